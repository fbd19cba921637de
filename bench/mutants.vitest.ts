import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests in which faults do not reach the code, since it runs in processes or threads of its own. */
const APART = ['**/importer/cli.test.ts', '**/importer/pool.test.ts'];
/** All of the site's flow, and long texts: they would run for almost every fault. What they alone notice counts as not noticed. */
const LONG = [
  '**/wizard/facts.test.ts',
  '**/wizard/nothing-unsaid.test.ts',
  '**/wizard/walk/site-walks.test.ts',
  '**/wizard/request/long-texts.test.ts',
  '**/importer/bad-input.test.ts',
];

/** Begins with the tests that lie nearest to the code with the fault: the first that fails ends a run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [code = ''] = this.ctx.config.related ?? [];
    const steps = path.relative(process.cwd(), code).split('/').slice(1);
    const near = ({ moduleId }: TestSpecification) => {
      const own = path.relative(process.cwd(), moduleId).split('/').slice(2);
      return own.filter((step, index) => step.replace('.test', '') === steps[index]).length;
    };
    return files.toSorted((a, b) => near(b) - near(a) || a.moduleId.length - b.moduleId.length);
  }
}

/** The unit tests of a room of `src`, for the bench of mutants. */
export default defineConfig({
  test: {
    include: [`${process.env['MUTANTS_TESTS']}/**/*.test.ts`],
    exclude: [...APART, ...LONG],
    sequence: { sequencer: NearestFirst },
    // Properties are tried on some texts, not on many.
    env: { PROPERTY_RUNS: '20' },
    testTimeout: 60_000,
  },
});
