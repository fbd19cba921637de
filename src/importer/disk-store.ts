import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARTICLES, articleAt } from '../content-files/layout.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import type { Store } from './store.ts';
import { inside, writeWhole } from './write.ts';

/**
 * The disk under an import.
 *
 * @param root folder of the source
 * @param to content folder
 */
export function diskStore(root: string, to: string): Store {
  return {
    readSource: (path) => readFileSync(join(root, path)),
    read: (path) => {
      const file = inside(to, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    write: (path, content) => writeWhole(to, path, content),
    slugs: (filter) =>
      new Set(
        globSync(ARTICLES, { cwd: to })
          .map((path) => articleAt(path.replaceAll('\\', '/')))
          .filter(({ locale }) =>
            'locale' in filter
              ? locale === filter.locale
              : locale !== filter.except && locale !== ORIGINAL_LOCALE,
          )
          .map(({ slug }) => slug),
      ),
  };
}

/** Every file below a folder, with `/`, but those of version control and packages. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:\.git|node_modules)\//.test(path));
}
