/** A word to look for in place of one of the query's, with its weight: 1 for the word itself. */
export interface Alternative {
  word: string;
  weight: number;
}

/** Takes words as they stand: each is its own only alternative. */
export function asTyped(words: readonly string[]): Alternative[][] {
  return words.map((word) => [{ word, weight: 1 }]);
}
