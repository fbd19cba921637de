import type { Locale } from '../../i18n/locales.ts';
import type { Answer } from './lines/answer.ts';
import { linesOf } from './lines/lines.ts';
import type { NeedsFound } from './needs.ts';
import { collect, type Found } from './query/collect.ts';
import type { Sources } from './sources.ts';

/** One search. */
export interface Asking {
  sources: Sources;
  text: string;
  /** Lines at most per bundle. */
  most: number;
  /** Paths that were given. */
  seen: Set<string>;
}

/** Pages that are asked for in these words; gives how many. */
export async function* needsAnswers(
  { steps, articles, isArticleFirst }: NeedsFound,
  { seen }: Asking,
): AsyncGenerator<Answer, number> {
  const fresh = articles.filter(({ path }) => !seen.has(path));
  const unseen = steps.filter(({ path }) => !seen.has(path));
  for (const { path } of [...unseen, ...fresh]) seen.add(path);
  const front = isArticleFirst ? fresh.slice(0, 1) : [];
  for (const line of front) yield { kind: 'line', line };
  if (unseen.length > 0) yield { kind: 'steps', lines: unseen };
  for (const line of fresh.slice(front.length)) yield { kind: 'line', line };
  return unseen.length + fresh.length;
}

/** Nodes of the wizard whose text holds the query; one that is given is not given again. */
export async function* nodeLines(
  { sources, text, most, seen }: Asking,
  locale: Locale,
): AsyncGenerator<Answer> {
  const hits = (await ask(sources, locale, text, 'wizard'))?.exact ?? [];
  for await (const answer of linesOf(sources, { matched: locale, hits, most, seen })) {
    yield answer.kind === 'line' ? { kind: 'steps', lines: [answer.line] } : answer;
  }
}

/** What another language holds of the query: `undefined` where it cannot be asked. */
export async function ask(
  { open, filters }: Sources,
  locale: Locale,
  text: string,
  kind: 'article' | 'wizard',
): Promise<Found | undefined> {
  try {
    return await collect(await open(locale), text, { kind, ...filters });
  } catch {
    return undefined;
  }
}
