import { readingFor } from '../../articles/catalog.ts';
import type { Slug } from '../../articles/names.ts';
import { segmentId } from '../../articles/text/segment-id.ts';
import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { articlePath, wizardPath } from '../../i18n/paths.ts';
import type { TermPlace } from '../../terms/labels.ts';
import { WIZARD } from '../quality/sentences.ts';
import { termIds, wordsIn } from './term-ids.ts';
import { sectionTitle, type TermPage, termPages } from './term-pages.ts';

/** Articles that are named for one term. */
const PLACES = 3;

/** A term as a row shows it. */
export interface TermRow {
  /** The word in the page's language, as an id. */
  id: string;
  english: string;
  forms: { locale: Locale; words: string[] }[];
  count: number;
  keep: boolean;
  note: string | undefined;
  places: { href: string; title: string; lang: Locale | undefined }[];
}

/** A section of the terms, with its pages. */
export interface TermSection {
  title: string;
  /** Language of the title, where it is another than the reader's. */
  lang: Locale | undefined;
  count: number;
  pages: { path: string; first: string; last: string; isHere: boolean }[];
}

/** One page of the terms. */
export interface TermsPage {
  path: string;
  /** What the page is of, where all terms do not fit on one. */
  heading: { title: string; lang: Locale | undefined; range: string | undefined } | undefined;
  /** The page's language first. */
  locales: Locale[];
  /** Empty on the overview of the sections. */
  rows: TermRow[];
  sections: TermSection[];
}

/** Every page of the terms in every language. */
export function termsPages(content: Content): { locale: Locale; page: TermPage }[] {
  return content.locales.flatMap((locale) => termPages(content).map((page) => ({ locale, page })));
}

/** Works out a page of the terms; a page has the same terms in every language, in the order of its own. */
export function termsPage(content: Content, locale: Locale, page: TermPage): TermsPage {
  const locales = [locale, ...content.locales.filter((each) => each !== locale)];
  const ids = termIds(content, locale);
  const rows = page.terms.map(
    (term): TermRow => ({
      id: ids.get(term) ?? '',
      english: term.english,
      forms: locales.map((each) => ({ locale: each, words: wordsIn(term, each) })),
      count: term.count,
      keep: term.keep,
      note: term.note,
      places: placesOf(content, term.places, locale),
    }),
  );
  const collator = new Intl.Collator(locale);
  const headOf = ({ forms, english }: TermRow) => forms[0]?.words[0] ?? english;
  const { section } = page;
  return {
    path: page.path,
    heading: section && {
      ...sectionTitle(content, locale, section.id),
      range: section.of > 1 ? rangeOf(page).join(' – ') : undefined,
    },
    locales,
    rows: rows.sort((a, b) => collator.compare(headOf(a), headOf(b))),
    sections: sectionsOf(content, locale, page),
  };
}

function sectionsOf(content: Content, locale: Locale, here: TermPage): TermSection[] {
  const own = termPages(content).filter(({ section }) => section !== undefined);
  return [...Map.groupBy(own, ({ section }) => section?.id ?? '')].map(([id, pages]) => ({
    ...sectionTitle(content, locale, id),
    count: pages.reduce((sum, { terms }) => sum + terms.length, 0),
    pages: pages.map((page) => {
      const [first = '', last = ''] = rangeOf(page);
      return { path: page.path, first, last, isHere: page === here };
    }),
  }));
}

/** The first and the last term of a page, by which it is told from others of its section: in English, as it is cut. */
function rangeOf({ terms }: TermPage): string[] {
  return [terms[0]?.english ?? '', terms.at(-1)?.english ?? ''];
}

/** Where a term stands: an article at its first sentence. */
function placesOf(content: Content, places: readonly TermPlace[], locale: Locale): TermRow['places'] {
  const { t } = wordsOf(content, locale);
  return places.slice(0, PLACES).map(({ subject, id }) => {
    if (subject === WIZARD) return { href: wizardPath(locale), title: t('terms.wizard'), lang: undefined };
    const { version } = readingFor(content.articles, subject as Slug, locale);
    const lang = version.locale === locale ? undefined : version.locale;
    return { href: `${articlePath(locale, subject)}#${segmentId(id)}`, title: version.data.title, lang };
  });
}
