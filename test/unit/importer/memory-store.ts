import { articleAt } from '../../../src/content-files/layout.ts';
import { convertHere } from '../../../src/importer/convert-here.ts';
import { importDocset } from '../../../src/importer/import-docset.ts';
import type { Report } from '../../../src/importer/report.ts';
import type { Store } from '../../../src/importer/store.ts';

/** A docset and a content folder in memory. */
export interface MemoryStore extends Store {
  /** What was written, by path in the content folder; of bytes, a character each. */
  content: Map<string, string>;
}

/** Makes a store over source files by path. */
export function memoryStore(
  files: Readonly<Record<string, string | Uint8Array>>,
  content = new Map<string, string>(),
): MemoryStore {
  return {
    content,
    readSource: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error('no such file');
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    read: (path) => content.get(path),
    has: (path) => content.has(path),
    write: (path, made) => {
      const text = typeof made === 'string' ? made : Buffer.from(made).toString('latin1');
      const before = content.get(path);
      content.set(path, text);
      return before === undefined ? 'added' : before === text ? 'unchanged' : 'changed';
    },
    pictureLists: () => [...content.keys()].filter((path) => /^[^/]+\/media\.json$/.test(path)),
    slugs: (filter) =>
      new Set(
        [...content.keys()]
          .filter((path) => path.endsWith('.mdx'))
          .map(articleAt)
          .filter(({ locale }) =>
            'locale' in filter ? locale === filter.locale : locale !== filter.except && locale !== 'en',
          )
          .map(({ slug }) => slug),
      ),
  };
}

/** Imports in this thread. */
export function importHere(
  paths: readonly string[],
  locale: string,
  store: MemoryStore,
  isWhole: boolean,
  isStrict = false,
): Promise<Report> {
  return importDocset(paths, locale, store, { start: convertHere(store), isWhole, isStrict });
}
