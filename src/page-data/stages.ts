import type { Slug } from '../articles/names.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { wizardPath } from '../i18n/paths.ts';
import { entryOf } from '../lib/entry.ts';
import type { Flow } from '../wizard/flow/flow-schema.ts';
import { writeLink } from '../wizard/walk/answers.ts';
import { resolve } from '../wizard/walk/resolve.ts';
import { type ArticleLink, articleLink } from './article-links.ts';
import { textsOf } from './wizard/words.ts';

/** One of the steps that articles and wizard share, in a reader's language. */
export interface Stage {
  id: string;
  name: string;
  /** What the wizard asks a reader who begins here, and where. */
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
      question: entryOf(words.questions, first, 'text of a question').title,
      wizard: question,
      articles: links,
      external,
      href: links[0]?.href ?? question,
    };
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
