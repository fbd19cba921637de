import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { writeLink } from '../../wizard/walk/answers.ts';
import { resolve } from '../../wizard/walk/resolve.ts';
import { wordsOf } from './words.ts';

/** A question whose answers are links. */
export interface LinkedQuestion {
  title: string;
  /** `isStep`: the answer leads to another question, not to an outcome. */
  links: { label: string; href: string; isStep: boolean }[];
}

/** The first question of a stage; each answer's link carries it and the stage on. */
export function firstQuestion(wizard: Wizard, locale: Locale, stage: string): LinkedQuestion | undefined {
  const { flow, routing } = wizard;
  const first = flow.stages[stage]?.first;
  if (first === undefined) return undefined;
  const words = wordsOf(wizard, locale).questions[first];
  const options = routing.questions[first]?.options ?? [];
  return {
    title: words?.title ?? '',
    links: options.map((option) => {
      const answers = { [first]: option };
      const { current, isOutcome } = resolve(routing, answers, stage);
      const href = wizardPath(locale, current) + writeLink(routing, answers, stage);
      return { label: words?.options[option]?.label ?? '', href, isStep: !isOutcome };
    }),
  };
}
