import { nearest } from '../../lib/nearest.ts';
import { type Problem, reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';
import type { Source } from './source.ts';

/**
 * Finds the cited articles that no locale has. A name that is nearly that of an article is a slip and is told by
 * itself; all others are told in one sentence, however many citations rest on them: the content lacks articles.
 *
 * @param slugs of all articles
 * @returns the cited slugs that are no article
 */
export function checkCitedArticles(
  source: Source<Flow>,
  slugs: ReadonlySet<string>,
): { absent: ReadonlySet<string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(problems, source);
  const cited = Map.groupBy(Object.entries(source.data.citations), ([, { article }]) => article);
  const absent = [...cited].filter(([article]) => !slugs.has(article));
  const lost = absent.filter(([article, citations]) => {
    const near = nearest(article, slugs);
    for (const [id] of near === undefined ? [] : citations)
      report(
        'wizard/unresolved-citation',
        ['citations', id, 'article'],
        `Unexpected article "${article}" in ${id}, expected one under content/*/articles/.`,
        `Did you mean "${near}"?`,
      );
    return near === undefined;
  });
  const [first] = lost[0]?.[1] ?? [];
  if (first !== undefined)
    report(
      'wizard/missing-articles',
      ['citations', first[0], 'article'],
      `Unexpected absence of ${lost.map(([article]) => `"${article}"`).join(', ')}, on which the flow rests (citations: ${lost.flatMap(([, citations]) => citations).length}).`,
      'Import what the flow cites into this folder, or take flows/triage.yaml out of it: a content without a flow is a site without a wizard.',
    );
  return { absent: new Set(absent.map(([article]) => article)), problems };
}
