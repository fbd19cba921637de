import type { Flag, Sentence } from '../sentence.ts';
import { plainWords } from '../words.ts';

/** Tells sentences of one article that translate the same English otherwise than most there do. */
export function checkConsistency(sentences: readonly Sentence[]): Flag[] {
  const bySubject = new Map<string, Map<string, Sentence[]>>();
  for (const sentence of sentences) {
    if (sentence.isPart || sentence.english.text.length < 2) continue;
    const own = bySubject.getOrInsertComputed(
      sentence.locale + sentence.subject,
      () => new Map<string, Sentence[]>(),
    );
    own.getOrInsertComputed(sentence.english.text, () => []).push(sentence);
  }
  return [...bySubject.values()]
    .flatMap((own) => [...own.values()])
    .filter(({ length }) => length > 1)
    .flatMap(departures);
}

function departures(group: readonly Sentence[]): Flag[] {
  const wordings = [...Map.groupBy(group, ({ translation }) => plainWords(translation.text)).values()];
  if (wordings.length === 1) return [];
  // Among equals the first stands: what comes later departs from what was read.
  const most = wordings.reduce((best, each) => (each.length > best.length ? each : best));
  const other = most[0]?.translation.text ?? '';
  return wordings
    .filter((each) => each !== most)
    .flat()
    .map((sentence) => ({
      kind: 'consistency',
      sentence,
      reason: 'consistency',
      values: { other, segment: most[0]?.id ?? '' },
    }));
}
