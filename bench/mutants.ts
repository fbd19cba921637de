// npm run bench -- mutants [--only FOLDER] [--faults N] [--seed N] [--minutes N]
// Puts faults into some of the code, one at a time, and tells which of them no unit test notices.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { scores } from './mutant-scores.ts';

type Options = ConstructorParameters<typeof Stryker>[0];
/** By its name: the package that holds it is Stryker’s own. */
const QUIET = 'error' as Options['logLevel'] & string;

/**
 * Has StrykerJS make all faults of a folder, draws some of them, and prints the share that the unit tests of the same room
 * notice, then each that survived. A run that takes longer than it may is cut, and says nothing of what is left.
 *
 * @param args `--only` is a folder of `src`, `src/wizard` by default; `--faults` how many, `--seed` which of them;
 *   `--minutes` is the most time
 * @throws where the folder has no code
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: 'src/wizard' },
      faults: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '30' },
    },
  });
  const folder = values.only.replace(/\/$/, '');
  if (globSync(`${folder}/**/*.ts`).length === 0) {
    throw new Error(`Unexpected folder "${folder}", expected one with code.`);
  }
  process.env['MUTANTS_TESTS'] = `test/unit/${folder.split('/')[1]}`;
  const options = {
    mutate: [`${folder}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants.vitest.ts' },
    plugins: ['@stryker-mutator/vitest-runner', './bench/drawn-mutants.ts'],
    checkers: ['drawn'],
    // Read by the checker.
    faults: values.faults,
    seed: values.seed,
    reporters: ['progress-append-only'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Work files, removed at the end.
    tempDirName: '.mutants',
    cleanTempDir: 'always',
    ignorePatterns: ['/dist*', '/coverage', '/.diff'],
    logLevel: QUIET,
    allowConsoleColors: false,
    warnings: false,
  } satisfies Options & { faults: string; seed: string };
  const late = setTimeout(() => {
    console.error(
      `Unexpected length of the run, expected ${values.minutes} minutes at most: try fewer --faults.`,
    );
    process.exit(1);
  }, Number(values.minutes) * 60_000);
  const results = await new Stryker(options).runMutationTest();
  clearTimeout(late);
  console.log(scores(results).join('\n'));
}
