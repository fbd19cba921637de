import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A server that watches the project. */
const ALONE = ['test/builds/dev.test.ts'];

export default defineConfig({
  test: {
    // A test of a browser waits half of its time: two run on two cores, where the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Floors of what the unit tests run, of all of `src` and of its rooms of logic. `npm run coverage` writes higher ones
    // where more is covered now; below one it fails. Half a percent is left, since random input takes other branches.
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
      thresholds: {
        autoUpdate: (covered: number, floor: number) => Math.max(floor, Math.floor(covered - 0.5)),
        lines: 73,
        branches: 69,
        functions: 72,
        'src/articles/**': { lines: 98, branches: 94, functions: 96 },
        'src/content-files/**': { lines: 96, branches: 86, functions: 98 },
        'src/exchange/**': { lines: 98, branches: 83, functions: 94 },
        'src/importer/**': { lines: 95, branches: 85, functions: 95 },
        'src/page-data/**': { lines: 94, branches: 84, functions: 93 },
        'src/quality/**': { lines: 97, branches: 87, functions: 97 },
        'src/search/**': { lines: 94, branches: 78, functions: 89 },
        'src/terms/**': { lines: 99, branches: 91, functions: 99 },
        'src/wizard/**': { lines: 98, branches: 92, functions: 97 },
      },
    },
    projects: [
      // Time for a busy machine; nothing is asserted on time. Files share the modules that they load.
      { test: { name: 'unit', isolate: false, include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          // Files share the modules that they load, and each starts a browser of its own.
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page answers later where several browsers share a processor.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'builds',
          include: ['test/builds/**/*.test.ts'],
          exclude: ALONE,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'builds-alone',
          include: ALONE,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
