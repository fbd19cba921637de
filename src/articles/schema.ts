import { z } from 'zod';
import { revisionSchema } from './names.ts';
import { type SegmentNumber, toSegmentNumber } from './text/segment-id.ts';

/** Front matter of `content/<locale>/articles/**.mdx`: what the importer writes and the site reads. */
export const articleSchema = z.strictObject({
  /** Title without the product's name. */
  title: z.string(),
  /** What stood after `|` in the source's title. */
  product: z.string().optional(),
  description: z.string().optional(),
  /** Who translated: `original` marks English rebuilt from the originals. */
  translation: z.enum(['human', 'machine', 'unknown', 'original']),
  /** SHA-1 of the English file that this was translated from (`ms.openlocfilehash`). */
  revision: revisionSchema.optional(),
  /** Whether the English carried in the article rebuilds to `revision`. */
  proof: z.enum(['proven', 'not-provable', 'mismatch', 'no-originals']),
  /** Why it is not proven. */
  proofReason: z.string().optional(),
  source: z.strictObject({
    /** Path inside the docset. */
    path: z.string(),
    author: z.string().optional(),
    /** ISO date of hand-over or of the last edit, as the source states it. */
    date: z.iso.date().optional(),
    /** Commit of the English docset (`ms.sourcegitcommit`). */
    commit: z.string().optional(),
    /** For `original` only: the locale whose spans it was rebuilt from. */
    rebuiltFrom: z.string().optional(),
  }),
});
export type ArticleData = z.output<typeof articleSchema>;

/**
 * `content/originals/<slug>/<revision>.json`: the English of one article at one revision, shared by every
 * locale translated from it. Keys are segment numbers, values the English Markdown byte for byte.
 */
export const originalsSchema = z.strictObject({
  revision: revisionSchema,
  segments: z
    .record(z.string(), z.string())
    .refine((segments) => Object.keys(segments).every((number) => toSegmentNumber(number) !== undefined), {
      error: 'Unexpected key, expected numbers of segments such as 103 or p112.',
    })
    .transform((segments) => segments as Readonly<Record<SegmentNumber, string>>),
});
export type Originals = z.output<typeof originalsSchema>;
