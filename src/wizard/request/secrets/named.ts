import { readValue, secondOfPair, type Value } from './read-value.ts';
import type { Detector, Secret } from './secret.ts';
import {
  isHarmlessShape,
  isNumberedName,
  looksMade,
  looksMadeAlone,
  looksMadeFarther,
} from './value-shape.ts';
import {
  ALONE,
  AS_NAMED,
  BECOMES,
  BECOMES_ZH,
  EQUALS,
  FARTHER,
  NAMES,
  NAMES_OTHER,
  type Name,
  NEXT_LINE,
  NOTORIOUS,
  STATES,
  UNIT,
  WHOSE_EQUALS,
  WORD_EQUALS,
} from './words.ts';

/** How a name is tied to what follows; the looser the tie, the more the value itself must show. */
type Tie = 'equals' | 'whose' | 'becomes' | 'alone' | 'farther';

const WINDOW = 240;
const TIES: readonly [Tie, RegExp][] = [
  ['equals', EQUALS],
  ['equals', NEXT_LINE],
  ['whose', WHOSE_EQUALS],
  ['becomes', BECOMES],
  ['becomes', BECOMES_ZH],
  ['alone', ALONE],
  ['alone', /^-/],
  ['farther', WORD_EQUALS],
  ['farther', FARTHER],
];

/** Passwords, keys and PINs that words name: `password P@ssw0rd1!`, `пароль — …`, `密码是…`. */
export const namedSecrets: Detector = (text) =>
  NAMES.flatMap((name) =>
    [...text.matchAll(name.pattern)].flatMap(({ 0: word, index }) => {
      if (NAMES_OTHER.test(text.slice(Math.max(0, index - 16), index))) return [];
      return [
        ...secretBefore(text, index, name.kind),
        ...secretAfter(text, index + word.length, name.kind, /\p{Script=Han}$/u.test(word)),
      ];
    }),
  );

function secretBefore(text: string, to: number, kind: Name['kind']): Secret[] {
  const from = Math.max(0, to - WINDOW);
  const match = AS_NAMED.exec(text.slice(from, to));
  const value = match?.[1] ?? '';
  if (match === null || !looksMadeAlone(value) || isHarmlessShape(value)) return [];
  const start = from + match.index;
  return [{ kind: kind === 'key' ? 'key' : 'password', start, end: start + value.length }];
}

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

function isSecret(value: Value, tie: Tie, kind: Name['kind']): boolean {
  const { text, quoted, after } = value;
  if (text.length < 4 || isHarmlessShape(text) || /^[-\w]+[:=]$/.test(text + after.slice(0, 1))) return false;
  if (quoted && /\s/.test(text.trim()) && !looksMade(text.replace(/\s/g, ''))) return false;
  if (kind === 'pin') return /^\d{4,8}$/.test(text) && !UNIT.test(after);
  if (kind === 'key') return isKey(text, tie);
  if (/^\d+$/.test(text)) return tie !== 'farther' && isNumber(text, tie, after);
  if (NOTORIOUS.test(text)) return true;
  if (tie === 'farther') return looksMadeFarther(text);
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
  if (STATES.test(text) || isNumberedName(text) || !/^[\p{Script=Latin}_-]+$/u.test(text)) return false;
  if (quoted) return tie !== 'alone' && !/^\p{Lu}\p{Ll}+$/u.test(text);
  return tie === 'equals' && /^[.!"'`»”]?\s*(?:$|[,;)}\]])/u.test(after);
}
