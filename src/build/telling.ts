import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { freeMemory } from './free-memory.ts';

/** A line so often says that the build goes on; no more of them than a log can take. */
const TELL_EVERY_MS = 5000;

/** Bytes in memory from which garbage is collected: what the first pages work out for all leaves much of it. */
const ROOM = 1.1e9;

/**
 * Tells how far the pages are, and makes room in memory while they are made.
 *
 * @param tell writes a line of the build's log
 */
export function telling(inner: AstroPrerenderer, tell: (line: string) => void): AstroPrerenderer {
  let all = 0;
  let done = 0;
  let told = performance.now();
  let room = ROOM;
  return {
    ...inner,
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      const result = await inner.render(request, options);
      done += 1;
      if (done % 50 === 0) {
        // What parsers took is given back between turns of the event loop.
        await setImmediate();
        if (process.memoryUsage.rss() > room) {
          freeMemory();
          room = Math.max(room, process.memoryUsage.rss() * 1.25);
        }
      }
      if (performance.now() - told > TELL_EVERY_MS) {
        told = performance.now();
        tell(`${done} of ${all} pages and files`);
      }
      return result;
    },
  };
}
