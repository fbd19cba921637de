import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { ARTICLE_FEATURES, ARTICLE_PLUGINS } from './src/articles/page/plugins.ts';
import { bundledArticles } from './src/build/bundled-articles.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { hostFiles } from './src/build/hosts/host-files.ts';
import { browserPackages } from './src/build/licences/browser-packages.ts';
import { offlinePacks } from './src/build/offline/offline-packs.ts';
import { Output } from './src/build/output.ts';
import { pages } from './src/build/pages.ts';
import { sitePart } from './src/build/parts.ts';
import { searchBundles } from './src/build/search-bundles.ts';
import { searchContent } from './src/build/search-content.ts';
import { sitemap } from './src/build/sitemap.ts';
import { leftovers, summary } from './src/build/summary.ts';
import { turns } from './src/build/turns.ts';
import { unchanged } from './src/build/unchanged.ts';
import { readSettings } from './src/content-files/settings.ts';
import { siteContent } from './src/content-files/site-content.ts';

const settings = readSettings();
/** What the pages say of themselves, from where they are made to the steps after. */
const made = { addresses: new Map(), digests: new Map(), output: new Output(sitePart) };
const nothingChanged = unchanged();

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  output: 'static',
  trailingSlash: 'always',
  // 'jsx', Astro 7's default, drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port: settings.port },
  logger: { entrypoint: new URL('src/build/quiet-log.ts', import.meta.url) },
  vite: {
    // Of each build, as all that is kept: two that optimize packages in one folder trip over one another.
    cacheDir: `${settings.cacheDir}/vite`,
    plugins: [bundledArticles(settings.cacheDir)],
    preview: { strictPort: true },
    // The first versions with light-dark(): older targets make Vite rewrite it, and nesting, into three times the bytes.
    build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: ARTICLE_PLUGINS, features: ARTICLE_FEATURES }),
  },
  integrations: [
    // First, before anything is read; its record is written by the last.
    nothingChanged.first,
    mdx({ optimize: true }),
    // Babel, by which it reads islands, would else take each file of the project: five seconds of every build.
    preact({ include: ['**/*.tsx'] }),
    contentChecks(),
    pages(made),
    searchBundles(() => searchContent(siteContent()), made.output),
    sitemap(made),
    browserPackages(made.output),
    offlinePacks(siteContent, made.output),
    leftovers(made.output),
    hostFiles(),
    summary(),
    turns(),
    nothingChanged.last,
  ],
});
