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
import { type SecondLanguage, secondLanguage } from './article-page.ts';
import { besideLanguages, type LanguageLink } from './language-links.ts';
import { counterparts, secondLanguages } from './second-language.ts';
import { shownNotes } from './shown-notes.ts';

/** The static page of an article in two languages; the interface is in the first. */
export interface BesidePage {
  version: ArticleVersion;
  second: SecondLanguage;
  title: string;
  description: string | undefined;
  /** The article's own page, which this one repeats. */
  canonical: string;
  languages: LanguageLink[];
  seconds: SecondLanguage[];
  /** The revision that the English beside it is of, where there is a newer one. */
  olderRevision: string | undefined;
  counterpart: (number: SegmentNumber) => Counterpart | undefined;
  notes: ShownNote[];
  about: AboutText;
}

/** Every pair of languages that an article can be read in. */
export function besidePairs({ articles }: Content): { slug: Slug; locale: Locale; second: Locale }[] {
  return [...articles.values()]
    .flatMap((versions) => [...versions.values()])
    .flatMap((version) =>
      secondLanguages(articles, version).map((second) => ({
        slug: version.slug,
        locale: version.locale,
        second,
      })),
    );
}

/**
 * Works out the page of an article in two languages.
 *
 * @throws where the article has no text in the first
 */
export function besidePage(content: Content, locale: Locale, slug: Slug, second: Locale): BesidePage {
  const { articles } = content;
  const version = articles.get(slug)?.get(locale);
  if (version === undefined)
    throw new Error(`Unexpected article "${locale}/${slug}", expected one with a text.`);
  const { data } = version;
  const newest = articles.get(slug)?.get(ORIGINAL_LOCALE)?.data.revision;
  const isOlder = second === ORIGINAL_LOCALE && newest !== undefined && newest !== data.revision;
  const seconds = secondLanguages(articles, version);
  return {
    version,
    second: secondLanguage(version, second),
    title: `${data.title} (${localeName(content, locale)} + ${localeName(content, second)})`,
    description: data.description,
    canonical: articlePath(locale, slug),
    languages: besideLanguages(content, version, seconds, second),
    seconds: seconds.map((each) => secondLanguage(version, each)),
    olderRevision: isOlder ? (data.revision?.slice(0, 12) ?? '') : undefined,
    counterpart: counterparts(articles, version, second),
    notes: shownNotes(content, version, locale, wordsOf(content, locale).t('reading.note')),
    about: aboutText(articles, version, locale),
  };
}
