import { cleanLine, cleanText } from '../clean-text.ts';

/** A mail to be written into a file. */
export interface Mail {
  subject: string;
  body: string;
}

/** A line with an encoded word has at most 76 characters (RFC 2047 §2): with `Subject: =?UTF-8?B?…?=` 39 octets fit. */
const WORD_OCTETS = 39;
const LINE = 76;

/**
 * Writes a mail as an `.eml` file that opens as a draft: `X-Unsent: 1`, no sender and no receiver, text in UTF-8 and
 * base64 (RFC 5322, 2045, 2047). Ours, since the libraries for it ask for a sender, or bring tables of file types.
 */
export function mailFile({ subject, body }: Mail): string {
  const headers = [
    `Subject: ${header(cleanLine(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
  ];
  const text = base64(cleanText(body).replaceAll('\n', '\r\n'));
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [...headers, '', ...lines, ''].join('\r\n');
}

/** As it is where it is short ASCII that no program takes for an encoded word; else in encoded words, one a line. */
function header(text: string): string {
  if (/^[ -~]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (octets(word + character).length > WORD_OCTETS) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${base64(each)}?=`).join('\r\n ');
}

function octets(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(text: string): string {
  return btoa(Array.from(octets(text), (octet) => String.fromCharCode(octet)).join(''));
}
