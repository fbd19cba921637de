import { createHash } from 'node:crypto';
import type { Glossary } from '../quality/glossary.ts';
import type { TermPairs } from '../search/lexicon/term-pairs.ts';
import { kept } from './kept.ts';

/** What is worked out of each article and kept, and what it depends on beside what it is made of. */
const CODE = {
  /** Sentences in two languages, read. */
  sides: ['src/quality/read-side.ts', 'package-lock.json'],
  /** What checks and terms take of the sentences of a subject. */
  subjects: [
    'src/articles/text',
    'src/page-data/quality',
    'src/page-data/terms',
    'src/quality',
    'src/search/lexicon',
    'src/terms',
    'package-lock.json',
  ],
} as const;

/**
 * Gives what was made of the same before, or makes it and keeps it.
 *
 * @param from all that it is made of, beside the terms and the glossary of the content
 * @param make gives a value that JSON can hold
 */
export type Keep = <T>(kind: keyof typeof CODE, from: string, make: () => T) => T;

/**
 * Keeps work on a content from one build to the next.
 *
 * @param cacheDir where; without it all is made anew
 */
export function keeper(
  cacheDir: string | undefined,
  { terms, glossary }: { terms: TermPairs; glossary: Glossary },
): Keep {
  if (cacheDir === undefined) return (_kind, _from, make) => make();
  const pairs = [...terms].map(([locale, own]) => [locale, [...own]]);
  const knowledge = createHash('sha256')
    .update(JSON.stringify([pairs, glossary]))
    .digest('hex');
  return (kind, from, make) =>
    kept({ folder: cacheDir, name: kind, code: CODE[kind] }, `${knowledge} ${from}`, make);
}
