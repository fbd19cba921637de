import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { checkAges, factsByAge } from '../../../../src/wizard/check/check-ages.ts';
import { smallFlow } from '../small-flow.ts';

const fact = (id: string, day: string) =>
  `  ${id}: { standing: reported, cite: [G1], compared: "${day}", says: So. }\n`;
const flow = smallFlow([
  'fields: {}',
  `known:\n${fact('W1', '2026-11-25')}${fact('W2', '2025-01-01')}${fact('W3', '2026-11-25')}fields: {}`,
]);

test('a fact that nobody compared for a year is told with its day', () => {
  expect(checkAges(flow, new Date('2027-11-24')).map(formatProblem)).toEqual([
    expect.stringMatching(
      /^flow\.yaml:\d+:\d+ {2}\w+ {2}wizard\/old-fact {2}Unexpected age of fact W2, compared on 2025-01-01, expected within a year\.\n {4}Read its sources, mend what rests on it, then set "compared" to the day\.$/,
    ),
  ]);
  expect(checkAges(flow, new Date('2027-11-26')).map(({ line }) => line)).toEqual([26, 27, 28]);
  expect(checkAges(flow, new Date('2025-06-01'))).toEqual([]);
});

test('facts are listed by their day, the oldest first', () => {
  expect(factsByAge(flow.data)).toEqual(['2025-01-01  W2', '2026-11-25  W1 W3']);
});
