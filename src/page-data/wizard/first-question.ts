import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { writeLink } from '../../wizard/walk/answers.ts';
import { resolve } from '../../wizard/walk/resolve.ts';
import { optionText, questionText, textsOf } from './words.ts';

/** A question whose answers are links. */
export interface LinkedQuestion {
  title: string;
  /** `isStep`: the answer leads to another question, not to an outcome. */
  links: { label: string; href: string; isStep: boolean }[];
}

/** The first question of a stage; each answer's link carries it and the stage on. @throws where there is no such stage */
export function firstQuestion(wizard: Wizard, locale: Locale, stage: string): LinkedQuestion {
  const { routing } = wizard;
  const texts = textsOf(wizard, locale);
  entryOf(routing.stages, stage, 'stage');
  const first = resolve(routing, {}, { stage }).current;
  return {
    title: questionText(texts, first).title,
    links: entryOf(routing.questions, first, 'question').options.map((option) => {
      const answers = { [first]: option };
      const { current, kind } = resolve(routing, answers, { stage });
      const href = wizardPath(locale, current) + writeLink(routing, answers, stage);
      return { label: optionText(texts, first, option).label, href, isStep: kind === 'question' };
    }),
  };
}
