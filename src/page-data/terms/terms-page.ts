import GithubSlugger from 'github-slugger';
import { readingFor } from '../../articles/catalog.ts';
import type { Slug } from '../../articles/names.ts';
import { segmentId } from '../../articles/text/segment-id.ts';
import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { articlePath, wizardPath } from '../../i18n/paths.ts';
import type { Term, TermPlace } from '../../terms/labels.ts';
import { WIZARD } from '../quality/sentences.ts';
import { siteTerms } from './site-terms.ts';

/** A page of more is heavier than 60 kB. */
const ROWS = 400;
/** Ways to say a term that a row has room for. */
const MOST_FORMS = 3;
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

/** One page of the terms. */
export interface TermsPage {
  path: string;
  /** The page's language first. */
  locales: Locale[];
  rows: TermRow[];
  first: string;
  last: string;
  pages: { path: string; first: string; last: string; isHere: boolean }[];
}

/** Every page of the terms in every language. */
export function termsPages(content: Content): { locale: Locale; number: number }[] {
  const count = Math.max(1, Math.ceil(siteTerms(content).length / ROWS));
  return content.locales.flatMap((locale) =>
    Array.from({ length: count }, (_, index) => ({ locale, number: index + 1 })),
  );
}

/** Works out a page of the terms; all are in the order of their English, so that a page is the same in every language. */
export function termsPage(content: Content, locale: Locale, number: number): TermsPage {
  const terms = siteTerms(content);
  const locales = [locale, ...content.locales.filter((each) => each !== locale)];
  const slugger = new GithubSlugger();
  const ids = terms.map((term) => slugger.slug(wordsIn(term, locale)[0] ?? term.english) || 'x');
  const chunks = Array.from({ length: Math.max(1, Math.ceil(terms.length / ROWS)) }, (_, index) =>
    terms.slice(index * ROWS, (index + 1) * ROWS),
  );
  const pages = chunks.map((chunk, index) => ({
    path: pathOf(index + 1),
    first: chunk[0]?.english ?? '',
    last: chunk.at(-1)?.english ?? '',
    isHere: index + 1 === number,
  }));
  const own = chunks[number - 1] ?? [];
  // Where all stand on one page, they are in the order of its language.
  const collator = new Intl.Collator(locale);
  const headOf = ({ forms, english }: TermRow) => forms[0]?.words[0] ?? english;
  const rows = own.map(
    (term, index): TermRow => ({
      id: ids[(number - 1) * ROWS + index] ?? '',
      english: term.english,
      forms: locales.map((each) => ({ locale: each, words: wordsIn(term, each) })),
      count: term.count,
      keep: term.keep,
      note: term.note,
      places: placesOf(content, term.places, locale),
    }),
  );
  return {
    path: pathOf(number),
    locales,
    rows: pages.length === 1 ? rows.sort((a, b) => collator.compare(headOf(a), headOf(b))) : rows,
    first: own[0]?.english ?? '',
    last: own.at(-1)?.english ?? '',
    pages,
  };
}

function pathOf(number: number): string {
  return number === 1 ? 'terms' : `terms/${number}`;
}

function wordsIn({ english, forms }: Term, locale: Locale): string[] {
  return locale === ORIGINAL_LOCALE
    ? [english]
    : (forms.get(locale) ?? []).slice(0, MOST_FORMS).map(({ text }) => text);
}

/** Where a term stands: an article once, at its first sentence. */
function placesOf(content: Content, places: readonly TermPlace[], locale: Locale): TermRow['places'] {
  const { t } = wordsOf(content, locale);
  const distinct = [...new Map(places.map((place) => [place.subject, place])).values()].slice(0, PLACES);
  return distinct.map(({ subject, id }) => {
    if (subject === WIZARD) return { href: wizardPath(locale), title: t('terms.wizard'), lang: undefined };
    const { version } = readingFor(content.articles, subject as Slug, locale);
    const lang = version.locale === locale ? undefined : version.locale;
    return { href: `${articlePath(locale, subject)}#${segmentId(id)}`, title: version.data.title, lang };
  });
}
