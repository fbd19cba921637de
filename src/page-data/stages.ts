import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { wizardPath } from '../i18n/paths.ts';
import { entryOf } from '../lib/entry.ts';
import type { Flow } from '../wizard/flow/flow-schema.ts';
import { writeLink } from '../wizard/walk/answers.ts';
import { resolve } from '../wizard/walk/resolve.ts';
import { type ArticleLink, articleLink } from './article-links.ts';
import { optionText, textsOf } from './wizard/words.ts';

/** One of the steps that articles and wizard share, in a reader's language. */
export interface Stage {
  id: string;
  name: string;
  /** What the wizard asks at this stage, and where a reader who begins here does so. */
  question: string;
  wizard: string;
  /** The articles of the stage, the best text of each. */
  articles: ArticleLink[];
  /** The vendor's page where no article of ours covers the stage. */
  external: string | undefined;
  /** Where the stage's name leads: its first article, else the wizard's question. */
  href: string;
}

/** The stages in their order; none where the content has no flow. */
export function stagesFor({ wizard, articles }: Content, locale: Locale): Stage[] {
  if (wizard === undefined) return [];
  const { flow, routing } = wizard;
  const words = textsOf(wizard, locale);
  return Object.entries(flow.stages).map(([id, { articles: slugs, external }]) => {
    const first = resolve(routing, {}, { stage: id }).current;
    const links = slugs
      .filter((slug) => articles.has(slug))
      .map((slug) => articleLink(articles, slug, locale));
    const question = wizardPath(locale, first) + writeLink(routing, {}, id);
    return {
      id,
      name: entryOf(words.stages, id, 'text of a stage'),
      question: entryOf(words.questions, ownQuestion(flow, id) ?? first, 'text of a question').title,
      wizard: question,
      articles: links,
      external,
      href: links[0]?.href ?? question,
    };
  });
}

/** The first question of a stage, in the flow's order. */
function ownQuestion({ questions }: Flow, stage: string): string | undefined {
  return Object.entries(questions).find(([, question]) => question.stage === stage)?.[0];
}

/** A way into the wizard beside the stages. */
export interface Entrance {
  label: string;
  hint: string | undefined;
  href: string;
}

/** The ways into the wizard beside the stages; none where the content has no flow. */
export function entrancesFor({ wizard }: Content, locale: Locale): Entrance[] {
  if (wizard === undefined) return [];
  const { flow, routing } = wizard;
  const words = textsOf(wizard, locale);
  return flow.entrances.map((answers) => {
    const { current, path } = resolve(routing, answers);
    const last = path.at(-1);
    if (last === undefined) throw new Error('Unexpected entrance without an answer to the first question.');
    const { label, hint } = optionText(words, last.question, last.option);
    return { label, hint, href: wizardPath(locale, current) + writeLink(routing, answers) };
  });
}

/** The stage that an article belongs to, by the flow's own list; `undefined` where it belongs to none. */
export function stageOf(flow: Flow, slug: Slug): string | undefined {
  return Object.entries(flow.stages).find(([, { articles }]) => articles.includes(slug))?.[0];
}

/** Slugs along the stages; what belongs to none keeps its order and comes after. */
export function inStageOrder({ wizard }: Content, slugs: readonly Slug[]): Slug[] {
  if (wizard === undefined) return [...slugs];
  const stages = Object.keys(wizard.flow.stages);
  const place = (slug: Slug) => {
    const stage = stageOf(wizard.flow, slug);
    return stage === undefined ? stages.length : stages.indexOf(stage);
  };
  return [...slugs].sort((a, b) => place(a) - place(b));
}
