import { expect, test } from 'vitest';
import { conceptsOf } from '../../../../src/search/weights/concepts.ts';
import type { OtherWords } from '../../../../src/search/weights/weights-files.ts';

const ROW: OtherWords = [[], [0, 20], ['bill'], 0.5];
const factorsOf = async (words: string) => {
  const concepts = await conceptsOf(words, 'en', new Set(), async (term) => (term === 'invoic' ? [ROW] : []));
  const [own, other] = concepts.find(([way]) => way?.terms[0] === 'invoic') ?? [];
  return [own?.factor, other?.factor];
};

test('other words count in full beside few words', async () => {
  expect(await factorsOf('invoice payment delay bank transfer currency reminder')).toEqual([0.5, undefined]);
});

test('of a whole sentence other words count less, and what was typed counts more', async () => {
  const [own, other] = await factorsOf('invoice payment delay bank transfer currency reminder customer');
  expect(other).toBeCloseTo(5 / 8);
  expect(own).toBeCloseTo(1 - 0.5 * (5 / 8));
});
