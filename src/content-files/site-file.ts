import { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { STANDINGS, type Standing } from '../search/standing.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { SITE_FILE } from './layout.ts';

/** One text for all languages, or one for each locale. */
const wordingSchema = z.union([
  z.string().transform((text): Wording => ({ all: text, own: {} })),
  z.record(z.string(), z.string()).transform((own): Wording => ({ all: undefined, own })),
]);

/**
 * `site.yaml`: what the site is called, and of each standing the slugs that have it, as glob patterns:
 * `archived: ["old/**"]`.
 */
const siteSchema = z.strictObject({
  title: wordingSchema.optional(),
  description: wordingSchema.optional(),
  standing: z.partialRecord(z.enum(STANDINGS), z.array(z.string())).default({}),
});

/** Standing → patterns of the slugs that have it. */
export type StandingPatterns = Partial<Record<Standing, string[]>>;

/** A text of `site.yaml`. */
export interface Wording {
  /** For languages without their own. */
  all: string | undefined;
  /** By locale. */
  own: Readonly<Record<string, string>>;
}

/** What a content says of itself as a whole. */
export interface SiteFile {
  title?: Wording | undefined;
  description?: Wording | undefined;
  standing: StandingPatterns;
}

/** Reads what a content says of itself; nothing where it has no such file. */
export function readSiteFile(folder: ContentFolder): { site: SiteFile; problems: readonly Problem[] } {
  if (!folder.exists(SITE_FILE)) return { site: { standing: {} }, problems: [] };
  const parsed = readParsed<SiteFile>(folder, SITE_FILE, siteSchema as z.ZodType<SiteFile>, 'site');
  return { site: parsed.ok ? parsed.value : { standing: {} }, problems: parsed.problems };
}
