import { stateOf } from '../articles/catalog.ts';
import type { Articles, ArticleVersion } from '../content-files/articles.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { countSentences } from './second-language.ts';
import { shownDate } from './shown-date.ts';

/** How far a text can be trusted, and why. */
export interface AboutText {
  /** Language of the text. */
  locale: Locale;
  translation: ArticleVersion['data']['translation'];
  /** The day of the source, in the reader's language. */
  date: { iso: string; shown: string } | undefined;
  /** First digits of the revision. */
  revision: string | undefined;
  isOlder: boolean;
  /** How many sentences carry their English, of how many; absent for English itself. */
  originals: { count: number; all: number } | undefined;
  proof: ArticleVersion['data']['proof'];
  rebuiltFrom: Locale | undefined;
  author: string;
  /** Path of the source in its docset. */
  path: string;
}

/** Tells of a text how far it can be trusted. @param locale language of the interface */
export function aboutText(articles: Articles, version: ArticleVersion, locale: Locale): AboutText {
  const { data } = version;
  const { all, withOriginal } = countSentences(version);
  const { date, author, rebuiltFrom, path } = data.source;
  return {
    locale: version.locale,
    translation: data.translation,
    date: date === undefined ? undefined : { iso: date, shown: shownDate(date, locale) },
    revision: data.revision?.slice(0, 12),
    isOlder: stateOf(articles, version.slug, version.locale) === 'older',
    originals: version.locale === ORIGINAL_LOCALE ? undefined : { count: withOriginal, all },
    proof: data.proof,
    rebuiltFrom,
    author: author ?? 'Microsoft',
    path,
  };
}
