import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wizardPath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import type { WalkData } from '../../wizard/contract/walk-data.ts';
import type { Wizard } from '../../wizard/flow/wizard.ts';
import { destinations } from '../../wizard/walk/graph.ts';
import { questionsLeft } from '../../wizard/walk/questions-left.ts';
import { conditionWords } from './condition-words.ts';
import { type StageStop, stageStops } from './stage-stops.ts';
import { questionViews, walkerData } from './walk-data.ts';
import { nodeTitle, optionText, questionText, textsOf, wizardOf } from './words.ts';

/** A place that an answer can lead to. */
export interface Way {
  href: string;
  title: string;
  /** The other answers that it depends on, in words; absent for the way that is left when none of them holds. */
  condition: string | undefined;
}

/** An answer as a link, for readers without script. */
export interface OptionLink {
  label: string;
  hint: string | undefined;
  /** Where it leads; absent where that depends on other answers. */
  href: string | undefined;
  /** Where it leads, by other answers. */
  ways: Way[];
}

/** All that the page of a question shows. */
export interface QuestionPage {
  id: string;
  title: string;
  /** For search engines. */
  description: string;
  stages: StageStop[];
  walk: WalkData;
  options: OptionLink[];
  /** The most questions after this one, for readers without script: the pages ask what else the form would. */
  left: number;
  /** Where the agent says once who they are. */
  profile: string;
  /** The whole flow on one page. */
  tree: string;
}

/** The page of a question. @throws where the flow has no such question */
export function questionPage(content: Content, locale: Locale, id: string): QuestionPage {
  const wizard = wizardOf(content);
  const texts = textsOf(wizard, locale);
  const { title, why } = questionText(texts, id);
  const { stage, options } = entryOf(wizard.flow.questions, id, 'question');
  return {
    id,
    title,
    description: why ?? texts.lead,
    stages: stageStops(wizard, locale, stage),
    walk: { data: walkerData(content, locale), questions: questionViews(content, locale) },
    options: options.map((option) => optionLink(wizard, locale, id, option.id)),
    left: questionsLeft(wizard.routing, id, {}, { asks: () => true }),
    profile: wizardPath(locale, 'profile'),
    tree: wizardPath(locale, 'tree'),
  };
}

function optionLink(wizard: Wizard, locale: Locale, question: string, option: string): OptionLink {
  const { label, hint: gist, examples } = optionText(textsOf(wizard, locale), question, option);
  const hint = gist && [gist, examples].filter(Boolean).join(' ');
  const ways = waysOf(wizard, locale, question, option);
  const [only, ...others] = ways;
  return others.length > 0
    ? { label, hint, href: undefined, ways }
    : { label, hint, href: only?.href, ways: [] };
}

/** Where an option leads; several where other answers decide. */
export function waysOf(wizard: Wizard, locale: Locale, question: string, option: string): Way[] {
  const texts = textsOf(wizard, locale);
  return destinations(wizard.routing, question, option).map(({ when, goto }) => ({
    href: wizardPath(locale, goto),
    title: nodeTitle(texts, goto),
    condition: when === undefined ? undefined : conditionWords(when, texts, locale),
  }));
}
