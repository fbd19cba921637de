import { z } from 'zod';
import type { Problem } from '../lib/problem.ts';
import { STANDINGS, type Standing } from '../search/standing.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { SITE_FILE } from './layout.ts';

/** `site.yaml`: of each standing, the slugs that have it, as glob patterns: `archived: ["old/**"]`. */
const siteSchema = z.strictObject({
  standing: z.partialRecord(z.enum(STANDINGS), z.array(z.string())).default({}),
});

/** Standing → patterns of the slugs that have it. */
export type StandingPatterns = Partial<Record<Standing, string[]>>;

/** Reads what a docset says of its pages' standing; nothing where it has no such file. */
export function readStanding(folder: ContentFolder): {
  standing: StandingPatterns;
  problems: readonly Problem[];
} {
  if (!folder.exists(SITE_FILE)) return { standing: {}, problems: [] };
  const parsed = readParsed(folder, SITE_FILE, siteSchema, 'site');
  return { standing: parsed.ok ? parsed.value.standing : {}, problems: parsed.problems };
}
