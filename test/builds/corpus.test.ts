import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importDocset } from '../../src/importer/import-docset.ts';
import { memoryStore } from '../importer/memory-store.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/corpus/ru-ru');

/** A real docset, where it stands beside the repository; `npm run bench -- import` imports it in all languages. */
test.skipIf(!existsSync(FOLDER))(`the docset at ${FOLDER} is imported whole, equal to its source`, () => {
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)));
  const store = memoryStore({});
  store.readSource = (file) => readFileSync(path.join(FOLDER, file));
  const { files, problems, gone } = importDocset(paths, 'ru', store, true);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.filter(({ rule }) => rule === 'import/tags-differ')).toEqual([]);
  expect(files.filter(({ path }) => path.endsWith('.md'))).toHaveLength(370);
  expect(gone).toEqual([]);
  expect(files.flatMap(({ links }) => links?.nowhere ?? [])).toEqual([]);
  expect([...store.content.keys()].filter((file) => file.startsWith('en/')).length).toBeGreaterThan(350);
});
