import path from 'node:path';
import { readSections } from '../articles/text/read-sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { isProblemError, type Problem, problem } from '../lib/problem.ts';
import type { YamlArea } from '../lib/rules.ts';
import { checkAges } from '../wizard/check/check-ages.ts';
import { type CitedArticle, resolveCitations } from '../wizard/check/check-citations.ts';
import { checkCitedArticles } from '../wizard/check/check-cited-articles.ts';
import { checkFlow } from '../wizard/check/check-flow.ts';
import { checkTexts } from '../wizard/check/check-texts.ts';
import type { Source, TextsSource } from '../wizard/check/source.ts';
import { type Flow, flowSchema } from '../wizard/flow/flow-schema.ts';
import { routingOf } from '../wizard/flow/routing.ts';
import { type Texts, textsSchema } from '../wizard/flow/text-schema.ts';
import type { Wizard } from '../wizard/flow/wizard.ts';
import type { Articles, ArticleVersion } from './articles.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { FLOW_FILE, textsFile } from './layout.ts';

const AREA: YamlArea = 'wizard';

/**
 * Reads the flow, its texts in all locales and the sentences that it cites, and checks them against each other. The
 * flow belongs to the articles that it cites: an imported docset without one is a site without a wizard.
 *
 * @param locales whose texts must be complete
 * @param today by which facts are old
 * @returns the wizard, and the cited articles that the content lacks: what else names one of them needs no word more
 */
export function readWizard(
  folder: ContentFolder,
  articles: Articles,
  locales: readonly Locale[],
  today: Date,
): { wizard: Wizard | undefined; absent: ReadonlySet<string>; problems: Problem[] } {
  if (!folder.exists(FLOW_FILE)) return { wizard: undefined, absent: new Set(), problems: [] };
  const problems: Problem[] = [];
  const flow = readSource<Flow>(FLOW_FILE, flowSchema);
  const texts = locales.flatMap((locale): TextsSource[] => {
    const source = readSource<Texts>(textsFile(locale), textsSchema);
    return source === undefined ? [] : [{ ...source, locale }];
  });
  if (flow === undefined) return { wizard: undefined, absent: new Set(), problems };
  const { absent, problems: ofArticles } = checkCitedArticles(flow, new Set(articles.keys()));
  const cited = citedArticles(flow.data, articles, problems);
  const { quotes, problems: unresolved } = resolveCitations(flow, cited);
  problems.push(
    ...checkFlow(flow),
    ...checkTexts(flow, texts),
    ...ofArticles,
    ...unresolved,
    ...checkAges(flow, today),
  );
  const words = new Map(texts.map(({ locale, data }) => [locale, data]));
  return {
    wizard: { flow: flow.data, routing: routingOf(flow.data), texts: words, quotes },
    absent,
    problems,
  };

  function readSource<T>(file: string, schema: Parameters<typeof readParsed<T>>[2]): Source<T> | undefined {
    if (!folder.exists(file)) {
      const shown = folder.display(file);
      const message = `Unexpected absence of ${shown}.`;
      const hint = `Copy content/en/${path.basename(file)} there and translate its texts.`;
      problems.push(problem('wizard/missing-file', { file: shown }, message, hint));
      return undefined;
    }
    const parsed = readParsed(folder, file, schema, AREA);
    problems.push(...parsed.problems);
    return parsed.ok ? { file: parsed.file, data: parsed.value, locate: parsed.locate } : undefined;
  }
}

/** The articles that a flow cites, in every locale that has them. */
function citedArticles(flow: Flow, articles: Articles, problems: Problem[]): CitedArticle[] {
  const slugs = new Set(Object.values(flow.citations).map(({ article }) => article));
  return [...slugs].flatMap((slug) =>
    [...(articles.get(slug)?.values() ?? [])].flatMap((version) => {
      try {
        return [citedArticle(version)];
      } catch (error) {
        if (!isProblemError(error)) throw error;
        problems.push(...error.problems);
        return [];
      }
    }),
  );
}

function citedArticle({ slug, locale, entry }: ArticleVersion): CitedArticle {
  const { segments } = entry.text();
  return {
    slug,
    locale,
    originals: Object.fromEntries(entry.english),
    segments: new Map(segments.map(({ id, text }) => [id, collapse(text)])),
    sections: new Map([...readSections(entry.body())].map(([id, pieces]) => [id, collapse(pieces.join(''))])),
  };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
