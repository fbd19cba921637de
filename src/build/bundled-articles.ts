import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'devalue';
import type { Plugin } from 'vite';

const MODULES = 'astro:content-module-imports';
const RESOLVED = `\0own-${MODULES}`;

/** What Astro's store of content, a map of collections, says of an entry. */
interface StoredEntry {
  filePath?: string;
  /** Whether the bundler compiles it. */
  deferredRender?: boolean;
}

/**
 * Vite plugin that lists the MDX for the bundler out of the build's own store. Astro lists it in one file of the checkout,
 * `.astro/content-modules.mjs`, where two builds at once of different content find one another's articles.
 *
 * @param cacheDir where Astro keeps its store; of each build alone
 */
export function bundledArticles(cacheDir: string): Plugin {
  return {
    name: 'bundled-articles',
    enforce: 'pre',
    apply: 'build',
    // Astro's own plugin stands before any of a configuration, and names its file.
    resolveId: { order: 'pre', filter: { id: new RegExp(`^${MODULES}$`) }, handler: () => RESOLVED },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}$`) },
      handler: () => modulesOf(readFileSync(path.join(cacheDir, 'data-store.json'), 'utf8')),
    },
  };
}

/** The module that Astro imports: path of an article, as the store has it → how its compiled form is imported. */
export function modulesOf(store: string): string {
  const collections = parse(store) as Map<string, Map<string, StoredEntry>>;
  const files = [...collections.values()].flatMap((entries) =>
    [...entries.values()].flatMap(({ filePath, deferredRender }) =>
      deferredRender && filePath !== undefined ? [filePath] : [],
    ),
  );
  const lines = files.map((file) => {
    const compiled = `${path.resolve(file)}?astroRenderContent`;
    return `[${JSON.stringify(file)}, () => import(${JSON.stringify(compiled)})]`;
  });
  return `export default new Map([${lines.join(', ')}]);\n`;
}
