import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** The unit tests of a room of `src`, for the bench of mutants. */
export default defineConfig({
  test: { include: [`${process.env['MUTANTS_TESTS']}/**/*.test.ts`], testTimeout: 60_000 },
});
