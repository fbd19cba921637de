import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import type { QuestionText, Texts } from '../../wizard/flow/text-schema.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';

/** The wizard of a content. @throws where it has none: then it has no page of the wizard either */
export function wizardOf({ wizard }: Pick<Content, 'wizard'>): Wizard {
  if (wizard === undefined) throw new Error('Unexpected page of the wizard, expected a content with a flow.');
  return wizard;
}

/** The wizard's texts in a locale. @throws where it has none, which the checks at build rule out */
export function textsOf(wizard: Wizard, locale: Locale): Texts {
  const texts = wizard.texts.get(locale);
  if (texts === undefined) throw new Error(`Unexpected locale "${locale}", expected one with a triage.yaml.`);
  return texts;
}

/** Title of a question or an outcome. @throws where there is no such node */
export function nodeTitle(texts: Texts, id: string): string {
  return (texts.questions[id] ?? entryOf(texts.outcomes, id, 'node')).title;
}

/** The words of a question. @throws where there is none */
export function questionText(texts: Texts, question: string): QuestionText {
  return entryOf(texts.questions, question, 'question');
}

/** The words of an option. @throws where there is none */
export function optionText(texts: Texts, question: string, option: string): QuestionText['options'][string] {
  return entryOf(questionText(texts, question).options, option, `option of "${question}"`);
}

/** What an option is called where its label would be too long. */
export function shortName({ short, label }: QuestionText['options'][string]): string {
  return short ?? label;
}
