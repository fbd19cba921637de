import { existsSync, globSync, readFileSync } from 'node:fs';
import { ARTICLES, articleAt, picturesFile } from '../content-files/layout.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { readBelow } from './source-folder.ts';
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
    readSource: (path) => readBelow(root, path),
    read: (path) => {
      const file = inside(to, path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    has: (path) => existsSync(inside(to, path)),
    write: (path, content) => writeWhole(to, path, content),
    pictureLists: () => globSync(picturesFile('*'), { cwd: to }).map((path) => path.replaceAll('\\', '/')),
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
