import type { IndexedArticle } from '../indexed-article.ts';
import type { CutText } from '../lexicon/cutter.ts';
import { wordsIn } from '../lexicon/terms.ts';

/** How often a word of the title, or of the description, counts beside one of the text. */
const TITLE = 6;
const DESCRIPTION = 3;

/** What the words of an article say. */
export interface ArticleTerms {
  /** Term → how often it stands there, title and description counting more. */
  counts: ReadonlyMap<string, number>;
  title: ReadonlySet<string>;
  /** Words of the text. */
  length: number;
}

/** Counts the terms of an article, with all of its text. @param cut cuts a text into words */
export function termsOfArticle(
  { locale, data, segments, loose }: IndexedArticle,
  cut: CutText = wordsIn,
): ArticleTerms {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    const words = cut(text, locale);
    for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + times);
    return words;
  };
  const title = new Set(add(data.title, TITLE).map(({ term }) => term));
  add(data.description ?? '', DESCRIPTION);
  const texts = [...segments.map(({ text }) => text), ...loose];
  return { counts, title, length: texts.reduce((sum, text) => sum + add(text, 1).length, 0) };
}
