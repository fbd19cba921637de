import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importHere, memoryStore } from '../unit/importer/memory-store.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/corpus/es-es/marketplace');

/** Part of a real docset, where it stands beside the repository; `npm run bench -- import` imports all of it. */
test.skipIf(!existsSync(FOLDER))(
  `the docset at ${FOLDER} is imported whole, equal to its source`,
  async () => {
    const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)));
    const store = memoryStore({});
    store.readSource = (file) => readFileSync(path.join(FOLDER, file));
    const { files, problems } = await importHere(paths, 'es', store, true);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ rule }) => rule === 'import/tags-differ')).toEqual([]);
    expect(files.filter(({ path }) => path.endsWith('.md'))).toHaveLength(15);
    expect([...store.content.keys()].filter((file) => file.startsWith('en/'))).toHaveLength(15);
    expect(store.content.get('es/toc.yaml')).toContain('slug: appsource-overview');
  },
);
