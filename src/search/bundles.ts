import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { bundleOf } from './pagefind-files.ts';
import { recordOf, type SearchRecord } from './records.ts';

/** Folder of the built site that holds the bundles, one folder a locale: `pagefind/zh-cn/`. */
export const BUNDLES = 'pagefind';

/** A page beside another language, `get-help~en/`, repeats the article and is not searched. */
const PAGE = /^[^~]*[\\/]index\.html$/;

/** Makes one search bundle per locale out of the built pages. */
export function searchBundles(locales: () => Promise<readonly Locale[]>): AstroIntegration {
  return {
    name: 'search-bundles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        await rm(path.join(outDir, BUNDLES), { recursive: true, force: true });
        for (const locale of await locales()) {
          const records = await readRecords(outDir, locale);
          if (records.length === 0) continue;
          await writeBundle(path.join(outDir, BUNDLES, localeSegment(locale)), locale, records);
          logger.info(`${locale}: ${records.length} pages`);
        }
        await close();
      },
    },
  };
}

async function readRecords(outDir: string, locale: Locale): Promise<SearchRecord[]> {
  const folder = path.join(outDir, localeSegment(locale));
  const files = (await readdir(folder, { recursive: true })).filter((file) => PAGE.test(file));
  const records = await Promise.all(
    files.sort().map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      return recordOf(html, path.dirname(file).split(path.sep).join('/'), {});
    }),
  );
  return records.filter((record) => record !== undefined);
}

async function writeBundle(folder: string, locale: Locale, records: SearchRecord[]): Promise<void> {
  for (const { path: name, content } of await bundleOf(locale, records)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
