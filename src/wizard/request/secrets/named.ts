import type { Detector, Secret } from './secret.ts';
import { isHarmlessShape, isNumberedName, looksMade, looksMadeAlone } from './value-shape.ts';
import {
  ALONE,
  BECOMES,
  BECOMES_ZH,
  EQUALS,
  NAMES,
  NAMES_OTHER,
  type Name,
  NEXT_LINE,
  NOTORIOUS,
  STATES,
  UNIT,
  WHOSE_EQUALS,
} from './words.ts';

/** How a name is tied to what follows; the looser the tie, the more the value itself must show. */
type Tie = 'equals' | 'whose' | 'becomes' | 'alone';

interface Value {
  text: string;
  quoted: boolean;
  /** What follows on the same line. */
  after: string;
  start: number;
  end: number;
}

const WINDOW = 240;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
  '「': '」',
  '『': '』',
};
const TIES: readonly [Tie, RegExp][] = [
  ['equals', EQUALS],
  ['equals', NEXT_LINE],
  ['whose', WHOSE_EQUALS],
  ['becomes', BECOMES],
  ['becomes', BECOMES_ZH],
  ['alone', ALONE],
];

/** Passwords, keys and PINs that words name: `password P@ssw0rd1!`, `пароль — …`, `密码是…`. */
export const namedSecrets: Detector = (text) =>
  NAMES.flatMap((name) =>
    [...text.matchAll(name.pattern)].flatMap(({ 0: word, index }) => {
      if (NAMES_OTHER.test(text.slice(Math.max(0, index - 16), index))) return [];
      return secretAfter(text, index + word.length, name.kind, /\p{Script=Han}$/u.test(word));
    }),
  );

function secretAfter(text: string, from: number, kind: Name['kind'], isHan: boolean): Secret[] {
  const rest = text.slice(from, from + WINDOW);
  const ties = isHan ? [...TIES, ['alone', /^/] as const] : TIES;
  for (const [tie, pattern] of ties) {
    const link = pattern.exec(rest);
    if (link === null) continue;
    const first = readValue(rest, link[0].length, isHan);
    const value = tie === 'equals' && first !== undefined ? (secondOfPair(rest, first) ?? first) : first;
    if (value === undefined || !isSecret(value, tie, kind)) {
      // What is tied by a colon is the value, whatever comes later in the sentence.
      if (tie === 'equals' && pattern === EQUALS && value !== undefined) return [];
      continue;
    }
    return [{ kind: kind === 'key' ? 'key' : 'password', start: from + value.start, end: from + value.end }];
  }
  return [];
}

/** Reads what is in quotes, or up to the next blank, without the marks that end a sentence. */
function readValue(rest: string, at: number, isHan: boolean): Value | undefined {
  const closing = QUOTES[rest[at] ?? ''];
  const close = closing === undefined ? -1 : rest.indexOf(closing, at + 1);
  if (close > at + 1 && close - at < 100 && !rest.slice(at, close).includes('\n'))
    return valueOf(rest, at + 1, close, true);
  const run = (isHan ? /^[!-~]+/ : /^[^\s。，、；！？）"«»“”<>]+/u).exec(rest.slice(at))?.[0] ?? '';
  const cut = isHan || /^[^!-~]/.test(run) ? run : (/^[!-~\p{L}\p{N}]+?(?=\p{Script=Han}|$)/u.exec(run)?.[0] ?? run);
  const opened = /^[([{'"`]+(?=[^\])}>'"`]+$)/.exec(cut)?.[0].length ?? 0;
  let kept = cut.slice(opened);
  kept = kept.replace(/(?:[;,]|&(?=\w+=)).*$/s, (tail) => (/^[;,&].*[=:]/s.test(tail) || /^[;,]$/.test(tail) ? '' : tail));
  kept = kept.replace(/[.,:;)\]}'"`»”’…]+$/u, '');
  if (!/[\p{N}@#$%^&*=~]/u.test(kept)) kept = kept.replace(/[!?]+$/, '');
  return kept === '' ? undefined : valueOf(rest, at + opened, at + opened + kept.length, false);
}

function valueOf(rest: string, start: number, end: number, quoted: boolean): Value {
  return { text: rest.slice(start, end), quoted, after: rest.slice(end).split('\n', 1)[0] ?? '', start, end };
}

function isSecret(value: Value, tie: Tie, kind: Name['kind']): boolean {
  const { text, quoted, after } = value;
  if (text.length < 4 || isHarmlessShape(text) || /^[-\w]+[:=]$/.test(text + after.slice(0, 1))) return false;
  if (quoted && /\s/.test(text.trim()) && !looksMade(text.replace(/\s/g, ''))) return false;
  if (kind === 'pin') return /^\d{4,8}$/.test(text) && !UNIT.test(after);
  if (kind === 'key') return isKey(text, tie);
  if (/^\d+$/.test(text)) return isNumber(text, tie, after);
  if (tie === 'alone') return quoted ? looksMade(text) && !isNumberedName(text) : looksMadeAlone(text);
  if (looksMade(text)) return tie === 'equals' || !isNumberedName(text);
  return isWord(value, tie);
}

/** Keys and tokens are long and made by machines. */
function isKey(text: string, tie: Tie): boolean {
  const long = tie === 'equals' ? 8 : 16;
  return text.length >= long && looksMade(text) && /[A-Za-z]/.test(text) && !isNumberedName(text);
}

function isNumber(text: string, tie: Tie, after: string): boolean {
  if (UNIT.test(after) || /^[.,:/-]\d/.test(after)) return false;
  return text.length >= (tie === 'alone' ? 5 : 4) && text.length <= 16;
}

/** A plain word is a password where nothing but the end of its clause follows, and it says nothing of a password. */
function isWord({ text, quoted, after }: Value, tie: Tie): boolean {
  if (NOTORIOUS.test(text)) return true;
  if (STATES.test(text) || !/^[\p{Script=Latin}_-]+$/u.test(text)) return false;
  if (quoted) return tie !== 'alone' && !/^\p{Lu}\p{Ll}+$/u.test(text);
  return tie === 'equals' && /^[.!"'`»”]?\s*(?:$|[,;)}\]])/u.test(after);
}

/** `login/password: admin / Qwerty123`: what follows the stroke is the password. */
function secondOfPair(rest: string, { end }: Value): Value | undefined {
  const stroke = /^\s{0,2}[/|]\s{0,2}/.exec(rest.slice(end));
  const second = stroke === null ? undefined : readValue(rest, end + stroke[0].length, false);
  return second !== undefined && looksMade(second.text) ? second : undefined;
}
