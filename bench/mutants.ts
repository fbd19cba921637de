// npm run bench -- mutants [--only FOLDER] [--lines N] [--seed N] [--minutes N]
// Puts faults into some of the code, one at a time, and tells which of them no unit test notices.
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { drawn } from './draw.ts';
import { scores } from './mutant-scores.ts';

type Options = ConstructorParameters<typeof Stryker>[0];
/** By its name: the package that holds it is Stryker’s own. */
const QUIET = 'error' as Options['logLevel'] & string;
/** Faults are put into pieces of this many lines: one that spans more is left out. */
const PIECE = 20;

/**
 * Draws pieces of code, mutates them with StrykerJS, and prints the share of faults that the unit tests of the same room
 * notice, then each that survived. A run that takes longer than it may is cut, and says nothing of what is left.
 *
 * @param args `--only` is a folder of `src`, `wizard` by default; `--lines` how much of it, `--seed` which lines;
 *   `--minutes` is the most time
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: 'src/wizard' },
      lines: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '30' },
    },
  });
  const folder = values.only.replace(/\/$/, '');
  const pieces = piecesOf(folder);
  if (pieces.length === 0) throw new Error(`Unexpected folder "${folder}", expected one with code.`);
  const some = drawn(pieces, Math.ceil(Number(values.lines) / PIECE), Number(values.seed));
  console.log(`${some.length} of ${pieces.length} pieces of ${folder}, drawn by seed ${values.seed}`);
  process.env['MUTANTS_TESTS'] = `test/unit/${folder.split('/')[1]}`;
  const stryker = new Stryker({
    mutate: some,
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutants.vitest.ts' },
    plugins: ['@stryker-mutator/vitest-runner'],
    reporters: [],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Work files, removed at the end.
    tempDirName: '.mutants',
    cleanTempDir: 'always',
    ignorePatterns: ['/dist*', '/coverage', '/.diff'],
    logLevel: QUIET,
    allowConsoleColors: false,
  });
  const late = setTimeout(() => {
    console.error(
      `Unexpected length of the run, expected ${values.minutes} minutes at most: try fewer --lines.`,
    );
    process.exit(1);
  }, Number(values.minutes) * 60_000);
  const results = await stryker.runMutationTest();
  clearTimeout(late);
  console.log(scores(results).join('\n'));
}

/** The code of a folder in pieces, as Stryker names them: `src/a.ts:1-20`. */
function piecesOf(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return Array.from({ length: Math.ceil(lines / PIECE) }, (_, at) => {
        return `${file}:${at * PIECE + 1}-${(at + 1) * PIECE}`;
      });
    });
}
