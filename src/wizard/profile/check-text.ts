import { cleanLine, cleanText, firstUnsafe } from '../request/clean-text.ts';
import type { ProfileFault } from './problems.ts';

/** Characters that a text may have. */
export const LONGEST = { line: 200, text: 1000 } as const;

/**
 * What looks like a tag, a comment, or a character written as an entity. An address in angle brackets
 * (`Ana <ana@fabrikam.example>`) is none: no tag's name is followed by `@`.
 */
const MARKUP = /<(?:[!?/]|[a-z][\w:.-]*(?=[\s/>]|$))[^>]*>?|&(?:#\d+|#x[\da-f]+|lt|gt|amp|quot|apos);/iu;

/** A text that may stand in a profile, or what is wrong with it. */
export type CheckedText =
  | { text: string; fault?: undefined }
  | { fault: ProfileFault; found: string; expected: string };

/** Looks at one text of a profile. Line ends are made one kind, and letters composed (NFC); nothing else is changed. */
export function checkText(typed: string, kind: keyof typeof LONGEST): CheckedText {
  const bad = (fault: ProfileFault, found = '', expected = ''): CheckedText => ({ fault, found, expected });
  const most = LONGEST[kind];
  if (typed.length > most) return bad('long', '', String(most));
  const text = typed.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  const unsafe = firstUnsafe(text);
  if (unsafe !== undefined) return bad('hidden', codePoint(unsafe));
  if (kind === 'line' && cleanText(text).includes('\n')) return bad('line');
  const markup = MARKUP.exec(text);
  return markup === null ? { text } : bad('markup', shown(markup[0]));
}

/** What was found, short and on one line, for a sentence about it. */
export function shown(found: unknown): string {
  const text = cleanLine(typeof found === 'string' ? found : (JSON.stringify(found) ?? ''));
  return text.length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}

/** `U+202E` */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
