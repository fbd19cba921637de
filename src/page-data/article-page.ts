import { type Reading, readingFor } from '../articles/catalog.ts';
import type { Slug } from '../articles/names.ts';
import type { ShownNote } from '../articles/page/place-notes.ts';
import type { ArticleSource, ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { type AboutText, aboutText } from './about-text.ts';
import { driftNotes } from './drift.ts';
import { articleLanguages, type LanguageLink } from './language-links.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type SecondLanguage, secondLanguage, secondLanguages } from './second-language.ts';
import { type SectionNav, sectionNav } from './section-nav.ts';
import { type Crumb, crumbsTo } from './sections.ts';
import { shownNotes } from './shown-notes.ts';
import { type Stage, stageOf, stagesFor } from './stages.ts';
import { structuredData } from './structured-data.ts';
import { sharedLabelsAddress } from './terms/label-files.ts';
import { labelsIn } from './terms/page-labels.ts';
import { type TextNotice, textNotice } from './text-notice.ts';
import { firstQuestion, type LinkedQuestion } from './wizard/first-question.ts';

/** All that an article's page shows beside the text itself, worked out once. */
export interface ArticlePage {
  slug: Slug;
  /** Language of the interface. */
  locale: Locale;
  /** Language of the text. */
  contentLocale: Locale;
  version: ArticleVersion;
  title: string;
  description: string | undefined;
  /** Absolute path of the page that this one repeats; absent where it stands for itself. */
  canonical: string | undefined;
  /** Locales that have a text of their own. */
  locales: Locale[];
  languages: LanguageLink[];
  crumbs: Crumb[];
  /** What stands beside the article; absent where no table of contents names it. */
  section: SectionNav | undefined;
  stages: Stage[];
  /** Index of the article's stage, −1 where it belongs to none. */
  stage: number;
  neighbours: Neighbours;
  notice: TextNotice;
  seconds: SecondLanguage[];
  notes: ShownNote[];
  /** Whether the key of a text in bold is that of a label that other languages say otherwise. */
  isLabel: (key: string) => boolean;
  /** Where the labels are, unless beside the page. */
  labels: string | undefined;
  /** The wizard's question that the page asks; absent where the article belongs to no stage. */
  question: LinkedQuestion | undefined;
  about: AboutText;
  /** For search engines; absent where the page repeats another. */
  structured: object | undefined;
}

/**
 * Works out an article's page.
 *
 * @param site origin of the site
 * @throws where no article has this slug
 */
export function articlePage(
  content: Content,
  locale: Locale,
  slug: Slug,
  site: URL | undefined,
): ArticlePage {
  const { articles, locales, wizard } = content;
  const reading: Reading<ArticleSource> = readingFor(articles, slug, locale);
  const { version, isFallback } = reading;
  const stages = stagesFor(content, locale);
  const own = wizard && stageOf(wizard.flow, slug);
  const stage = stages.findIndex(({ id }) => id === own);
  const seconds = secondLanguages(articles, version);
  return {
    slug,
    locale,
    contentLocale: version.locale,
    version,
    title: version.data.title,
    description: version.data.description,
    canonical: isFallback ? articlePath(version.locale, slug) : undefined,
    locales: locales.filter((each) => articles.get(slug)?.has(each)),
    languages: articleLanguages(content, version, seconds),
    crumbs: crumbsTo(content, locale, slug),
    section: sectionNav(content, locale, slug),
    stages,
    stage,
    neighbours: neighboursOf(content, locale, slug, stages, stage),
    notice: textNotice(articles, reading),
    seconds: seconds.map((second) => secondLanguage(articles, version, second)),
    notes: [
      ...shownNotes(content, version, locale, wordsOf(content, locale).t('reading.note')),
      ...driftNotes(content, version, locale),
    ],
    isLabel: (key) => labelsIn(content, version.locale).has(key),
    labels: sharedLabelsAddress(content, locale, slug),
    question: wizard && own !== undefined ? firstQuestion(wizard, locale, own) : undefined,
    about: aboutText(articles, version, locale),
    structured: isFallback ? undefined : structuredData(articles, version, site),
  };
}
