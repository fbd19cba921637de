import { type Reading, readingFor } from '../articles/catalog.ts';
import { type ArticleEntry, getCatalog } from '../content-files/catalog.ts';
import { getWizard, hasWizard } from '../content-files/flow.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath, wizardPath } from '../i18n/paths.ts';
import { writeLink } from '../wizard/walk/answers.ts';

/** One of the steps that articles and wizard share, in a reader's language. */
export interface Stage {
  id: string;
  name: string;
  /** What the wizard asks a reader who begins here, and where. */
  question: string;
  wizard: string;
  /** The articles of the stage, the best text of each. */
  readings: Reading<ArticleEntry>[];
  /** The vendor's page where no article of ours covers the stage. */
  external: string | undefined;
  /** Where the stage's name leads: its first article, else the wizard's question. */
  href: string;
}

/** The stages in their order; none where the content has no flow. */
export async function stagesFor(locale: Locale): Promise<Stage[]> {
  if (!hasWizard) return [];
  const { flow, routing, texts } = getWizard();
  const words = texts.get(locale);
  const catalog = await getCatalog();
  return Object.entries(flow.stages).map(([id, { articles, external, first }]) => {
    const readings = articles
      .filter((slug) => catalog.has(slug))
      .map((slug) => readingFor(catalog, slug, locale));
    const wizard = wizardPath(locale, first) + writeLink(routing, {}, id);
    const slug = readings[0]?.version.slug;
    return {
      id,
      name: words?.stages[id] ?? id,
      question: words?.questions[first]?.title ?? id,
      wizard,
      readings,
      external,
      href: slug === undefined ? wizard : articlePath(locale, slug),
    };
  });
}

/** Index of the stage that an article belongs to, −1 where it belongs to none. */
export function stageOf(stages: readonly Stage[], slug: string): number {
  return stages.findIndex(({ readings }) => readings.some(({ version }) => version.slug === slug));
}
