import { stringify } from 'yaml';
import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { articlePath, qualityPath } from '../../i18n/paths.ts';
import { digestOf } from '../../quality/digest.ts';
import type { ReviewedFlag } from '../../quality/dismissals.ts';
import { KINDS, type Kind } from '../../quality/kinds.ts';
import type { LanguageLink } from '../language-links.ts';
import { hasOriginals } from '../second-language.ts';
import { flagsOfText, textQuality } from './quality.ts';
import { reasonText } from './reason-text.ts';

/** A flag as its page shows it. */
export interface ShownFlag extends Pick<ReviewedFlag, 'kind' | 'state' | 'why'> {
  severity: (typeof KINDS)[Kind]['severity'];
  id: string;
  message: string;
  english: string;
  translation: string;
  /** What to write to say that it is no fault. */
  dismissal: string;
}

/** What the checks found in one article in one language. */
export interface QualityPage {
  title: string;
  languages: LanguageLink[];
  sentences: number;
  hasOriginals: boolean;
  open: ShownFlag[];
  answered: ShownFlag[];
}

/** Every translated article with flags: of one without there is nothing to say. */
export function qualityPages(content: Content): { locale: Locale; slug: Slug }[] {
  return [...content.articles.values()]
    .flatMap((versions) => [...versions.values()])
    .filter(({ locale, slug }) => hasQualityPage(content, locale, slug))
    .map(({ locale, slug }) => ({ locale, slug }));
}

/** Whether there is a page of what the checks found in an article. */
export function hasQualityPage(content: Content, locale: Locale, slug: Slug): boolean {
  return textQuality(content, locale, slug).findings.length > 0;
}

/**
 * Works out the reviewers' page of an article.
 *
 * @throws where the article has no text in this language
 */
export function qualityPage(content: Content, locale: Locale, slug: Slug): QualityPage {
  const version = content.articles.get(slug)?.get(locale);
  if (version === undefined)
    throw new Error(`Unexpected article "${locale}/${slug}", expected one with a text.`);
  const { t } = wordsOf(content, locale);
  const shown = flagsOfText(content, locale, slug).map((flag): ShownFlag => {
    const { kind, state, why, sentence } = flag;
    const entry = { locale, segment: sentence.id, kind, sentence: digestOf(sentence) };
    return {
      kind,
      state,
      ...(why === undefined ? {} : { why }),
      severity: KINDS[kind].severity,
      id: sentence.id,
      message: reasonText(flag, t),
      english: sentence.english.text,
      translation: sentence.translation.text,
      dismissal: stringify([{ ...entry, reason: `${t('quality.why')} …` }]),
    };
  });
  return {
    title: version.data.title,
    languages: content.locales.map((each) => ({ locale: each, href: addressIn(content, each, slug) })),
    sentences: textQuality(content, locale, slug).sentences,
    hasOriginals: hasOriginals(version),
    open: shown.filter(({ state }) => state === 'open'),
    answered: shown.filter(({ state }) => state !== 'open'),
  };
}

/** The page of the same checks in another language, or the article where they found nothing. */
function addressIn(content: Content, locale: Locale, slug: Slug): string {
  return hasQualityPage(content, locale, slug) ? qualityPath(locale, slug) : articlePath(locale, slug);
}

/** How many flags of an article are open in a language; none where it is no translation. */
export function openFlags(content: Content, locale: Locale, slug: Slug): number {
  return textQuality(content, locale, slug).open;
}
