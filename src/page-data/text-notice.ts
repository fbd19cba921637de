import { type Reading, type State, stateOf } from '../articles/catalog.ts';
import type { ArticleSource, Articles } from '../content-files/articles.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';

/** What the reader has before them where it is no translation of the newest original into their language, and why. */
export interface TextNotice {
  /** The text is in another language; absent where it is the reader's. */
  fallback: { locale: Locale; href: string; isOriginal: boolean; state: State } | undefined;
  /** The newest English, where the translation is of an older one. */
  newer: string | undefined;
  /** The English was rebuilt from the originals; whether that is proven. */
  rebuilt: { isProven: boolean } | undefined;
}

/** Tells what a reader should know before they read. */
export function textNotice(articles: Articles, reading: Reading<ArticleSource>): TextNotice {
  const { version, isFallback, state } = reading;
  const { slug, locale, data } = version;
  const isOriginal = locale === ORIGINAL_LOCALE;
  return {
    fallback: isFallback
      ? { locale, href: articlePath(locale, slug), isOriginal, state: stateOf(articles, slug, locale) }
      : undefined,
    newer: state === 'older' ? articlePath(ORIGINAL_LOCALE, slug) : undefined,
    rebuilt: !isFallback && isOriginal ? { isProven: data.proof === 'proven' } : undefined,
  };
}
