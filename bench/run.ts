// npm run bench [-- NAME [ARGUMENTS]]
// Runs one benchmark, or all of them. Each prints its figures; none asserts a time.
import process from 'node:process';

/** A benchmark is a module that exports `run`; its own head says what it measures and takes. */
const BENCHMARKS: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  drift: () => import('./drift.ts'),
  import: () => import('./import.ts'),
  build: () => import('./build.ts'),
  labels: () => import('./labels.ts'),
  quality: () => import('./quality.ts'),
  search: () => import('./search.ts'),
  weight: () => import('./weight.ts'),
  wizard: () => import('./wizard.ts'),
  hosting: () => import('./hosting.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  mutants: () => import('./mutants.ts'),
};

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && BENCHMARKS[name] === undefined) {
  console.error(`Unexpected benchmark "${name}", expected one of ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exit(2);
}
for (const benchmark of name === undefined ? Object.keys(BENCHMARKS) : [name]) {
  console.log(`\n# ${benchmark}`);
  await (await BENCHMARKS[benchmark]?.())?.run(args);
}
process.exit(0);
