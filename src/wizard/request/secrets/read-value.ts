import { looksMade } from './value-shape.ts';

/** What stands where a secret could stand. */
export interface Value {
  text: string;
  quoted: boolean;
  /** What follows on the same line. */
  after: string;
  start: number;
  end: number;
}

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
/** Reads what is in quotes, or up to the next blank, without the marks that end a sentence. */
export function readValue(rest: string, at: number, isHan: boolean): Value | undefined {
  const closing = QUOTES[rest[at] ?? ''];
  const close = closing === undefined ? -1 : rest.indexOf(closing, at + 1);
  if (close > at + 1 && close - at < 100 && !rest.slice(at, close).includes('\n'))
    return stretch(rest, at + 1, close, true);
  const run = (isHan ? /^[!-~]+/ : /^[^\s。，、；！？）"«»“”<>]+/u).exec(rest.slice(at))?.[0] ?? '';
  const cut =
    isHan || /^[^!-~]/.test(run) ? run : (/^[!-~\p{L}\p{N}]+?(?=\p{Script=Han}|$)/u.exec(run)?.[0] ?? run);
  // A bracket is opened around a value, or belongs to a placeholder: `(Pa$$word)`, `[removed]`.
  const brackets = /^[([{'"`]+/.exec(cut)?.[0].length ?? 0;
  const opened = looksMade(cut.slice(brackets)) || !/[\])}>'"`]/.test(cut) ? brackets : 0;
  let kept = cut.slice(opened);
  kept = kept.replace(/(?:[;,]|&(?=\w+=)).*$/s, (tail) =>
    /^[;,&].*[=:]/s.test(tail) || /^[;,]$/.test(tail) ? '' : tail,
  );
  kept = kept.replace(/[.,:;)\]}'"`»”’…]+$/u, '');
  if (!/[\p{N}@#$%^&*=~]/u.test(kept)) kept = kept.replace(/[!?]+$/, '');
  return kept === '' ? undefined : stretch(rest, at + opened, at + opened + kept.length, false);
}

function stretch(rest: string, start: number, end: number, quoted: boolean): Value {
  return { text: rest.slice(start, end), quoted, after: rest.slice(end).split('\n', 1)[0] ?? '', start, end };
}

/** `login/password: admin / Qwerty123`: what follows the stroke is the password. */
export function secondOfPair(rest: string, { end }: Value): Value | undefined {
  const stroke = /^\s{0,2}[/|]\s{0,2}/.exec(rest.slice(end));
  const second = stroke === null ? undefined : readValue(rest, end + stroke[0].length, false);
  return second !== undefined && looksMade(second.text) ? second : undefined;
}
