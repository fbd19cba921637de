import type { Wizard } from '../../content-files/flow.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { writeLink } from '../../wizard/walk/answers.ts';
import { resolve } from '../../wizard/walk/resolve.ts';
import { wordsOf } from './words.ts';

/** A question whose answers are links. */
export interface LinkedQuestion {
  title: string;
  /** `isStep`: the answer leads to another question, not to an outcome. */
  links: { label: string; href: string; isStep: boolean }[];
}

/**
 * The first question of an article's stage; each answer's link carries it and the stage on.
 *
 * @returns `undefined` for an article that belongs to no stage
 */
export function embedFor(wizard: Wizard, locale: Locale, slug: string): LinkedQuestion | undefined {
  const { flow, routing } = wizard;
  const stage = Object.entries(flow.stages).find(([, { articles }]) => articles.includes(slug));
  if (stage === undefined) return undefined;
  const [name, { first }] = stage;
  const words = wordsOf(wizard, locale).questions[first];
  const options = routing.questions[first]?.options ?? [];
  return {
    title: words?.title ?? '',
    links: options.map((option) => {
      const answers = { [first]: option };
      const { current, isOutcome } = resolve(routing, answers, name);
      const href = wizardPath(locale, current) + writeLink(routing, answers, name);
      return { label: words?.options[option]?.label ?? '', href, isStep: !isOutcome };
    }),
  };
}
