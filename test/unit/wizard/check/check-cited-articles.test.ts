import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { checkCitedArticles } from '../../../../src/wizard/check/check-cited-articles.ts';
import { smallFlow } from '../small-flow.ts';

test('a flow whose articles are there has nothing told', () => {
  expect(checkCitedArticles(smallFlow(), new Set(['guide']))).toEqual({ absent: new Set(), problems: [] });
});

test('an article that is nearly named is asked for', () => {
  const flow = smallFlow(['article: guide', 'article: guidee']);
  const { absent, problems } = checkCitedArticles(flow, new Set(['guide']));
  expect(absent).toEqual(new Set(['guidee']));
  expect(formatProblems(problems)).toBe(
    `flow.yaml:31:9  error  wizard/unresolved-citation  Unexpected article "guidee" in G1, expected one under content/*/articles/.
    Did you mean "guide"?`,
  );
});

test('articles that are not there at all are told in one sentence, at the first citation', () => {
  const { problems } = checkCitedArticles(smallFlow(), new Set(['something-else']));
  expect(problems).toHaveLength(1);
  expect(formatProblems(problems)).toMatch(
    /^flow\.yaml:31:9 {2}error {2}wizard\/missing-articles {2}Unexpected absence of "guide", on which the flow rests \(citations: \d+\)\./,
  );
});
