import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropUnused, keptCounts } from '../content-files/kept.ts';
import { readSettings } from '../content-files/settings.ts';
import { sizeOf, sizeWords } from './hosts/write-host-files.ts';

/** Ends a build: drops what is kept of builds before, and says what was made, how large it is and what was kept. */
export function summary(): AstroIntegration {
  let began = 0;
  return {
    name: 'summary',
    hooks: {
      'astro:config:setup': () => {
        began = performance.now();
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        dropUnused(readSettings().cacheDir);
        const { kept, made } = keptCounts();
        const seconds = Math.round((performance.now() - began) / 1000);
        const size = sizeWords(await sizeOf(fileURLToPath(dir)));
        logger.info(
          `${pages.length} pages, ${size}, ${seconds} s; ${kept} of ${kept + made} parts were kept from before`,
        );
      },
    },
  };
}
