import { setImmediate } from 'node:timers/promises';
import type { Content } from '../content-files/content.ts';
import { siteQuality } from '../page-data/quality/quality.ts';
import { readSubject, SubjectCounts, subjectsOf } from '../page-data/quality/subjects.ts';
import { siteTerms } from '../page-data/terms/site-terms.ts';
import { freeMemory } from './free-memory.ts';

/**
 * Works out what pages show of all sentences together, terms and flags of the checks, before any page asks for it.
 *
 * Subject by subject: what parsers took is given back between turns of the event loop, and read in one turn the sentences
 * of thousands of articles take half a gigabyte.
 */
export async function findInSentences(content: Content): Promise<void> {
  const counts = new SubjectCounts();
  for (const subject of subjectsOf(content)) {
    counts.add(readSubject(content, subject));
    await setImmediate();
    freeMemory();
  }
  siteTerms(content, counts);
  siteQuality(content, counts);
  await setImmediate();
  freeMemory();
}
