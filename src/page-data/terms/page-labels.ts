import { readingFor } from '../../articles/catalog.ts';
import type { Slug } from '../../articles/names.ts';
import type { Content } from '../../content-files/content.ts';
import { once } from '../../content-files/once.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { LabelData, LabelRow } from '../../terms/label-data.ts';
import { labelPieces } from '../../terms/label-pieces.ts';
import { labelKey } from '../../terms/label-text.ts';
import type { Term } from '../../terms/labels.ts';
import { textsOf } from '../wizard/words.ts';
import { siteTerms } from './site-terms.ts';
import { wordsIn } from './term-ids.ts';
import { termAddress } from './term-pages.ts';

/** A text in bold, in Markdown. */
const BOLD = /\*\*((?:[^*\n\\]|\\.)+)\*\*/g;

/**
 * The labels that other languages say otherwise, by their key in a language. Where two terms are said alike, the one that
 * is said so more often.
 */
export function labelsIn(content: Content, locale: Locale): ReadonlyMap<string, Term> {
  return once(content, `labels ${locale}`, () => {
    const best = new Map<string, { term: Term; count: number }>();
    for (const term of siteTerms(content)) {
      for (const { text, count } of sayingsOf(term, locale)) {
        const key = labelKey(text);
        if (count > (best.get(key)?.count ?? -1) && isSaidOtherwise(term, locale, key))
          best.set(key, { term, count });
      }
    }
    return new Map([...best].map(([key, { term }]) => [key, term]));
  });
}

function sayingsOf(
  { english, forms, count }: Term,
  locale: Locale,
): readonly { text: string; count: number }[] {
  return locale === ORIGINAL_LOCALE ? [{ text: english, count }] : (forms.get(locale) ?? []);
}

function isSaidOtherwise(term: Term, locale: Locale, key: string): boolean {
  return [ORIGINAL_LOCALE, ...term.forms.keys()].some(
    (other) => other !== locale && wordsIn(term, other).some((word) => labelKey(word) !== key),
  );
}

/** The labels of an article's page, whose text may be in another language than its reader's. */
export function articleLabels(content: Content, locale: Locale, slug: Slug): LabelData {
  const { version } = readingFor(content.articles, slug, locale);
  const index = labelsIn(content, version.locale);
  const bold = version.entry.text().markdown.matchAll(BOLD);
  const pieces = [...bold].flatMap(([, text = '']) => labelPieces(text, (key) => index.has(key)));
  return dataOf(
    content,
    locale,
    version.locale,
    pieces.map(({ key }) => key),
  );
}

/** The labels of portals in the wizard's texts: the steps of its paths, and the fields of its forms. */
export function wizardLabels(content: Content, locale: Locale): LabelData {
  if (content.wizard === undefined) return {};
  const { paths, portals } = textsOf(content.wizard, locale);
  const steps = Object.values(paths).flatMap(({ labels }) => labels);
  const fields = Object.values(portals).flatMap((portal) => Object.values(portal.fields));
  return dataOf(content, locale, locale, [...steps, ...fields].map(labelKey));
}

function dataOf(content: Content, locale: Locale, shown: Locale, keys: readonly string[]): LabelData {
  const index = labelsIn(content, shown);
  const rows = [...new Set(keys)].flatMap((key): [string, LabelRow][] => {
    const term = index.get(key);
    return term === undefined ? [] : [[key, labelRow(content, locale, term, shown)]];
  });
  return Object.fromEntries(rows);
}

/** A term as a reader gets it. @param shown the language in which it stands there already */
export function labelRow(content: Content, locale: Locale, term: Term, shown?: Locale): LabelRow {
  const others = [...new Set([locale, ORIGINAL_LOCALE, ...content.locales])].filter((each) => each !== shown);
  const words = others.flatMap((each): LabelRow['words'] => {
    const own = wordsIn(term, each);
    return own.length === 0 ? [] : [[each, own]];
  });
  return { href: termAddress(content, locale, term), words };
}
