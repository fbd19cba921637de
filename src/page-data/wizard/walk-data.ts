import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import type { WizardData } from '../../islands/wizard/walk/place.ts';
import type { Questions, QuestionView } from '../../islands/wizard/walk/walk-state.ts';
import { stringsWithPrefix } from '../strings.ts';
import { wizardOf, wordsOf } from './words.ts';

/** Words of the steps themselves; those of the request and its tools come with them. */
const WALK = [
  'continue',
  'back',
  'restart',
  'answers',
  'given',
  'change',
  'changeAnswer',
  'error',
  'errorTitle',
  'errorChoose',
  'dropped',
  'rejected',
  'versions',
  'elsewhere',
];

/** What every wizard page hands to its island. */
export function islandData(content: Content, locale: Locale): WizardData {
  const wizard = wizardOf(content);
  const strings = wizardStrings(content, locale);
  return {
    routing: wizard.routing,
    home: wizardPath(locale),
    strings: Object.fromEntries(WALK.map((key) => [key, strings[key] ?? ''])),
    versions: wordsOf(wizard, locale).versions,
  };
}

/** The words of all questions. */
export function questionViews(content: Content, locale: Locale): Questions {
  const wizard = wizardOf(content);
  const texts = wordsOf(wizard, locale);
  return Object.fromEntries(
    Object.entries(wizard.flow.questions).map(([id, { stage, options }]): [string, QuestionView] => {
      const { title, why, options: words = {} } = texts.questions[id] ?? { title: id };
      const views = options.map((option) => ({ id: option.id, label: '', ...words[option.id] }));
      return [id, { title, why, stage, options: views }];
    }),
  );
}

/** The wizard's interface strings, without their common prefix. */
export function wizardStrings(content: Content, locale: Locale): Record<string, string> {
  const prefix = 'wizard.';
  return Object.fromEntries(
    Object.entries(stringsWithPrefix(content, locale, prefix)).map(([key, text]) => [
      key.slice(prefix.length),
      text,
    ]),
  );
}
