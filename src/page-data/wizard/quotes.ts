import type { Content } from '../../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { articlePath } from '../../i18n/paths.ts';
import type { Quote } from '../../wizard/flow/wizard.ts';
import { type ShownCondition, shownCondition } from './condition-words.ts';
import type { Ground } from './grounds.ts';
import { textsOf, wizardOf } from './words.ts';

/** A sentence as a reader sees it. */
export interface ShownQuote {
  text: string;
  lang: Locale;
  /** The English original, where the text is another. */
  original?: string | undefined;
}

/** A numbered citation on the page of an outcome. */
export interface QuoteView extends ShownQuote {
  id: string;
  number: number;
  href: string;
  /** A remark on it, for instance where the translation errs. */
  note: string | undefined;
  when: ShownCondition | undefined;
}

/** The sentences that an outcome rests on, numbered in their order. */
export function quoteViews(content: Content, locale: Locale, cited: readonly Ground[]): QuoteView[] {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  return cited.map(({ id, when }, index) => {
    const quote = wizard.quotes.get(id);
    if (quote === undefined) throw new Error(`Unexpected citation "${id}", expected one that was found.`);
    return {
      id,
      number: index + 1,
      href: `${articlePath(locale, quote.article)}#${quote.anchor}`,
      note: texts.notes[id],
      when: shownCondition(when, texts, locale),
      ...quoteFor(quote, locale),
    };
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
