/** Small, so that the first places weigh most: five lines are what a reader looks at. */
const SMOOTHING = 2;

/**
 * Merges rankings whose scores do not compare, such as those of several bundles: reciprocal rank fusion (Cormack,
 * Clarke and Büttcher, "Reciprocal Rank Fusion Outperforms Condorcet and Individual Rank Learning Methods", SIGIR
 * 2009). Of equal items the one that an earlier ranking holds comes first.
 *
 * @param rankings each best first, without repetition
 * @param weightOf what else speaks for an item: its fused score is multiplied by it
 * @returns every item once, best first
 */
export function fuse(
  rankings: readonly (readonly string[])[],
  weightOf: (item: string) => number = () => 1,
): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    for (const [rank, item] of ranking.entries()) {
      scores.set(item, (scores.get(item) ?? 0) + 1 / (SMOOTHING + rank + 1));
    }
  }
  const weighted = [...scores].map(([item, score]) => ({ item, score: score * weightOf(item) }));
  return weighted.sort((a, b) => b.score - a.score).map(({ item }) => item);
}
