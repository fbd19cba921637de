import type { Slug } from '../articles/names.ts';
import type { ShownNote } from '../articles/page/place-notes.ts';
import type { SegmentNumber } from '../articles/text/segment-id.ts';
import type { Counterpart } from '../articles/two-languages/pair-segments.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { localeName, wordsOf } from '../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { type AboutText, aboutText } from './about-text.ts';
import { besideLanguages, type LanguageLink } from './language-links.ts';
import {
  englishBeside,
  isBesideEnglish,
  type SecondLanguage,
  secondLanguage,
  secondLanguages,
} from './second-language.ts';
import { shownNotes } from './shown-notes.ts';

/** The static page of an article beside its English. */
export interface BesidePage {
  version: ArticleVersion;
  title: string;
  description: string | undefined;
  /** The article's own page, which this one repeats. */
  canonical: string;
  languages: LanguageLink[];
  /** English first: the one beside it. */
  seconds: SecondLanguage[];
  /** The revision that the English beside it is of, where there is a newer one. */
  olderRevision: string | undefined;
  counterpart: (number: SegmentNumber) => Counterpart | undefined;
  notes: ShownNote[];
  about: AboutText;
}

/** Every text that stands beside its English. */
export function besidePages({ articles }: Content): { slug: Slug; locale: Locale }[] {
  return [...articles.values()]
    .flatMap((versions) => [...versions.values()])
    .filter(isBesideEnglish)
    .map(({ slug, locale }) => ({ slug, locale }));
}

/**
 * Works out the page of an article beside its English.
 *
 * @throws where the article has no text in the locale
 */
export function besidePage(content: Content, locale: Locale, slug: Slug): BesidePage {
  const { articles } = content;
  const version = articles.get(slug)?.get(locale);
  if (version === undefined)
    throw new Error(`Unexpected article "${locale}/${slug}", expected one with a text.`);
  const { data } = version;
  const newest = articles.get(slug)?.get(ORIGINAL_LOCALE)?.data.revision;
  const isOlder = newest !== undefined && newest !== data.revision;
  const seconds = secondLanguages(articles, version);
  return {
    version,
    title: `${data.title} (${localeName(content, locale)} + ${localeName(content, ORIGINAL_LOCALE)})`,
    description: data.description,
    canonical: articlePath(locale, slug),
    languages: besideLanguages(content, version, seconds),
    seconds: seconds.map((each) => secondLanguage(articles, version, each)),
    olderRevision: isOlder ? (data.revision?.slice(0, 12) ?? '') : undefined,
    counterpart: englishBeside(articles, version),
    notes: shownNotes(content, version, locale, wordsOf(content, locale).t('reading.note')),
    about: aboutText(articles, version, locale),
  };
}
