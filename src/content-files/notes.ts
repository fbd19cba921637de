import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../articles/catalog.ts';
import { type Note, notesSchema } from '../articles/page/place-notes.ts';
import { nearest } from '../lib/nearest.ts';
import { type Problem, ProblemError } from '../lib/problem.ts';
import { type Parsed, parseYaml } from '../lib/yaml.ts';
import { CONTENT_DIR, displayPath } from './settings.ts';
import { LOCALES } from './strings.ts';

const FOLDER = path.join(CONTENT_DIR, 'notes');

interface NotesFile {
  file: string;
  notes: Note[];
  locate: Parsed<Note[]>['locate'];
}

let files: Map<string, NotesFile> | undefined;

/**
 * Gives the translator's notes on an article in one locale.
 *
 * @throws ProblemError on the first call, where a file of notes is wrong or belongs to no article
 */
export function notesOn<E>(catalog: Catalog<E>, slug: string, locale: string): Note[] {
  files ??= readNotes(catalog);
  return files.get(slug)?.notes.filter((note) => note.locale === locale) ?? [];
}

/** Says of notes that their sentence is not in the article. */
export function lostNotes(slug: string, lost: readonly Note[]): ProblemError {
  const { file, notes, locate } = files?.get(slug) ?? { file: slug, notes: [], locate: undefined };
  const problems = lost.map((note): Problem => {
    const sentence = 'segment' in note ? `segment ${note.segment}` : `"${note.quote}" under #${note.heading}`;
    return {
      file,
      ...locate?.([notes.indexOf(note)]),
      rule: 'notes/lost',
      message: `Unexpected absence of ${sentence} in ${note.locale}/${slug}.`,
      hint: 'Name the segment by its number, or quote words that stand together in the article.',
      severity: 'error',
    };
  });
  return new ProblemError(problems);
}

function readNotes<E>(catalog: Catalog<E>): Map<string, NotesFile> {
  if (!existsSync(FOLDER)) return new Map();
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const problems: Problem[] = [];
  const read = new Map<string, NotesFile>();
  for (const name of names) {
    const slug = name
      .replace(/\.yaml$/, '')
      .split(path.sep)
      .join('/');
    const file = displayPath(path.join(FOLDER, name));
    const parsed = parseYaml(readFileSync(path.join(FOLDER, name), 'utf8'), file, notesSchema, 'notes');
    const notes = parsed.ok ? parsed.value : [];
    const { locate } = parsed;
    problems.push(...parsed.problems, ...checkNotes(catalog, slug, { file, notes, locate }));
    read.set(slug, { file, notes, locate });
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return read;
}

function checkNotes<E>(catalog: Catalog<E>, slug: string, { file, notes, locate }: NotesFile): Problem[] {
  const problem = (index: number, message: string, hint: string): Problem => ({
    file,
    ...locate([index]),
    rule: 'notes/place',
    message,
    hint,
    severity: 'error',
  });
  const versions = catalog.get(slug);
  if (versions === undefined) {
    const near = nearest(slug, catalog.keys());
    const hint = near === undefined ? 'Remove the file.' : `Did you mean "${near}"?`;
    return [problem(0, `Unexpected notes on "${slug}", expected the slug of an article.`, hint)];
  }
  return notes.flatMap((note, index) => {
    const missing = LOCALES.filter((locale) => note.text[locale] === undefined);
    return [
      ...(versions.has(note.locale)
        ? []
        : [
            problem(
              index,
              `Unexpected locale "${note.locale}", expected one of ${[...versions.keys()].join(', ')}.`,
              'Notes are about a translation.',
            ),
          ]),
      ...(missing.length === 0
        ? []
        : [
            problem(
              index,
              `Unexpected absence of the note in ${missing.join(', ')}.`,
              'Write it in every language of the interface.',
            ),
          ]),
    ];
  });
}
