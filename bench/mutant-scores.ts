import type { Stryker } from '@stryker-mutator/core';

type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/**
 * What became of the faults, as lines: the share that was noticed, with its interval where they are a sample, by file where
 * one survived, and each that survived, with what stood there instead. Faults that were not drawn or do not run at all
 * count for nothing.
 */
export function scores(results: readonly MutantResult[]): string[] {
  const ran = results.filter(({ status }) => isNoticed(status) || isMissed(status));
  const missed = ran.filter(({ status }) => isMissed(status));
  const noticed = ran.length - missed.length;
  const [from, to] = interval(noticed, ran.length).map(percent);
  return [
    `${noticed} of ${ran.length} faults noticed, ${percent(noticed / ran.length)} %, of ${results.length} in all: 95 % interval ${from} to ${to} %`,
    ...Object.entries(Object.groupBy(ran, fileOf))
      .map(([file, all = []]) => ({ file, all, left: all.filter(({ status }) => isMissed(status)).length }))
      .filter(({ left }) => left > 0)
      .sort((a, b) => b.left - a.left)
      .map(({ file, all, left }) => `${file}: ${left} of ${all.length} not noticed`),
    ...missed
      .sort((a, b) => fileOf(a).localeCompare(fileOf(b)) || a.location.start.line - b.location.start.line)
      .map(
        (mutant) =>
          `${placeOf(mutant)} ${mutant.mutatorName}${mutant.status === 'NoCoverage' ? ', which no test runs' : ''}: ${(mutant.replacement ?? '').replace(/\s+/g, ' ').slice(0, 100)}`,
      ),
  ];
}

const isNoticed = (status: string) => status === 'Killed' || status === 'Timeout';
const isMissed = (status: string) => status === 'Survived' || status === 'NoCoverage';
const percent = (share: number) => (100 * share).toFixed(1);

/**
 * Between which shares that of all faults lies, by a sample drawn evenly, with 95 % confidence: Wilson’s score interval
 * (E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22, 1927), which also holds
 * near 100 %. That the sample is part of a finite whole would make it narrower and is left out.
 */
function interval(hits: number, count: number): [number, number] {
  const z = 1.96;
  const share = hits / count;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half =
    (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [middle - half, middle + half];
}

function fileOf({ fileName }: Pick<MutantResult, 'fileName'>): string {
  return fileName.slice(fileName.lastIndexOf('/src/') + 1);
}

function placeOf(mutant: MutantResult): string {
  const { location } = mutant;
  return `${fileOf(mutant)}:${location.start.line}:${location.start.column}`;
}
