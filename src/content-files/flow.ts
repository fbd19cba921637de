import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, ProblemError, throwIfErrors } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import { type Quote, resolveCitations } from '../wizard/check/check-citations.ts';
import { checkFlow, type Source } from '../wizard/check/check-flow.ts';
import { checkTexts, type TextsSource } from '../wizard/check/check-texts.ts';
import { type Flow, flowSchema } from '../wizard/flow/flow-schema.ts';
import { type Routing, routingOf } from '../wizard/flow/routing.ts';
import { type Texts, textsSchema } from '../wizard/flow/text-schema.ts';
import { readCitedArticles } from './cited-articles.ts';
import { CONTENT_DIR, displayPath } from './settings.ts';
import { LOCALES } from './strings.ts';

/** The wizard as the pages use it: checked, with the sentences that it cites. */
export interface Wizard {
  flow: Flow;
  routing: Routing;
  /** Locale → words. */
  texts: ReadonlyMap<string, Texts>;
  /** Citation id → where it stands and what it says. */
  quotes: ReadonlyMap<string, Quote>;
}

const FLOW_FILE = path.join(CONTENT_DIR, 'flows/triage.yaml');

/** The flow belongs to the articles it cites: an imported docset without one is a site without a wizard. */
export const hasWizard = existsSync(FLOW_FILE);

let wizard: Wizard | undefined;

/**
 * Gives the wizard, read and checked once per build.
 *
 * @throws ProblemError with every problem of the flow, its texts and its citations
 */
export function getWizard(): Wizard {
  wizard ??= readWizard(CONTENT_DIR, LOCALES);
  return wizard;
}

/**
 * Reads `flows/triage.yaml`, `<locale>/triage.yaml` and the cited articles.
 *
 * @param contentDir folder of the content
 * @param locales whose texts must be complete
 * @throws ProblemError with every problem found
 */
export function readWizard(contentDir: string, locales: readonly string[]): Wizard {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: Parameters<typeof parseYaml<T>>[2]): Source<T> | undefined => {
    const shown = displayPath(file);
    if (!existsSync(file)) {
      const message = `Unexpected absence of ${shown}.`;
      const hint = `Copy content/en/${path.basename(file)} there and translate its texts.`;
      problems.push({ file: shown, rule: 'wizard/missing-file', message, hint, severity: 'error' });
      return undefined;
    }
    const parsed = parseYaml(readFileSync(file, 'utf8'), shown, schema, 'wizard');
    problems.push(...parsed.problems);
    return parsed.ok ? { file: shown, data: parsed.value, locate: parsed.locate } : undefined;
  };
  const flow = read<Flow>(path.join(contentDir, 'flows/triage.yaml'), flowSchema);
  const texts = locales.flatMap((locale): TextsSource[] => {
    const source = read<Texts>(path.join(contentDir, locale, 'triage.yaml'), textsSchema);
    return source === undefined ? [] : [{ ...source, locale }];
  });
  if (flow === undefined) throw new ProblemError(problems);
  const slugs = new Set(Object.values(flow.data.citations).map(({ article }) => article));
  const { quotes, problems: unresolved } = resolveCitations(
    flow,
    readCitedArticles(contentDir, locales, slugs),
  );
  problems.push(...checkFlow(flow), ...checkTexts(flow, texts), ...unresolved);
  throwIfErrors(problems);
  return {
    flow: flow.data,
    routing: routingOf(flow.data),
    texts: new Map(texts.map(({ locale, data }) => [locale, data])),
    quotes,
  };
}
