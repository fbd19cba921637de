import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** Tests in which faults do not reach the code, since it runs in processes or threads of its own. */
const APART = ['**/importer/cli.test.ts', '**/importer/pool.test.ts'];
/** Long walks and texts, which would run for almost every fault: what they alone notice counts as not noticed. */
const LONG = [
  '**/wizard/nothing-unsaid.test.ts',
  '**/wizard/request/long-texts.test.ts',
  '**/importer/bad-input.test.ts',
];

/** The unit tests of a room of `src`, for the bench of mutants. */
export default defineConfig({
  test: {
    include: [`${process.env['MUTANTS_TESTS']}/**/*.test.ts`],
    exclude: [...APART, ...LONG],
    // Properties are tried on some texts, not on many.
    env: { PROPERTY_RUNS: '20' },
    testTimeout: 60_000,
  },
});
