import path from 'node:path';
import type { Settings } from '../content-files/settings.ts';
import type { Output } from './output.ts';
import type { PageAddress } from './sitemap.ts';

/** What the steps after the pages know of them, without reading them again. */
export interface MadePages {
  /** Address of the page, from the site's root → what it says of itself. */
  addresses: Map<string, PageAddress>;
  /** File → digest of what was written, by which the next build knows it again. */
  digests: Map<string, string>;
  /** The folder that they are written to. */
  output: Output;
}

/** Where something stands that is asked for. */
export interface PagePlace {
  /** Path of its address, from the root of the host. */
  pathname: string;
  /** The same below the site's root: `es/a/`. */
  address: string;
  file: string;
}

/** @param component file of the project that makes it: a page, or the content of a file */
export function placeOf(
  { url }: Request,
  component: string,
  { base, outDir }: Pick<Settings, 'base' | 'outDir'>,
): PagePlace {
  const { pathname } = new URL(url);
  const address = decodeURI(pathname.slice(base.length));
  // A file whose whole name is a parameter is asked for with a slash at its end, as a page is.
  const file = component.endsWith('.astro') ? fileAt(address) : address.replace(/\/$/, '');
  return { pathname, address, file: path.join(outDir, file) };
}

/**
 * The file of an address: `es/` → `es/index.html`. Static hosts answer a missing page with the nearest `404.html` above
 * it, so a Russian address gets the Russian page.
 */
export function fileAt(address: string): string {
  return address.replace(/(^|\/)404\/?$/, '$1404.html').replace(/(^|\/)$/, '$1index.html');
}
