import type { Locale } from '../../i18n/locales.ts';
import { localeSegment } from '../../i18n/paths.ts';

/** What there is of vectors. */
export interface MeaningIndex {
  /** Numbers of a vector; 0 where the site is too small to learn from. */
  dimensions: number;
  /** How many files hold the vectors of the articles, {@link PAGES_PER_FILE} in each. */
  pages: number;
  /** How many files hold those of a locale's terms. */
  terms: Record<Locale, number>;
}

/** Vectors of terms: what the numbers are multiplied by, and the numbers, each a signed byte, as base64. */
export type TermVectors = Record<string, [scale: number, numbers: string]>;

/** Articles per file: of a large docset only the files of articles that words have found are asked for. */
export const PAGES_PER_FILE = 256;

/** Path of the file of {@link MeaningIndex}. */
export const MEANING_INDEX = 'meaning/index.json';

/** Path of a file with vectors of articles, in the order of their numbers: all their bytes as base64. */
export function pageVectorsFile(number: number): string {
  return `meaning/pages-${number}.json`;
}

/** Path of a file of {@link TermVectors}. */
export function termVectorsFile(locale: Locale, shard: number): string {
  return `meaning/${localeSegment(locale)}/${shard}.json`;
}

const MOST = 127;

/** Makes signed bytes of numbers, the greatest of which becomes 127 or −127. */
export function toBytes(numbers: Float32Array): { scale: number; bytes: Uint8Array } {
  const most = numbers.reduce((greatest, each) => Math.max(greatest, Math.abs(each)), 0) || 1;
  const bytes = Int8Array.from(numbers, (each) => Math.round((each / most) * MOST));
  return { scale: most / MOST, bytes: new Uint8Array(bytes.buffer) };
}

/** Writes bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads what {@link toBase64} wrote, as signed bytes. */
export function fromBase64(text: string): Int8Array {
  return Int8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
