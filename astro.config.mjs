import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { headingOrder } from './src/articles/page/heading-order.ts';
import { segmentMarks } from './src/articles/page/segment-marks.ts';
import { tableRegions } from './src/articles/page/table-regions.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { contentSecurityPolicy } from './src/build/csp.ts';
import { hostFiles } from './src/build/hosts/host-files.ts';
import { browserPackages } from './src/build/licences/browser-packages.ts';
import { notFoundPages } from './src/build/not-found-pages.ts';
import { offlinePacks } from './src/build/offline/offline-packs.ts';
import { searchBundles } from './src/build/search-bundles.ts';
import { searchContent } from './src/build/search-content.ts';
import { sitemap } from './src/build/sitemap.ts';
import { readSettings } from './src/content-files/settings.ts';
import { siteContent } from './src/content-files/site-content.ts';

const settings = readSettings();

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
  vite: {
    preview: { strictPort: true },
    // The first versions with light-dark(): older targets make Vite rewrite it, and nesting, into three times the bytes.
    build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  },
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation rewrites quotes and dashes of imported text, in every language.
    processor: satteri({
      hastPlugins: [segmentMarks, headingOrder, tableRegions],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    mdx({ optimize: true }),
    preact(),
    contentChecks(),
    searchBundles(() => searchContent(siteContent())),
    notFoundPages(() => siteContent().locales),
    contentSecurityPolicy(),
    sitemap(),
    browserPackages(),
    offlinePacks(() => siteContent().locales),
    hostFiles(),
  ],
});
