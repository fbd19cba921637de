import { expect, test } from 'vitest';
import { rightSingularVectors, type SparseRow } from '../../../../src/search/meaning/svd.ts';

const row = (...values: number[]): SparseRow => ({
  columns: Uint32Array.from(values, (_, at) => at),
  values: Float32Array.from(values),
});

test('vectors are the singular ones of the matrix, strongest first', () => {
  // Singular values 5 and 3, along (1, 1) and (1, −1, 4): Strang, "Introduction to Linear Algebra".
  const vectors = rightSingularVectors([row(3, 2, 2), row(2, 3, -2)], 3, 2);
  const along = (at: number) => vectors.map((place) => Math.abs(place[at] ?? 0));
  expect(along(0)).toEqual([Math.SQRT1_2, Math.SQRT1_2, 0].map((each) => expect.closeTo(each, 3)));
  expect(along(1)).toEqual([0.2357, 0.2357, 0.9428].map((each) => expect.closeTo(each, 3)));
});

test('a matrix of lower rank than asked for has fewer vectors', () => {
  const vectors = rightSingularVectors([row(1, 2), row(2, 4), row(3, 6)], 2, 2);
  expect(vectors.map(({ length }) => length)).toEqual([1, 1]);
});
