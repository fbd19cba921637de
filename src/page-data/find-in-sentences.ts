import { setImmediate } from 'node:timers/promises';
import type { Content } from '../content-files/content.ts';
import { siteQuality } from './quality/quality.ts';
import { keepSubjects } from './quality/subjects.ts';
import { siteTerms } from './terms/site-terms.ts';

/**
 * Works out what pages show of all sentences together, terms and flags of the checks, before any page asks: apart from
 * other steps that look at all texts, since memory that was taken in a turn of the event loop is given back after it.
 */
export async function findInSentences(content: Content): Promise<void> {
  await keepSubjects(content);
  siteTerms(content);
  siteQuality(content);
  await setImmediate();
}
