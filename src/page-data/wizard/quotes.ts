import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { articlePath } from '../../i18n/paths.ts';
import type { Quote } from '../../wizard/flow/wizard.ts';
import { textsOf, wizardOf } from './words.ts';

/** A sentence as a reader sees it. */
export interface ShownQuote {
  text: string;
  lang: Locale;
  /** The English original, where the text is another. */
  original?: string | undefined;
}

/** A sentence of an article that a statement rests on. */
export interface QuoteView extends ShownQuote {
  id: string;
  href: string;
  /** A remark on it, for instance where the translation errs. */
  note: string | undefined;
}

/** The sentences that a statement cites, in their order. @throws where one was not found */
export function quoteViews(content: Content, locale: Locale, cited: readonly string[]): QuoteView[] {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  return cited.map((id) => {
    const quote = wizard.quotes.get(id);
    if (quote === undefined) throw new Error(`Unexpected citation "${id}", expected one that was found.`);
    const href = `${articlePath(locale, quote.article)}#${quote.anchor}`;
    return { id, href, note: texts.notes[id], ...quoteFor(quote, locale) };
  });
}

/** The sentence in the reader's language, else in English, else in the language it exists in. @throws where in none */
export function quoteFor({ id, texts }: Quote, locale: Locale): ShownQuote {
  for (const lang of [locale, ORIGINAL_LOCALE, ...texts.keys()]) {
    const text = texts.get(lang);
    if (text === undefined) continue;
    const original = lang === ORIGINAL_LOCALE ? undefined : texts.get(ORIGINAL_LOCALE);
    return { text, lang, original };
  }
  throw new Error(`Unexpected citation "${id}" without text, expected one in some locale.`);
}
