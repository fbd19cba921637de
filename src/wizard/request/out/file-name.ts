import { cleanLine } from '../clean-text.ts';

const LONGEST = 80;
const MOST_OCTETS = 255;
/** Of each part but the first. */
const LONGEST_PART = 24;
// What Windows, macOS, Linux or a shell give a meaning of their own, characters that look like it, spaces and dots.
const APART = /[\s\\/:*?"<>|%&;$`'~^#@!{}[\]()+=,._\u2044\u2215\u29F8\uFF0F\uFF3C\uFF1A-]+/gu;
/** Devices of Windows. */
const RESERVED = /^(?:con|prn|aux|nul|conin|conout|com[\d¹²³]|lpt[\d¹²³])$/i;

/**
 * Names a file by its parts, such as customer, date and severity: `Contoso-SL_2026-11-21_sev-a.txt`. Safe on every
 * system: no separators, no devices, no dots or spaces at the ends, NFC, at most 80 characters and 255 octets.
 *
 * @param parts empty ones are left out; the first gives way where the name is too long
 * @param extension without its dot
 * @param otherwise the name where no part holds a letter or digit
 */
export function fileName(parts: readonly string[], extension: string, otherwise: string): string {
  const [first, ...rest] = parts.map(namePart).filter((part) => part !== '');
  const tail = `${rest.map((part) => `_${firstOf(part, LONGEST_PART)}`).join('')}.${extension}`;
  let head = firstOf(first ?? otherwise, LONGEST - [...tail].length);
  while (new TextEncoder().encode(head + tail).length > MOST_OCTETS)
    head = firstOf(head, [...head].length - 1);
  return (RESERVED.test(head) && rest.length === 0 ? `${otherwise}-${head}` : head) + tail;
}

function namePart(text: string): string {
  return trimmed(cleanLine(text).replace(APART, '-'));
}

function firstOf(text: string, characters: number): string {
  return trimmed([...text].slice(0, Math.max(1, characters)).join(''));
}

function trimmed(text: string): string {
  return text.replace(/^-|-$/g, '');
}
