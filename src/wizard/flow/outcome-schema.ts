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
  /** Absent where it lies beside the stages. */
  stage: id.optional(),
  /** How pressing it is for the reader: a care card's level. Absent where that follows from the problem alone. */
  urgency: z.enum(['now', 'today', 'calm']).optional(),
  /** Steps, ids of `statements`. */
  do: items,
  /** Where they are done, ids of `places`. */
  where: items,
  /** Who can do it, in a line. */
  who: items,
  /** When an answer is due, in a line. */
  due: items,
  /** Who may file it, and what that needs. */
  may: items,
  /** How an answer comes, and what it costs. */
  response: items,
  /** What to have at hand. */
  bring: items,
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
      /** Whether it is filed by the reader and gets a number; else it goes to somebody as a message. */
      filing: z.boolean().default(true),
      /** Fields of the request, ids of `fields`. */
      request: items,
    }),
  ],
  { error: 'Unexpected kind of outcome, expected action, find-out or request.' },
);
