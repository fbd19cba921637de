import { type Problem, reporter } from '../../lib/problem.ts';
import { isOld } from '../flow/fact-age.ts';
import type { Flow } from '../flow/flow-schema.ts';
import type { Source } from './source.ts';

/** Finds the facts that nobody compared with their sources for a year. @param today the day of the build */
export function checkAges(source: Source<Flow>, today: Date): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, source);
  for (const [id, { compared }] of Object.entries(source.data.known))
    if (isOld(compared, today))
      report(
        'wizard/old-fact',
        ['known', id, 'compared'],
        `Unexpected age of fact ${id}, compared on ${compared}, expected within a year.`,
        'Read its sources, mend what rests on it, then set "compared" to the day.',
      );
  return problems;
}

/**
 * Lists facts by the day on which they were compared, the oldest first.
 *
 * @returns a line for each day: `2026-11-25  W1 W2 W3`
 */
export function factsByAge({ known }: Pick<Flow, 'known'>): string[] {
  const days = Map.groupBy(Object.entries(known), ([, { compared }]) => compared);
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, facts]) => `${day}  ${facts.map(([id]) => id).join(' ')}`);
}
