import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The project's own content: the interface's strings stand here for every docset. */
export const PROJECT_CONTENT_DIR = path.resolve('content');

/** What is built: `CONTENT_DIR`, by default the project's own content. */
export const CONTENT_DIR = path.resolve(process.env['CONTENT_DIR'] || 'content');

/** Where the site is written: `OUT_DIR`, by default `dist`. */
export const OUT_DIR = path.resolve(process.env['OUT_DIR'] || 'dist');

/**
 * Where Astro remembers what it read. One folder for each content: an entry that it finds unchanged keeps the path
 * under which it was first read, which for another content is a file that need not exist.
 */
export const CACHE_DIR = path.resolve(
  'node_modules/.astro',
  createHash('sha256').update(CONTENT_DIR).digest('hex').slice(0, 12),
);

/**
 * Path of a hand-written file: `CONTENT_DIR`'s own, else the project's, since an imported docset brings
 * articles but no interface.
 *
 * @param name path inside the content folder
 */
export function contentFile(name: string): string {
  const own = path.join(CONTENT_DIR, name);
  return existsSync(own) ? own : path.join(PROJECT_CONTENT_DIR, name);
}

/** The path as a reader of an error message would type it. */
export function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
