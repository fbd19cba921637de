import type { Flag, Sentence } from '../sentence.ts';

/** A label that stands fewer times has no way of its own to be said. */
const ENOUGH = 10;
/** Nine times of ten. */
const MOSTLY = 0.9;
/** Longer texts are sentences. */
const LONGEST = 60;

/** Tells labels and headings that are translated otherwise than nearly everywhere else in what is checked. */
export function checkTerms(sentences: readonly Sentence[]): Flag[] {
  const counts = new Map<string, Map<string, number>>();
  const uses = sentences.flatMap((sentence) => {
    const pairs = termPairs(sentence);
    for (const { english, own } of pairs) {
      const words = counts.getOrInsertComputed(
        `${sentence.locale} ${plain(english)}`,
        () => new Map<string, number>(),
      );
      words.set(plain(own), (words.get(plain(own)) ?? 0) + 1);
    }
    return pairs.map((pair) => ({ sentence, ...pair }));
  });
  return uses.flatMap(({ sentence, english, own }): Flag[] => {
    const words = counts.get(`${sentence.locale} ${plain(english)}`) ?? new Map<string, number>();
    const all = [...words.values()].reduce((sum, count) => sum + count, 0);
    const [usual, count] = [...words].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
    if (all < ENOUGH || count < all * MOSTLY || isSame(plain(own), usual)) return [];
    const values = { term: english, translation: own, other: usual, times: String(count), all: String(all) };
    return [{ kind: 'term', sentence, reason: 'term', values }];
  });
}

/** Whether two wordings are one but for endings and little words, which a sentence around them asks for. */
function isSame(own: string, usual: string): boolean {
  const stems = (text: string) =>
    text
      .split(' ')
      .filter((word) => word.length > 2 || !/^\p{Script=Latin}/u.test(word))
      .map((word) => word.slice(0, 4));
  const [left, right] = [stems(own), stems(usual)];
  return left.length === right.length && left.every((stem) => right.includes(stem));
}

/** What is a term on both sides: each label in bold, if there are as many, or the whole of a short text. */
function termPairs({ english, translation, isPart }: Sentence): { english: string; own: string }[] {
  if (isPart) return [];
  if (english.bold.length > 0 && english.bold.length === translation.bold.length)
    return english.bold
      .map((label, index) => ({ english: label, own: translation.bold[index] ?? '' }))
      .filter((pair) => pair.english.length <= LONGEST && isTerm(pair.english));
  const isShort = english.text.length <= LONGEST && !/[.?!:]$/.test(english.text);
  return isShort && isTerm(english.text) ? [{ english: english.text, own: translation.text }] : [];
}

/** Words, not an identifier. */
function isTerm(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/_|^\S*[a-z][A-Z]\S*$/.test(text);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
