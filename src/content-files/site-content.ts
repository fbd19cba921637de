import { type Content, readContent } from './content.ts';
import { readSettings } from './settings.ts';

// A build loads this module twice, once in Node for the checks and the search, once bundled for the pages. What was
// read is therefore kept on the process and not in the module: this is the only state of the build.
const KEY = Symbol.for('partner-support-docs.content');
const kept = globalThis as typeof globalThis & { [KEY]?: Content | undefined };

/**
 * The content of the site that is built or served, read upon the first call.
 *
 * @throws ProblemError with every problem of it
 */
export function siteContent(): Content {
  kept[KEY] ??= readContent(readSettings());
  return kept[KEY];
}

/** Forgets what was read: a build begins, or a file of the content has changed. */
export function dropContent(): void {
  kept[KEY] = undefined;
}
