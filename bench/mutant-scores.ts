import type { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/**
 * What became of the faults, as lines: the share that was noticed, by file, and each that was not, with what stood there
 * instead. Faults that do not run at all count for nothing.
 */
export function scores(results: readonly MutantResult[]): string[] {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const all = noticed.length + survived.length;
  return [
    `${noticed.length} of ${all} faults noticed (${all === 0 ? '–' : ((100 * noticed.length) / all).toFixed(1)} %)`,
    ...survived
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
      .map(
        (mutant) =>
          `${placeOf(mutant)} ${mutant.mutatorName}${mutant.status === 'NoCoverage' ? ', which no test runs' : ''}: ${(mutant.replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
      ),
  ];
}

function placeOf({ fileName, location }: MutantResult): string {
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  return `${file}:${location.start.line + 1}:${location.start.column + 1}`;
}
