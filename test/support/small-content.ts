import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { type Content, readContent } from '../../src/content-files/content.ts';
import { formatProblem, isProblemError } from '../../src/lib/problem.ts';

/** Writes a content folder of these files, by path inside it; removed when the test ends. */
export function writeContent(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Reads a content of these files; the interface's strings are the project's own. */
export function contentOf(files: Readonly<Record<string, string>>): Content {
  return readContent({ contentDir: writeContent(files) });
}

/** The problems of a content, as they are shown, without the folder's own path. */
export function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const contentDir = writeContent(files);
  try {
    readContent({ contentDir });
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return error.problems.map((problem) => formatProblem(problem).replaceAll(`${contentDir}/`, ''));
  }
  return [];
}

/** An article's file; what is not given of its front matter is of a human translation of revision 1aaa…. */
export function article(body: string, data: Readonly<Record<string, unknown>> = {}): string {
  const front = {
    title: 'Title',
    translation: 'human',
    revision: REVISION,
    proof: 'proven',
    source: { path: 'a.md' },
    ...data,
  };
  return `---\n${stringify(front)}---\n\n${body}\n`;
}

export const REVISION = '1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

/** A file of originals of the revision. */
export function originals(segments: Readonly<Record<string, string>>, revision = REVISION): string {
  return JSON.stringify({ revision, segments });
}
