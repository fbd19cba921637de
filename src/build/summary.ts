import type { AstroIntegration } from 'astro';
import { dropUnused, keptCounts } from '../content-files/kept.ts';
import { readSettings } from '../content-files/settings.ts';
import { sizeOf, sizeWords } from './hosts/write-host-files.ts';
import type { Output } from './output.ts';

/**
 * Removes what the site no longer has, after all of it is written; what a host adds comes later.
 *
 * @param output the folder of the site
 */
export function leftovers(output: Output): AstroIntegration {
  return {
    name: 'leftovers',
    hooks: { 'astro:build:done': () => output.dropOld(readSettings().outDir) },
  };
}

/** Ends a build: forgets what is kept of builds before, and says what was made, how large it is and what was kept. */
export function summary(): AstroIntegration {
  let began = 0;
  return {
    name: 'summary',
    hooks: {
      'astro:config:setup': () => {
        began = performance.now();
      },
      'astro:build:done': async ({ pages, logger }) => {
        const { cacheDir, textsCacheDir, outDir } = readSettings();
        for (const folder of [cacheDir, textsCacheDir]) dropUnused(folder);
        const { kept, made } = keptCounts();
        const seconds = Math.round((performance.now() - began) / 1000);
        const size = sizeWords(await sizeOf(outDir));
        logger.info(
          `${pages.length} pages, ${size}, ${seconds} s; ${kept} of ${kept + made} parts were kept from before`,
        );
      },
    },
  };
}
