import { setImmediate } from 'node:timers/promises';
import type { Content } from '../content-files/content.ts';
import { siteQuality } from '../page-data/quality/quality.ts';
import { readSubject, subjectsOf } from '../page-data/quality/subjects.ts';
import { siteTerms } from '../page-data/terms/site-terms.ts';
import { freeMemory } from './free-memory.ts';

/**
 * Works out what pages show of all sentences together, terms and flags of the checks, before any page asks for it.
 *
 * Subject by subject, so that terms and checks find them kept: what parsers took is given back between turns of the event
 * loop, and read in one turn the sentences of thousands of articles take half a gigabyte.
 */
export async function findInSentences(content: Content): Promise<void> {
  for (const subject of subjectsOf(content)) {
    readSubject(content, subject);
    await setImmediate();
    freeMemory();
  }
  siteTerms(content);
  siteQuality(content);
  await setImmediate();
  freeMemory();
}
