import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { LabelData } from '../../terms/label-data.ts';
import { labelKey } from '../../terms/label-text.ts';
import type { Term } from '../../terms/labels.ts';
import { termFile, termFileCount } from '../../terms/term-files.ts';
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

/** The files by which a reader's search finds the row of a term that was typed in any language, by their path. */
export function termFiles(content: Content, locale: Locale): Map<string, LabelData> {
  const count = termFilesOf(content);
  const files = new Map<string, LabelData>();
  for (const [key, term] of termsByWord(content)) {
    const file = files.getOrInsertComputed(termFile(key, count), (): LabelData => ({}));
    file[key] = labelRow(content, locale, term);
  }
  return files;
}
