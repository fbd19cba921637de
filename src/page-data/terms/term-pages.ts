import type { Slug } from '../../articles/names.ts';
import { sectionId } from '../../articles/navigation.ts';
import { mainSection, outlineOf, type Section } from '../../articles/sections.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { wordsOf } from '../../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { localePath } from '../../i18n/paths.ts';
import type { Term } from '../../terms/labels.ts';
import { WIZARD } from '../quality/sentences.ts';
import { siteTerms } from './site-terms.ts';
import { termIds } from './term-ids.ts';

/** Rows of a page; of a docset's terms in four languages so many are 30 to 45 kB with brotli. */
const ROWS = 400;

/** The section of what stands below no heading of the table of contents. */
const OTHER = 'other';

/** One page of the terms, the same in every language. */
export interface TermPage {
  /** Path below the locale. */
  path: string;
  /** Where all terms do not fit on one page: what it is of, and which of its pages it is, from 1. */
  section: { id: string; number: number; of: number } | undefined;
  terms: readonly Term[];
}

/** All pages, the first one the overview where there are several. */
interface Plan {
  pages: readonly TermPage[];
  pathOf: ReadonlyMap<Term, string>;
  /** An article of each section, by which its heading is found. */
  slugs: ReadonlyMap<string, Slug>;
}

/** The pages of a content's terms: one, or an overview and those of each section of the table of contents. */
export function termPages(content: Content): readonly TermPage[] {
  return planOf(content).pages;
}

/** Where a term's row is. */
export function termAddress(content: Content, locale: Locale, term: Term): string {
  const path = planOf(content).pathOf.get(term) ?? 'terms';
  return `${localePath(locale, path)}#${termIds(content, locale).get(term)}`;
}

/** The heading of a section as a reader sees it, with its language where that is another. */
export function sectionTitle(
  content: Content,
  locale: Locale,
  id: string,
): { title: string; lang: Locale | undefined } {
  const { t } = wordsOf(content, locale);
  if (id === WIZARD) return { title: t('terms.wizard'), lang: undefined };
  const slug = planOf(content).slugs.get(id);
  for (const each of slug === undefined ? [] : [locale, ORIGINAL_LOCALE, ...content.locales]) {
    const found = headingOf(content, each, slug as Slug);
    if (found !== undefined) return { title: found.title, lang: each === locale ? undefined : each };
  }
  return { title: t('terms.other'), lang: undefined };
}

function planOf(content: Content): Plan {
  return once(content, 'term pages', () => makePlan(content));
}

function makePlan(content: Content): Plan {
  const terms = siteTerms(content);
  if (terms.length <= ROWS) {
    const pages = [{ path: 'terms', section: undefined, terms }];
    return { pages, pathOf: new Map(), slugs: new Map() };
  }
  const sections = new Sections(content);
  const bySection = Map.groupBy(terms, (term) => sections.of(term));
  const pages = sections.inOrder([...bySection.keys()]).flatMap((id): TermPage[] => {
    const own = bySection.get(id) ?? [];
    const of = Math.ceil(own.length / ROWS);
    return Array.from({ length: of }, (_, index) => ({
      path: `terms/${id}${index === 0 ? '' : `/${index + 1}`}`,
      section: { id, number: index + 1, of },
      terms: own.slice(index * ROWS, (index + 1) * ROWS),
    }));
  });
  const pathOf = new Map(pages.flatMap((page) => page.terms.map((term) => [term, page.path] as const)));
  return {
    pages: [{ path: 'terms', section: undefined, terms: [] }, ...pages],
    pathOf,
    slugs: sections.slugs,
  };
}

/** The sections that terms are sorted into: the headings of one table of contents, which stands for all. */
class Sections {
  readonly slugs = new Map<string, Slug>();
  readonly #content: Content;
  readonly #table: Locale;
  readonly #ids = new Map<string, string>();
  readonly #places = new Map<string, readonly number[]>();

  constructor(content: Content) {
    this.#content = content;
    const tables = [ORIGINAL_LOCALE, ...content.locales];
    this.#table =
      tables.find((each) => (content.navigation.get(each)?.nodes.length ?? 0) > 0) ?? ORIGINAL_LOCALE;
  }

  /** The section in which a term stands most often. */
  of({ places }: Term): string {
    const counts = new Map<string, number>();
    for (const { subject, count } of places) {
      const id = this.#sectionOf(subject);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? OTHER;
  }

  /** As the table of contents has them; the wizard and what is left come last. */
  inOrder(ids: readonly string[]): string[] {
    const rank = (id: string): readonly number[] =>
      this.#places.get(id) ?? [Number.POSITIVE_INFINITY, id === WIZARD ? 0 : 1];
    return [...ids].sort((a, b) => {
      const [[one = 0, two = -1], [other = 0, another = -1]] = [rank(a), rank(b)];
      return one === other ? two - another : one - other;
    });
  }

  #sectionOf(subject: string): string {
    return this.#ids.getOrInsertComputed(subject, () => {
      if (subject === WIZARD) return WIZARD;
      const heading = headingOf(this.#content, this.#table, subject as Slug);
      if (heading === undefined) return OTHER;
      const id = sectionId(heading.place);
      this.#places.set(id, heading.place);
      if (!this.slugs.has(id)) this.slugs.set(id, subject as Slug);
      return id;
    });
  }
}

/** The main section that an article stands in, by a language's table of contents. */
function headingOf(content: Content, locale: Locale, slug: Slug): Section | undefined {
  const outline = once(content, `outline ${locale}`, () =>
    outlineOf(content.navigation.get(locale)?.nodes ?? [], (each) => content.articles.has(each)),
  );
  return mainSection(outline, slug);
}
