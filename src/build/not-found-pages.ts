import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeSegment } from '../i18n/paths.ts';

/**
 * Moves `/<locale>/404/index.html` to `/<locale>/404.html`: static hosts answer a missing page with the nearest
 * `404.html` above it, so a Russian address gets the Russian page. Astro writes only the topmost one so.
 *
 * @param locales gives the site's locales; asked after the build
 */
export function notFoundPages(locales: () => readonly string[]): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const locale of locales()) {
          const folder = new URL(`${localeSegment(locale)}/404/`, dir);
          await rename(new URL('index.html', folder), new URL('../404.html', folder));
          await rmdir(fileURLToPath(folder));
        }
      },
    },
  };
}
