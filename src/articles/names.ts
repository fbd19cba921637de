import { z } from 'zod';
import type { Brand } from '../lib/brand.ts';

/** Name of an article in addresses and files, English and the same in every locale: `folder/get-help`. */
export type Slug = Brand<string, 'Slug'>;

/** Commit of the English text that a translation was made from: its SHA-1 (`ms.openlocfilehash`). */
export type Revision = Brand<string, 'Revision'>;

export const slugSchema = z.string().transform((text) => text as Slug);
export const revisionSchema = z.string().transform((text) => text as Revision);

/** Names below a locale that belong to the site's own pages and files. */
const OWN_PAGES = [
  '404',
  'accessibility',
  'articles',
  'feed.json',
  'drift.json',
  'offline',
  'search',
  'sections',
  'site.webmanifest',
  'status',
  'terms',
  'wizard',
];
/** Files that every page has, or that it is: no page can have its folder in their place. */
const OWN_FILES = /(?:^|\/)(?:index\.(?:html|md)|(?:sentences|terms)\.json)(?:\/|$)/;

/**
 * Whether a slug's address belongs to a page of the site, so that no article may have it: a name of
 * its own, anything below the wizard, the sections, the terms or what is kept offline, a file of a page, or a `~`, which joins an article's two languages.
 */
export function isReservedSlug(slug: string): boolean {
  return (
    OWN_PAGES.includes(slug) ||
    /^(?:offline|sections|terms|wizard)\//.test(slug) ||
    slug.includes('~') ||
    OWN_FILES.test(slug)
  );
}
