import { createHash } from 'node:crypto';
import type { Glossary } from '../quality/glossary.ts';
import type { TermPairs } from '../search/lexicon/term-pairs.ts';
import { kept } from './kept.ts';

/** What checks and terms take of the sentences of a subject depends on this beside what they are. */
const CODE = [
  'src/articles/text',
  'src/page-data/quality',
  'src/page-data/terms',
  'src/quality',
  'src/search/lexicon',
  'src/terms',
  'package-lock.json',
];

/**
 * Gives what checks and terms took of the same sentences before, or takes it and keeps it.
 *
 * @param from all that it is made of, beside the terms and the glossary of the content
 * @param make gives a value that JSON can hold
 */
export type Keep = <T>(from: string, make: () => T) => T;

/**
 * Keeps work on a content from one build to the next.
 *
 * @param cacheDir where; without it in memory, for as long as the content is there
 */
export function keeper(
  cacheDir: string | undefined,
  { terms, glossary }: { terms: TermPairs; glossary: Glossary },
): Keep {
  if (cacheDir === undefined) {
    const held = new Map<string, unknown>();
    return <T>(from: string, make: () => T) => held.getOrInsertComputed(from, make) as T;
  }
  const pairs = [...terms].map(([locale, own]) => [locale, [...own]]);
  const knowledge = createHash('sha256')
    .update(JSON.stringify([pairs, glossary]))
    .digest('hex');
  const kind = { folder: cacheDir, name: 'subjects', code: CODE };
  return (from, make) => kept(kind, `${knowledge} ${from}`, make);
}
