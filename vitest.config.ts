import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A server that watches the project. */
const ALONE = ['test/builds/dev.test.ts'];

export default defineConfig({
  test: {
    // A test of a browser waits half of its time: two run on two cores, where the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
