import { stripVTControlCharacters } from 'node:util';
import node from 'astro/logger/node';

/** Astro's line for each page, and the time that it took. */
const OF_PAGE = /^\s*(?:├─|\((?:\+|cached|restored))/;
/** A package that looks for files only where there are some, and has none in a browser. */
const OF_PACKAGE = /has been externalized for browser compatibility, imported by "[^"]*\/@secretlint\//;

/**
 * Astro's own log, but for two lines a page, of which thousands say nothing, and warnings that nobody can act on. The
 * build says itself how far it is.
 */
export default function quietLog(options?: Parameters<typeof node>[0]): ReturnType<typeof node> {
  const destination = node(options);
  return {
    ...destination,
    write(event) {
      const message = stripVTControlCharacters(event.message);
      if (!OF_PAGE.test(message) && !OF_PACKAGE.test(message)) destination.write(event);
    },
  };
}
