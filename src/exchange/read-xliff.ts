// Long because it is one reader: what it refuses and what it takes are one list of elements.

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Problem, problem } from '../lib/problem.ts';
import { done, failed, type Result } from '../lib/result.ts';
import type { Rule } from '../lib/rules.ts';
import { XLIFF_NAMESPACE } from './xliff.ts';

/** A sentence as a reviewed file has it. */
export interface ReviewedUnit {
  /** `original` of its file: the slug of the article. */
  subject: string;
  /** `id` of the unit. */
  id: string;
  source: string;
  /** Absent where nothing is translated. */
  target: string | undefined;
  /** Place of the unit. */
  line: number;
  column: number;
}

/** A reviewed file. */
export interface ReviewedFile {
  locale: string;
  /** Place of the root, which names the locale. */
  line: number;
  column: number;
  units: ReviewedUnit[];
}

/** Stops the reading: nothing of the file counts. */
class Refusal extends Error {}

/**
 * Reads XLIFF 2.0 or 2.1 that somebody has edited. The file is not trusted: a document type, which is where entities
 * come from, ends the reading at once, and so does everything that is not well-formed.
 *
 * Segments of one unit, into which a program may have cut it, are put together again in their order.
 *
 * @param bytes the file
 * @param file its name in problems
 */
export function readXliff(bytes: Uint8Array, file: string): Result<ReviewedFile> {
  const problems: Problem[] = [];
  const text = decode(bytes);
  if (text === undefined) {
    const message = 'Unexpected bytes, expected UTF-8.';
    return failed(
      problem('review/encoding', { file, line: 1, column: 1 }, message, 'Save the file as UTF-8.'),
    );
  }
  const parser = new SaxesParser({ xmlns: true, position: true });
  const report = (rule: Rule, message: string, hint?: string) =>
    void problems.push(problem(rule, { file, line: parser.line, column: parser.column + 1 }, message, hint));
  const refuse = (rule: Rule, message: string, hint?: string): never => {
    report(rule, message, hint);
    throw new Refusal();
  };
  const reader = new Reader(report, refuse, () => ({ line: parser.line, column: parser.column + 1 }));
  parser.on('error', (error) =>
    refuse('review/broken', withoutPlace(error.message), 'Export again, or ask for the whole file.'),
  );
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^utf-8$/i.test(encoding))
      refuse(
        'review/encoding',
        `Unexpected encoding "${encoding}", expected UTF-8.`,
        'Save the file as UTF-8.',
      );
  });
  parser.on('doctype', () =>
    refuse(
      'review/doctype',
      'Unexpected document type, expected none.',
      'XLIFF has no document type; entities are not read.',
    ),
  );
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (own) => reader.text(own));
  parser.on('cdata', (own) => reader.text(own));
  parser.on('closetag', (tag) => reader.close(tag));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const { locale } = reader;
  if (problems.length > 0 || locale === undefined)
    return failed(...(problems.length > 0 ? problems : [notXliff(file)]));
  return done({ locale, ...reader.root, units: reader.units });
}

type Report = (rule: Rule, message: string, hint?: string) => void;

/** Collects units from the elements of a file. */
class Reader {
  locale: string | undefined;
  root = { line: 1, column: 1 };
  readonly units: ReviewedUnit[] = [];
  readonly #report: Report;
  readonly #refuse: (...args: Parameters<Report>) => never;
  readonly #place: () => { line: number; column: number };
  readonly #seen = new Set<string>();
  readonly #path: string[] = [];
  #subject = '';
  #unit: ReviewedUnit | undefined;
  #text: string | undefined;

  constructor(
    report: Report,
    refuse: (...args: Parameters<Report>) => never,
    place: () => { line: number; column: number },
  ) {
    this.#report = report;
    this.#refuse = refuse;
    this.#place = place;
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    const value = (name: string) => attributes[name]?.value ?? '';
    const parent = this.#path.at(-1);
    this.#path.push(local);
    if (parent === undefined) this.#openRoot(local, uri, value);
    if (parent === undefined || uri !== XLIFF_NAMESPACE) return;
    if (local === 'file') this.#subject = value('original');
    else if (local === 'unit') this.#openUnit(value('id'));
    else if (this.#text !== undefined) this.#openInline(local, value);
    else if ((local === 'source' || local === 'target') && (parent === 'segment' || parent === 'ignorable'))
      this.#text = '';
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close({ local, uri }: SaxesTagNS): void {
    this.#path.pop();
    if (uri !== XLIFF_NAMESPACE) return;
    if (local === 'unit' && this.#unit !== undefined) {
      this.units.push(this.#unit);
      this.#unit = undefined;
    }
    const text = this.#text;
    if ((local !== 'source' && local !== 'target') || text === undefined) return;
    this.#text = undefined;
    if (this.#unit === undefined) return;
    if (local === 'source') this.#unit.source += text;
    else this.#unit.target = (this.#unit.target ?? '') + text;
  }

  #openRoot(name: string, uri: string, value: (name: string) => string): void {
    const version = value('version');
    if (name !== 'xliff' || uri !== XLIFF_NAMESPACE || !/^2\.[01]$/.test(version))
      this.#refuse(
        'review/shape',
        `Unexpected <${name}> of version "${version}", expected <xliff> of 2.0 or 2.1.`,
        'Review what `npm run export -- xliff` wrote.',
      );
    if (value('srcLang') !== 'en')
      this.#refuse('review/locale', `Unexpected srcLang "${value('srcLang')}", expected "en".`);
    this.root = this.#place();
    this.locale = value('trgLang');
  }

  #openUnit(id: string): void {
    const key = `${this.#subject}\n${id}`;
    if (this.#seen.has(key))
      this.#report(
        'review/duplicate',
        `Unexpected second unit "${id}" of "${this.#subject}", expected one.`,
        'Keep the one that is right.',
      );
    this.#seen.add(key);
    this.#unit = { subject: this.#subject, id, source: '', target: undefined, ...this.#place() };
  }

  /** A character that XML cannot hold has an element of its own; other elements cannot be put back into Markdown. */
  #openInline(name: string, value: (name: string) => string): void {
    const code = Number.parseInt(value('hex'), 16);
    if (name === 'cp' && code >= 0 && code <= 0x10ffff) this.#text += String.fromCodePoint(code);
    else
      this.#report(
        'review/markup',
        `Unexpected <${name}> in a sentence, expected text alone.`,
        'Write its Markdown as the source has it.',
      );
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The parser puts the place before its message. */
function withoutPlace(message: string): string {
  return message.replace(/^[^:]*:?\d+:\d+: ?/, '');
}

function notXliff(file: string): Problem {
  return problem(
    'review/shape',
    { file, line: 1, column: 1 },
    'Unexpected empty file, expected XLIFF 2.0 or 2.1.',
  );
}
