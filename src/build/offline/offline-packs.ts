import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Slug } from '../../articles/names.ts';
import { mainSection } from '../../articles/sections.ts';
import type { Content } from '../../content-files/content.ts';
import { readSettings } from '../../content-files/settings.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { outlineFor } from '../../page-data/sections.ts';
import { freeMemory } from '../free-memory.ts';
import type { Output } from '../output.ts';
import { sitePart } from '../parts.ts';
import { writePacks } from './write-packs.ts';

/**
 * Writes what the site is kept with on a device, after every page is what it will be: packs, and the worker.
 *
 * @param load gives the content; asked after the build
 * @param output the folder that they are written to
 */
export function offlinePacks(load: () => Content, output: Output): AstroIntegration {
  return {
    name: 'offline-packs',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { outDir } = readSettings();
        const part = sitePart();
        if (part.isShared) output.write(path.join(outDir, 'sw.js'), await workerCode());
        const date = readSettings().today.toISOString().slice(0, 10);
        const content = load();
        // What is packed stands in memory beside the heap.
        freeMemory();
        const sectionOf = (locale: Locale, slug: string) => sectionIn(content, locale, slug);
        const packs = await writePacks(outDir, content.locales, date, sectionOf, output, part);
        const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
        logger.info(`${packs.length} packs, ${bytes} bytes`);
      },
    },
  };
}

/** The main section of an article; those that stand in none are together. */
function sectionIn(content: Content, locale: Locale, slug: string): { key: string; title: string } {
  const section = mainSection(outlineFor(content, locale), slug as Slug);
  return section ?? { key: 'others', title: wordsOf(content, locale).t('offline.others') };
}

/** The service worker as one script; its address must not change, so no part of it may lie elsewhere. */
export async function workerCode(): Promise<string> {
  // Not before: Astro reads this file for every command.
  const { build } = await import('rolldown');
  const input = fileURLToPath(new URL('../../islands/offline/worker.ts', import.meta.url));
  const { output } = await build({
    input,
    write: false,
    output: { format: 'iife', minify: true },
    // It takes its place from its own address, not from what Vite says in modules.
    transform: { define: { 'import.meta': '{}' } },
  });
  return output[0].code;
}
