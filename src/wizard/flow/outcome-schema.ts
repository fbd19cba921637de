import { z } from 'zod';
import { type Condition, condition, id } from './condition-schema.ts';
import { MESSAGES } from './messages.ts';

/** A statement of an outcome, shown always or only where a condition holds. */
export const item = z
  .union([id, z.strictObject({ use: id, when: condition })], {
    error: 'Unexpected item, expected an id or { use: id, when: condition }.',
  })
  .transform((value): { use: string; when?: Condition } =>
    typeof value === 'string' ? { use: value } : value,
  );
const items = z.array(item).default([]);

/** What every outcome shows. */
const shown = {
  stage: id,
  /** How pressing it is for the reader: a care card's level. Absent where that follows from the problem alone. */
  urgency: z.enum(['now', 'today', 'calm']).optional(),
  /** Steps, ids of `statements`. */
  do: items,
  /** Ways through the portal, ids of `paths`. */
  where: items,
  who: items,
  /** How soon an answer comes, and what it costs. */
  response: items,
  /** What to tell the customer. */
  customer: items,
};

/** Where a walk ends, by `kind`. */
export const outcome = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('action'),
      ...shown,
      /** The message that the customer should have now; without it, none is offered. */
      tell: z.enum(MESSAGES).optional(),
    }),
    /** Tells how to answer `question`, to which it leads back. */
    z.strictObject({ kind: z.literal('find-out'), question: id, ...shown }),
    /** Ends in a service request. */
    z.strictObject({
      kind: z.literal('request'),
      ...shown,
      /** The documented first response: hours by the answer to a question, or one business day. */
      firstResponse: z
        .union([
          z.strictObject({ question: id, hours: z.record(id, z.number().positive()) }),
          z.literal('one-business-day'),
        ])
        .optional(),
      /** Fields of the request, ids of `fields`. */
      request: items,
    }),
  ],
  { error: 'Unexpected kind of outcome, expected action, find-out or request.' },
);
