import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import {
  PANEL_WORDS,
  type PanelData,
  type Questions,
  type QuestionView,
  WALK_WORDS,
  type WalkerData,
  type WizardData,
} from '../../wizard/contract/walk-data.ts';
import { profileUse } from '../../wizard/profile/use.ts';
import { islandWords } from './island-words.ts';
import { nodeTitle, optionText, questionText, textsOf, wizardOf } from './words.ts';

/** What the pages of questions hand to their island. */
export function walkerData(content: Content, locale: Locale): WalkerData {
  const strings = islandWords(content, locale, [...PANEL_WORDS, ...WALK_WORDS]);
  return { ...wizardData(content, locale), strings };
}

function wizardData(content: Content, locale: Locale): WizardData {
  const wizard = wizardOf(content);
  return {
    routing: wizard.routing,
    profile: profileUse(wizard.flow),
    home: wizardPath(locale),
    strings: islandWords(content, locale, PANEL_WORDS),
    versions: textsOf(wizard, locale).versions,
  };
}

/** The words of all questions. */
export function questionViews(content: Content, locale: Locale): Questions {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  return Object.fromEntries(
    Object.entries(wizard.flow.questions).map(([id, { stage, options }]): [string, QuestionView] => {
      const { title, why } = questionText(texts, id);
      const views = options.map((option) => {
        const { draft, short, ...shown } = optionText(texts, id, option.id);
        const commitsWhen = shown.commits === undefined ? undefined : option.commits;
        return { id: option.id, ...shown, ...(commitsWhen && { commitsWhen }) };
      });
      return [id, { title, why, stage, options: views }];
    }),
  );
}

/** What the page of an outcome hands to its panel. */
export function panelData(content: Content, locale: Locale, node: string): PanelData {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  const outcomes = Object.keys(wizard.flow.outcomes);
  return {
    data: wizardData(content, locale),
    labels: Object.fromEntries(
      Object.entries(texts.questions).map(([question, { title, options }]) => [
        question,
        {
          title,
          options: Object.fromEntries(Object.entries(options).map(([id, { label }]) => [id, label])),
        },
      ]),
    ),
    titles: Object.fromEntries(outcomes.map((id) => [id, nodeTitle(texts, id)])),
    node,
  };
}
