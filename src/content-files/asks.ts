import type { Locale } from '../i18n/locales.ts';
import { nearest } from '../lib/nearest.ts';
import { type Problem, type Reporter, reporter } from '../lib/problem.ts';
import { type Asks, asksSchema } from '../search/needs/asks-schema.ts';
import type { Wizard } from '../wizard/flow/wizard.ts';
import type { Articles } from './articles.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { asksFile } from './layout.ts';

/** A node with less is seldom found by those who do not know its title. */
const FEW = 10;

/** The ways in which people ask for a page, by locale. */
export type AsksByLocale = ReadonlyMap<Locale, Asks>;

/**
 * Reads how people ask for the nodes of the wizard and the articles. A locale without such a file is found by its
 * titles and texts alone.
 *
 * @param absent articles that are known to be missing, and told of
 */
export function readAsks(
  folder: ContentFolder,
  articles: Articles,
  wizard: Wizard | undefined,
  locales: readonly Locale[],
  absent: ReadonlySet<string> = new Set(),
): { asks: AsksByLocale; problems: Problem[] } {
  const problems: Problem[] = [];
  const asks = new Map<Locale, Asks>();
  const nodes = wizard === undefined ? [] : nodesOf(wizard);
  for (const locale of locales.filter((each) => folder.exists(asksFile(each)))) {
    const parsed = readParsed(folder, asksFile(locale), asksSchema, 'asks');
    problems.push(...parsed.problems);
    if (!parsed.ok) continue;
    asks.set(locale, parsed.value);
    const report = reporter(problems, parsed);
    // Without its flow a docset has no nodes that could be asked for.
    if (wizard !== undefined) {
      checkNames('wizard', parsed.value.wizard, nodes, report);
      reportFew(parsed.value.wizard, nodes, report);
    }
    checkNames('articles', parsed.value.articles, [...articles.keys(), ...absent], report);
  }
  return { asks, problems };
}

/** Every question and outcome. */
function nodesOf({ flow }: Wizard): string[] {
  return [...Object.keys(flow.questions), ...Object.keys(flow.outcomes)];
}

function checkNames(
  part: keyof Asks,
  asks: Asks['wizard'],
  names: readonly string[],
  report: Reporter,
): void {
  const kind = part === 'wizard' ? 'a question or outcome of the flow' : 'the slug of an article';
  for (const name of Object.keys(asks).filter((each) => !names.includes(each))) {
    const near = nearest(name, names);
    const hint = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
    report('asks/unknown-page', [part, name], `Unexpected "${name}", expected ${kind}.`, hint);
  }
}

function reportFew(asks: Asks['wizard'], nodes: readonly string[], report: Reporter): void {
  for (const node of nodes) {
    const count = asks[node]?.length ?? 0;
    if (count >= FEW) continue;
    const message = `Unexpected ${count} ways to ask for "${node}", expected ${FEW} or more.`;
    report(
      'asks/few',
      ['wizard', node],
      message,
      'Add what customers and agents say: symptoms, names, questions.',
    );
  }
}
