import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';

/** The entries of a row that are not 0. */
export interface SparseRow {
  columns: Uint32Array;
  values: Float32Array;
}

/** More directions than are wanted make those that are wanted surer. */
const OVERSAMPLING = 10;
const ITERATIONS = 4;

/**
 * The strongest right singular vectors of a sparse matrix, by a randomized method (Halko, Martinsson and Tropp, "Finding
 * Structure with Randomness", SIAM Review 53, 2011). The same matrix gives the same vectors.
 *
 * @param width columns of the matrix
 * @param rank how many vectors; fewer where the matrix has fewer rows or columns
 * @returns for each column of the matrix its place along each of the vectors
 */
export function rightSingularVectors(
  rows: readonly SparseRow[],
  width: number,
  rank: number,
): Float32Array[] {
  const size = Math.min(rank + OVERSAMPLING, rows.length, width);
  const random = generator();
  let range = new Matrix(Array.from({ length: rows.length }, () => Array.from({ length: size }, random)));
  for (let round = 0; round < ITERATIONS; round++) {
    range = orthogonal(range);
    range = times(rows, transposedTimes(rows, width, range), size);
  }
  range = orthogonal(range);
  // The matrix seen from its range is small on one side: the eigenvectors of its square turn it to its singular ones.
  const seen = transposedTimes(rows, width, range);
  const square = Matrix.zeros(size, size);
  for (const row of seen) {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b <= a; b++) square.set(a, b, square.get(a, b) + (row[a] ?? 0) * (row[b] ?? 0));
    }
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) square.set(b, a, square.get(a, b));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(square, {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value);
  const kept = order.slice(0, Math.min(rank, size)).filter(({ value }) => value > 1e-9);
  return seen.map((row) =>
    Float32Array.from(kept, ({ value, at }) => {
      let place = 0;
      for (let each = 0; each < size; each++) place += (row[each] ?? 0) * eigenvectorMatrix.get(each, at);
      return place / Math.sqrt(value);
    }),
  );
}

function orthogonal(matrix: Matrix): Matrix {
  return new QrDecomposition(matrix).orthogonalMatrix;
}

/** The transposed sparse matrix times a narrow one. */
function transposedTimes(rows: readonly SparseRow[], width: number, narrow: Matrix): Float64Array[] {
  const product = Array.from({ length: width }, () => new Float64Array(narrow.columns));
  for (const [at, { columns, values }] of rows.entries()) {
    const own = Float64Array.from(narrow.getRow(at));
    for (let entry = 0; entry < columns.length; entry++) {
      const to = product[columns[entry] ?? 0] as Float64Array;
      const value = values[entry] ?? 0;
      for (let each = 0; each < own.length; each++) to[each] = (to[each] ?? 0) + value * (own[each] ?? 0);
    }
  }
  return product;
}

/** The sparse matrix times a narrow one. */
function times(rows: readonly SparseRow[], narrow: readonly Float64Array[], size: number): Matrix {
  return new Matrix(
    rows.map(({ columns, values }) => {
      const sum = new Float64Array(size);
      for (let entry = 0; entry < columns.length; entry++) {
        const from = narrow[columns[entry] ?? 0] as Float64Array;
        const value = values[entry] ?? 0;
        for (let each = 0; each < size; each++) sum[each] = (sum[each] ?? 0) + value * (from[each] ?? 0);
      }
      return [...sum];
    }),
  );
}

/** Numbers from −0.5 to 0.5 by a linear congruential generator with the constants of Numerical Recipes. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}
