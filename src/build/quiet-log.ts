import { stripVTControlCharacters } from 'node:util';
import node from 'astro/logger/node';

/** Astro's line for each page, and the time that it took. */
const OF_PAGE = /^\s*(?:├─|\((?:\+|cached|restored))/;

/** Astro's own log, but for two lines a page: thousands of them say nothing. The build says itself how far it is. */
export default function quietLog(options?: Parameters<typeof node>[0]): ReturnType<typeof node> {
  const destination = node(options);
  return {
    ...destination,
    write(event) {
      if (!OF_PAGE.test(stripVTControlCharacters(event.message))) destination.write(event);
    },
  };
}
