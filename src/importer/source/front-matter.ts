import { LineCounter, parseDocument } from 'yaml';
import type { ArticleData } from '../../articles/schema.ts';
import { type Problem, problem } from '../../lib/problem.ts';

/** A source file in two parts. */
export interface Parts {
  /** YAML between the fences, or undefined where the file has none. */
  yaml: string | undefined;
  /** Offset where the body begins. */
  bodyStart: number;
  /** Line of the first fence, from 1. */
  line: number;
}

/** What the front matter of a source says. */
export interface FrontMatter {
  title: string | undefined;
  product: string | undefined;
  description: string | undefined;
  translation: ArticleData['translation'];
  revision: string | undefined;
  author: string | undefined;
  /** ISO date. */
  date: string | undefined;
  commit: string | undefined;
  /** BCP 47 tag of the vendor's pages in this language, lower case: `es-es`. */
  vendorLocale: string | undefined;
  /** Every key and value that was read, as written. */
  all: Record<string, unknown>;
}

const TYPES: Record<string, ArticleData['translation']> = { ht: 'human', human: 'human', mt: 'machine' };

/** Finds the front matter: it opens on the first line with `---`, perhaps with spaces after it, and closes with
 * the next line of it, or of `...`. Empty lines may stand before it where keys follow. */
export function splitFrontMatter(text: string): Parts {
  const [before] = /^(?:[ \t]*\n)+(?=---[ \t]*\n[\w.-]+:)|(?=---[ \t]*\n)/y.exec(text) ?? [];
  if (before === undefined) return { yaml: undefined, bodyStart: 0, line: 1 };
  const first = before.split('\n').length - 1;
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > first && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (close === -1) return { yaml: undefined, bodyStart: 0, line: 1 };
  const yaml = lines.slice(first + 1, close).join('\n');
  return { yaml, bodyStart: lines.slice(0, close + 1).join('\n').length + 1, line: first + 1 };
}

/**
 * Reads front matter as far as it can be read. Keys are found whatever their case and with or without `ms.`;
 * what is no YAML or stands twice is reported as a warning, since pages with such headers are published.
 *
 * @param yaml text between the fences, which begin on line `first` of `file`
 */
export function readFrontMatter(
  yaml: string,
  file: string,
  first = 1,
): { data: FrontMatter; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const problems = document.errors.map((error): Problem => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const place = { file, line: line + first, column: col };
    if (error.code === 'DUPLICATE_KEY') {
      const message = 'Unexpected second value for a key, expected each key once; the last one counts.';
      return problem('import/duplicate-key', place, message, 'Delete one of the two lines.');
    }
    const hint = 'Quote values that hold ": " or begin with a special character.';
    return problem('import/invalid-front-matter', place, error.message, hint);
  });
  let whole: unknown;
  try {
    whole = document.errors.length > 0 ? readLeniently(yaml) : document.toJS();
  } catch (error) {
    // An alias without an anchor, or one that unfolds without end: the parser finds it only now.
    const hint = 'Quote values that begin with "*", and write out what an alias stands for.';
    problems.push(
      problem(
        'import/invalid-front-matter',
        { file, line: first + 1, column: 1 },
        (error as Error).message,
        hint,
      ),
    );
    whole = readLeniently(yaml);
  }
  const keys = asRecord(whole);
  const text = (...names: string[]) => {
    for (const name of names) {
      const value = keys.get(name);
      if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || undefined;
    }
    return undefined;
  };
  const [title, product] = splitTitle(text('title'));
  const data: FrontMatter = {
    title,
    product,
    description: text('description'),
    translation: TYPES[text('ms.translationtype', 'translationtype')?.toLowerCase() ?? ''] ?? 'unknown',
    revision: /^[0-9a-f]{40}$/i.exec(text('ms.openlocfilehash') ?? '')?.[0].toLowerCase(),
    author: text('author', 'ms.author'),
    date: isoDate(text('ms.lasthandoff')) ?? isoDate(text('ms.date')),
    commit: text('ms.sourcegitcommit'),
    vendorLocale: text('ms.contentlocale')?.toLowerCase(),
    all: Object.fromEntries(keys),
  };
  return { data, problems };
}

/** Where YAML fails, lines of the form `key: value` still say what they say. */
function readLeniently(yaml: string): Record<string, string> {
  const lines = yaml.split('\n').map((line) => /^([\w.-]+):[ \t]+(.+?)[ \t]*$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((match) => (match ? [[match[1] as string, unquote(match[2] as string)]] : [])),
  );
}

function unquote(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

function asRecord(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
}

/** `Escalar problemas | Centro de partners` → both parts. */
function splitTitle(title: string | undefined): [string | undefined, string | undefined] {
  if (title === undefined) return [undefined, undefined];
  const bar = title.lastIndexOf('|');
  if (bar <= 0 || title.slice(bar + 1).trim() === '') return [title, undefined];
  return [title.slice(0, bar).trim(), title.slice(bar + 1).trim()];
}

/** The format writes dates as month/day/year, with or without zeros, now and then as ISO. */
function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = american
    ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
    : /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso === undefined) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
