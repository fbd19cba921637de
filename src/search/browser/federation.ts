import type { Locale } from '../../i18n/locales.ts';
import type { Bundle, Hit } from './bundle.ts';
import { queriesFor } from './query.ts';
import { matchingSentences, type Run } from './sentences.ts';
import type { Twin } from './twins.ts';

/** A sentence that matches, and what it says in the reader's text. */
export interface Match {
  id: string | undefined;
  runs: Run[];
  /** The same sentence in the text that the reader gets, where that is in another language. */
  twin: string | undefined;
}

/** One article or node of the wizard: a line of the results, whatever bundle it was found in. */
export interface Line {
  /** Path below the locale: an article's slug, or `wizard/<node>`. */
  path: string;
  title: string;
  /** Language of the text that the link leads to. */
  shown: Locale;
  /** Language of the text that matched. */
  matched: Locale;
  matches: Match[];
}

/** What one bundle answers. */
export interface Group {
  locale: Locale;
  lines: Line[];
  /** Pages of this bundle that match and are not shown yet. */
  more: number;
  failed: boolean;
}

/** Where the answers come from. */
export interface Sources {
  /** Bundles that exist. The reader's comes first, then English, then the others. */
  locales: readonly Locale[];
  reader: Locale;
  open: (locale: Locale) => Promise<Bundle>;
  /** Reads the reader's page of a path: which language it is in, its title and sentences. */
  readTwin: (path: string) => Promise<Twin>;
}

const SENTENCES = 3;

/**
 * Asks all bundles, and gives each bundle's answer as it comes. The reader's own is asked alone and first; the
 * others follow side by side. A page that was given once is not given again. Scores of bundles are never mixed.
 *
 * @param most lines at most per bundle
 */
export async function* federate(sources: Sources, text: string, most: number): AsyncGenerator<Group> {
  const seen = new Set<string>();
  const own = sources.locales.filter((locale) => locale === sources.reader);
  const others = sources.locales.filter((locale) => locale !== sources.reader);
  for (const locale of own) yield await ask(sources, locale, text, most, seen);
  const answers = others.map((locale) => collect(sources, locale, text).catch(() => undefined));
  for (const [index, answer] of answers.entries()) {
    const locale = others[index] ?? '';
    const hits = await answer;
    yield hits === undefined ? failedGroup(locale) : await linesOf(sources, locale, hits, most, seen);
  }
}

async function ask(sources: Sources, locale: Locale, text: string, most: number, seen: Set<string>) {
  try {
    return await linesOf(sources, locale, await collect(sources, locale, text), most, seen);
  } catch {
    return failedGroup(locale);
  }
}

function failedGroup(locale: Locale): Group {
  return { locale, lines: [], more: 0, failed: true };
}

/** All hits of one bundle: those of an exact query above those of a loose one. */
async function collect({ open }: Sources, locale: Locale, text: string): Promise<Hit[]> {
  const bundle = await open(locale);
  const hits = new Map<string, Hit>();
  for (const query of queriesFor(text, locale)) {
    for (const hit of await bundle.search(query)) if (!hits.has(hit.id)) hits.set(hit.id, hit);
  }
  return [...hits.values()];
}

async function linesOf(
  sources: Sources,
  locale: Locale,
  hits: readonly Hit[],
  most: number,
  seen: Set<string>,
): Promise<Group> {
  const lines: Line[] = [];
  let read = 0;
  while (lines.length < most && read < hits.length) {
    const pages = await Promise.all(hits.slice(read, read + most).map((hit) => hit.load()));
    for (const page of pages) {
      if (lines.length === most) break;
      read++;
      if (seen.has(page.path)) continue;
      seen.add(page.path);
      const matches = matchingSentences(page, page.locations, SENTENCES);
      lines.push({
        path: page.path,
        title: page.title,
        shown: locale,
        matched: locale,
        matches: matches.map((sentence) => ({ ...sentence, twin: undefined })),
      });
    }
  }
  if (locale !== sources.reader) await Promise.all(lines.map((line) => addTwin(sources, line)));
  return { locale, lines, more: hits.length - read, failed: false };
}

/** Puts the reader's own text beside what matched; where it cannot be read, the line stays as it matched. */
async function addTwin(sources: Sources, line: Line): Promise<void> {
  const twin = await sources.readTwin(line.path).catch(() => undefined);
  if (twin === undefined) return;
  line.title = twin.title || line.title;
  line.shown = twin.locale;
  if (twin.locale === line.matched) return;
  for (const match of line.matches) {
    if (match.id !== undefined) match.twin = twin.sentence(match.id);
  }
}
