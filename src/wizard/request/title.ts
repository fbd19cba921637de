import { cleanLine } from './clean-text.ts';

/** The longest scope that goes whole into a title, in characters. */
export const LONGEST_SCOPE = 60;

/** What a title is put together from; empty parts are left out. */
export interface TitleParts {
  /** `Sev A` */
  severity: string;
  service: string;
  symptom: string;
  /** Who is affected: its first line is used, shortened at a word. */
  scope: string;
  /** `since Nov 21, 2026, 09:30` */
  since: string;
}

/** Writes the title: `[Sev A] service: symptom — scope — since time`; nothing twice, no dash beside nothing. */
export function titleOf({ severity, service, symptom, scope, since }: TitleParts): string {
  const what = [said(service), said(symptom)].filter(Boolean).join(': ');
  const who = shortened(said(scope.trim().split(/[\r\n]/, 1)[0] ?? ''), LONGEST_SCOPE);
  const isTold = who !== '' && what.toLowerCase().includes(who.toLowerCase());
  const head = said(severity) === '' ? '' : `[${said(severity)}] `;
  return (head + [what, isTold ? '' : who, said(since)].filter(Boolean).join(' — ')).trim();
}

/**
 * Shortens a text at the end of a word, with an ellipsis in the place of the rest; where words are longer than a
 * third of it, as in Chinese, at a character.
 *
 * @param longest in characters, the ellipsis among them
 */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = characters.slice(0, longest - 1).join('');
  const word = characters[longest - 1] === ' ' ? head : head.replace(/\s+\S*$/, '');
  const kept = word.length >= (head.length * 2) / 3 ? word : head;
  return `${kept.replace(/[\s,;:.·—–-]+$/u, '')}…`;
}

/** A part on one line; of nothing but dashes and dots, nothing. */
function said(part: string): string {
  const line = cleanLine(part);
  return /[\p{L}\p{N}]/u.test(line) ? line.replace(/^[\s—–-]+|[\s—–-]+$/gu, '') : '';
}
