import { z } from 'zod';
import { condition, id } from './condition-schema.ts';

const label = z.string().min(1, 'Unexpected empty label, expected the words that the portal shows.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Unexpected date, expected a day like 2026-11-25.');
/** Option → the portal's own words for it; an option that is absent says nothing there. */
const says = z.record(id, label).optional();

/** What fills a field of a portal. */
export type PortalSource =
  /** The request's title; or all parts that no other field of the portal takes. */
  | { kind: 'title' }
  | { kind: 'rest' }
  | { kind: 'field' | 'question'; id: string; says?: Readonly<Record<string, string>> | undefined };

const source = z
  .union(
    [z.enum(['title', 'rest']), z.strictObject({ field: id, says }), z.strictObject({ question: id, says })],
    {
      error:
        'Unexpected source of a portal’s field, expected title, rest, { field: id } or { question: id }, with "says" for the portal’s own words.',
    },
  )
  .transform((value): PortalSource => {
    if (typeof value === 'string') return { kind: value };
    return 'field' in value
      ? { kind: 'field', id: value.field, says: value.says }
      : { kind: 'question', id: value.question, says: value.says };
  });

const portalField = z
  .strictObject({
    id,
    /** As the portal shows it, in English. */
    label,
    /** What fills it: one part alone, several each under its name. With none, it is filled in in the portal itself. */
    from: z.array(source).default([]),
    /** What it always says. */
    value: label.optional(),
    /** Its name in the vendor's programming interface; the JSON Schema of a request names it. */
    api: label.optional(),
  })
  .refine(({ from, value }) => from.length === 0 || value === undefined, {
    error: 'Unexpected "from" beside "value", expected one of them.',
  });

const portal = z.strictObject({
  id,
  /** The portal's own name, in English. */
  label,
  when: condition.optional(),
  /** Where labels and order were read, the most recent first; without `date` the source is undated. */
  sources: z
    .array(z.strictObject({ title: z.string(), url: z.url(), date: day.optional(), compared: day }))
    .min(1),
  /** In the order in which the portal asks. */
  fields: z.array(portalField).min(1),
});

/** What each portal asks. The first whose condition holds is taken; the last has none. */
export const portals = z
  .array(portal)
  .default([])
  .refine((all) => all.every(({ when }, index) => (when === undefined) === (index === all.length - 1)), {
    error: 'Unexpected list of portals, expected exactly one without "when", at the end: the default.',
  });
