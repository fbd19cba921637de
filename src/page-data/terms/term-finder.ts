import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { LabelData } from '../../terms/label-data.ts';
import { labelKey } from '../../terms/label-text.ts';
import type { Term } from '../../terms/labels.ts';
import { termFileCount, termFileNumber } from '../../terms/term-files.ts';
import { labelRow } from './page-labels.ts';
import { siteTerms } from './site-terms.ts';
import { wordsIn } from './term-ids.ts';

/** Every way that a language has to say a term; where several terms are said so, the one that stands most often. */
function termsByWord(content: Content): ReadonlyMap<string, Term> {
  return once(content, 'terms by word', () => new Map(wordsByCount(content)));
}

function wordsByCount(content: Content): [string, Term][] {
  const rising = [...siteTerms(content)].sort((a, b) => a.count - b.count);
  return rising.flatMap((term) =>
    [ORIGINAL_LOCALE, ...term.forms.keys()]
      .flatMap((locale) => wordsIn(term, locale))
      .map((word): [string, Term] => [labelKey(word), term]),
  );
}

/** In how many files a search looks for terms. */
export function termFilesOf(content: Content): number {
  return termFileCount(termsByWord(content).size);
}

/** The numbers of those that are there, the same in each language: a file without rows is none. */
export function termFileNumbers(content: Content): number[] {
  return [...wordsByNumber(content).keys()];
}

/** One of the files by which a reader's search finds the row of a term that was typed in any language. */
export function termRows(content: Content, locale: Locale, number: number): LabelData {
  const words = wordsByNumber(content).get(number) ?? [];
  return Object.fromEntries(words.map(([key, term]) => [key, labelRow(content, locale, term)]));
}

function wordsByNumber(content: Content): ReadonlyMap<number, readonly (readonly [key: string, Term])[]> {
  return once(content, 'terms by their file', () => {
    const count = termFilesOf(content);
    return Map.groupBy(termsByWord(content), ([key]) => termFileNumber(key, count));
  });
}
