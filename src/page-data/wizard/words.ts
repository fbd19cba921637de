import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import type { Quote } from '../../wizard/check/check-citations.ts';
import type { Condition, Item, Outcome } from '../../wizard/flow/flow-schema.ts';
import { STATEMENT_SECTIONS } from '../../wizard/flow/flow-schema.ts';
import type { Texts } from '../../wizard/flow/text-schema.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';

/** The wizard of a content. @throws where it has none: then it has no page of the wizard either */
export function wizardOf({ wizard }: Pick<Content, 'wizard'>): Wizard {
  if (wizard === undefined) throw new Error('Unexpected page of the wizard, expected a content with a flow.');
  return wizard;
}

/** The words of a locale. @throws where it has none, which the checks at build rule out */
export function wordsOf(wizard: Wizard, locale: Locale): Texts {
  const texts = wizard.texts.get(locale);
  if (texts === undefined) throw new Error(`Unexpected locale "${locale}", expected one with a triage.yaml.`);
  return texts;
}

/** Title of a question or an outcome. */
export function nodeTitle(texts: Texts, id: string): string {
  return (texts.questions[id] ?? texts.outcomes[id])?.title ?? id;
}

/** The answers that a condition asks for, in words: "Office 365, Dynamics CRM Online or Enterprise Mobility Suite". */
export function conditionWords(condition: Condition, texts: Texts, locale: Locale): string {
  const list = (type: 'conjunction' | 'disjunction', parts: string[]) =>
    new Intl.ListFormat(locale, { type }).format(parts);
  if ('all' in condition)
    return list(
      'conjunction',
      (condition['all'] as Condition[]).map((part) => conditionWords(part, texts, locale)),
    );
  if ('any' in condition)
    return list(
      'disjunction',
      (condition['any'] as Condition[]).map((part) => conditionWords(part, texts, locale)),
    );
  const [question, options] = Object.entries(condition)[0] as [string, string | string[]];
  return list(
    'disjunction',
    [options].flat().map((option) => texts.questions[question]?.options[option]?.label ?? option),
  );
}

/** What an outcome rests on, in the order of the page: citations and changes, each once. */
export function groundsOf({ flow }: Wizard, outcome: Outcome): { cite: string[]; changes: string[] } {
  const holders = [
    ...STATEMENT_SECTIONS.flatMap((section) => outcome[section].map(({ use }) => flow.statements[use])),
    ...outcome.where.map(({ use }) => flow.paths[use]),
  ];
  return {
    cite: [...new Set(holders.flatMap((holder) => holder?.cite ?? []))],
    changes: [...new Set(holders.flatMap((holder) => holder?.changes ?? []))],
  };
}

/** The conditions under which something of an outcome is used: none where it always is. */
export function useConditions(
  outcome: Outcome,
  uses: (item: Item, table: 'statements' | 'paths') => boolean,
): Condition | undefined {
  const conditions: Condition[] = [];
  for (const section of [...STATEMENT_SECTIONS, 'where'] as const) {
    for (const item of outcome[section]) {
      if (!uses(item, section === 'where' ? 'paths' : 'statements')) continue;
      if (item.when === undefined) return undefined;
      conditions.push(item.when);
    }
  }
  return conditions.length === 1 ? conditions[0] : { any: conditions };
}

/** A quote as a reader sees it. */
export interface ShownQuote {
  text: string;
  lang: Locale;
  /** The English original, where the text is another. */
  original?: string | undefined;
}

/** The sentence in the reader's language, else in English, else in the language it exists in. */
export function quoteFor({ texts }: Quote, locale: Locale): ShownQuote | undefined {
  const lang = [locale, ORIGINAL_LOCALE, ...texts.keys()].find((candidate) => texts.has(candidate));
  if (lang === undefined) return undefined;
  const original = lang === ORIGINAL_LOCALE ? undefined : texts.get(ORIGINAL_LOCALE);
  return { text: texts.get(lang) ?? '', lang, original };
}
