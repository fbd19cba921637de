import { defineCollection } from 'astro:content';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { articleSchema } from './articles/schema.ts';
import { isBundled } from './components/kept-article.ts';
import { articleId } from './content-files/layout.ts';
import { readSettings } from './content-files/settings.ts';
import { dropContent, siteContent } from './content-files/site-content.ts';

/**
 * In Astro's collection are those articles alone that hold more than text and known components: `@astrojs/mdx` compiles
 * them, through the bundler. The others are compiled by the page that shows them: in the collection they would pass the
 * bundler, too, which takes all that Astro's store holds. Every part of a site has the same articles here, whatever pages
 * it makes, since what browsers load is bundled from them.
 */
const bundledArticles: Loader = {
  name: 'bundled-articles',
  load: async ({ store, parseData, generateDigest, config, watcher }) => {
    const load = async () => {
      store.clear();
      const content = siteContent();
      const versions = [...content.articles.values()].flatMap((bySlug) => [...bySlug.values()]);
      for (const version of versions) {
        if (!isBundled(content, version)) continue;
        const { file, bodyDigest } = version.entry;
        const id = articleId(version);
        store.set({
          id,
          data: await parseData({ id, data: version.data }),
          filePath: path.relative(fileURLToPath(config.root), path.resolve(file)).split(path.sep).join('/'),
          digest: generateDigest(bodyDigest),
          deferredRender: true,
        });
      }
    };
    await load();
    const { contentDir } = readSettings();
    watcher?.on('all', (_, file) => {
      if (!file.startsWith(contentDir)) return;
      dropContent();
      // What is wrong with the content is told by the page that is asked for.
      load().catch(() => undefined);
    });
  },
};

/** The articles that the bundler compiles. */
const articles = defineCollection({ loader: bundledArticles, schema: articleSchema });

export const collections = { articles };
