import { z } from 'zod';
import { id } from './condition-schema.ts';

/** How far a fact can be leaned on, by what stands behind it. */
export const STANDINGS = ['documented', 'current', 'disputed', 'reported'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Ids of what is known since the articles, as in the list that they come from: `W2`, `W3b`. */
export const knownId = z.string().regex(/^[A-Z]\d+[a-z]?$/, 'Unexpected id, expected one like W2 or W3b.');
export const citationId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9-]*$/, 'Unexpected citation id, expected one like E110.');

const day = z.iso.date({ error: 'Unexpected day, expected one like "2026-11-25".' });

/** A page, or what else says something; in English, as it is called there. */
export const source = z.strictObject({
  title: z.string().min(1),
  /** Absent where it is no page. */
  url: z.url().optional(),
  /** The source's own date: a month or a day. Absent where it names none. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'Unexpected date, expected one like "2025-11" or "2021-02-26".')
    .optional(),
});

const shared = {
  /** The day on which a person compared it with a stored copy of its sources. */
  compared: day,
  /** What it says, for writers; readers see the statements that rest on it. */
  says: z.string().min(1),
};
const sources = z.array(id).min(1);

/** A fact that is known since the articles. */
export const knownFact = z.union(
  [
    /** Sources disagree: each side has a text, and pages show all of them. */
    z.strictObject({ standing: z.literal('disputed'), sides: z.record(id, sources), ...shared }),
    z.strictObject({
      /**
       * documented: a dated page of the vendor says it. current: an undated page of the vendor as it is today.
       * reported: others say it; a hint, never a step.
       */
      standing: z.enum(['documented', 'current', 'reported']),
      sources: sources.optional(),
      /** Sentences of our articles, where it is one that they say too. */
      cite: z.array(citationId).default([]),
      /** What took its place; it is shown as what was said before. */
      replacedBy: z.array(knownId).default([]),
      ...shared,
    }),
  ],
  {
    error:
      'Unexpected fact, expected { standing, sources, compared, says } or, disputed, { sides } of two or more.',
  },
);
export type KnownFact = z.output<typeof knownFact>;

/** What a node, option or statement rests on. */
export const grounds = {
  /** Numbers of the articles' facts (see `facts`) that stand here. */
  facts: z.array(z.number().int().positive()).default([]),
  /** Ids of `citations`: what the articles say. */
  cite: z.array(citationId).default([]),
  /** Ids of `known`: what is known since. Where there are some, the text says what they say. */
  known: z.array(knownId).default([]),
};
