import type { Locale } from '../../i18n/locales.ts';
import type { Condition } from '../../wizard/flow/flow-schema.ts';
import type { Texts } from '../../wizard/flow/text-schema.ts';
import { isAll, isAny, testOf } from '../../wizard/walk/conditions.ts';
import { optionText, shortName } from './words.ts';

/** A condition as a page carries it. */
export interface ShownCondition {
  /** For the script that hides what is for other answers: the {@link Condition} as JSON. */
  json: string;
  /** For readers without script: the answers it asks for. */
  words: string;
}

/** Puts a condition on a page; `undefined` where there is none. */
export function shownCondition(
  condition: Condition | undefined,
  texts: Texts,
  locale: Locale,
): ShownCondition | undefined {
  if (condition === undefined) return undefined;
  return { json: JSON.stringify(condition), words: conditionWords(condition, texts, locale) };
}

/** The answers that a condition asks for, in words: "Microsoft 365, Dynamics 365 or Enterprise Mobility + Security". */
export function conditionWords(condition: Condition, texts: Texts, locale: Locale): string {
  const list = (type: 'conjunction' | 'disjunction', parts: string[]) =>
    spaced(new Intl.ListFormat(locale, { type }).format(parts));
  const words = (part: Condition) => conditionWords(part, texts, locale);
  if (isAll(condition)) return list('conjunction', condition.all.map(words));
  if (isAny(condition)) return list('disjunction', condition.any.map(words));
  const [question, options] = testOf(condition);
  return list(
    'disjunction',
    options.map((option) => shortName(optionText(texts, question, option))),
  );
}

/** Puts the space between Latin and Chinese that a list's own joins lack: `Azure或` → `Azure 或`. */
function spaced(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Latin}\d])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])/gu,
    ' ',
  );
}
