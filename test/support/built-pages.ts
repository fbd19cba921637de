import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** One built HTML file. */
export interface BuiltPage {
  /** Path as served: `/es/search/`. */
  url: string;
  html: string;
}

/** Reads every HTML page of a built site, by default the tested one. */
export function builtPages(outDir = inject('outDir')): BuiltPage[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      url: `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      html: readFileSync(path.join(outDir, file), 'utf8'),
    }));
}
