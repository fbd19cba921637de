import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { headingOrder } from './src/articles/heading-order.ts';
import { segmentMarks } from './src/articles/segment-marks.ts';
import { tableRegions } from './src/articles/table-regions.ts';
import { searchBundles } from './src/search/bundles/integration.ts';
import { contentChecks } from './src/site/content-checks.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { CACHE_DIR, OUT_DIR } from './src/site/directories.ts';
import { notFoundPages } from './src/site/not-found-pages.ts';
import { sitemap } from './src/site/sitemap.ts';

/** Read late: a problem in the strings is shown by contentChecks(), with its file and line. */
const locales = async () => (await import('./src/site/strings.ts')).LOCALES;

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: OUT_DIR,
  cacheDir: CACHE_DIR,
  output: 'static',
  trailingSlash: 'always',
  // 'jsx', Astro 7's default, drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
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
    searchBundles(async () => (await import('./src/site/search-content.ts')).searchContent()),
    notFoundPages(locales),
    contentSecurityPolicy(),
    sitemap(),
  ],
});
