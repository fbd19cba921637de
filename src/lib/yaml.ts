import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Problem, problem } from './problem.ts';
import { done, failed, type Result } from './result.ts';
import type { YamlArea } from './rules.ts';

/** A document that was read: its checked data, and where each path in it stands. */
export type Parsed<T> = Result<T> & {
  /** Place of the key or value at `path`, or of its nearest ancestor that exists. */
  locate: (path: readonly PropertyKey[]) => Position;
};

interface Position {
  line: number;
  column: number;
}

/**
 * Parses YAML (and JSON, which is a subset of it) and checks it against `schema`.
 *
 * @param text the document
 * @param file name to put into problems
 * @param area names the rules that it can break: `i18n` → `i18n/syntax`, `i18n/schema`
 */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>, area: YamlArea): Parsed<T> {
  const json = writtenJson(text);
  const plain = json === undefined ? undefined : schema.safeParse(json);
  if (!plain?.success) return parseAsYaml(text, file, schema, area);
  return { ...done(plain.data), locate: (path) => parseAsYaml(text, file, schema, area).locate(path) };
}

/**
 * What a text holds that is JSON as programs write it, character by character, so that no key stands twice; `undefined`
 * where it is anything else. The parser of YAML takes ten times as long for it, and puts long strings together
 * letter by letter: of the originals of a docset this was half of what stood in memory.
 */
function writtenJson(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    const isWritten = [2, undefined].some((indent) => JSON.stringify(data, null, indent) === text.trimEnd());
    return isWritten ? data : undefined;
  } catch {
    return undefined;
  }
}

function parseAsYaml<T>(text: string, file: string, schema: z.ZodType<T>, area: YamlArea): Parsed<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const locate = (path: readonly PropertyKey[]) => locateIn(document, lineCounter, path);
  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message })),
    ...brokenAliases(document),
  ];
  if (errors.length > 0) {
    const problems = errors.map(({ offset, message }): Problem => {
      const { line, col } = lineCounter.linePos(offset);
      return problem(`${area}/syntax`, { file, line, column: col }, message);
    });
    return { ...failed(...problems), locate };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // Aliases that unfold without end are found only here.
    return {
      ...failed(problem(`${area}/syntax`, { file, line: 1, column: 1 }, (error as Error).message)),
      locate,
    };
  }
  const result = schema.safeParse(data);
  if (result.success) return { ...done(result.data), locate };
  const problems = result.error.issues.map((issue): Problem => {
    const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return problem(`${area}/schema`, { file, ...locate(issue.path) }, where + issue.message);
  });
  return { ...failed(...problems), locate };
}

/** Aliases without an anchor before them: the parser takes them, and fails only when the data is read. */
function brokenAliases(document: Document): { offset: number; message: string }[] {
  const broken: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `Unexpected alias "*${alias.source}", expected an anchor "&${alias.source}" before it.`;
      broken.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return broken;
}

function locateIn(document: Document, counter: LineCounter, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

/** Offset of the key for a mapping entry, of the value for a list item. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === String(last));
    const key = pair?.key as { range?: [number, number, number] } | undefined;
    return key?.range?.[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0];
}
