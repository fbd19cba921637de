import { shardOf } from '../search/lexicon/shards.ts';

/** Keys in one file: some ten kilobytes with brotli. */
const KEYS = 250;

/** In how many files the rows of so many keys are kept. */
export function termFileCount(keys: number): number {
  return Math.ceil(keys / KEYS);
}

/** Number of the file that has a key's rows, of so many files. */
export function termFileNumber(key: string, files: number): number {
  return shardOf(key, files);
}

/** Path, below a locale's own, of the file that has a key's rows, of so many files. */
export function termFile(key: string, files: number): string {
  return `terms/find/${termFileNumber(key, files)}.json`;
}
