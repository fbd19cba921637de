import type { Sentence } from './sentence.ts';

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/**
 * Tells whether a sentence is still the one that somebody looked at: FNV-1a (64 bits) over the characters of the
 * original and the translation.
 */
export function digestOf({ english, translation }: Pick<Sentence, 'english' | 'translation'>): string {
  let hash = BASIS;
  for (const char of `${english.text}\n${translation.text}`) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
