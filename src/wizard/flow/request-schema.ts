import { z } from 'zod';
import { id } from './condition-schema.ts';
import { item } from './outcome-schema.ts';

const required = z.boolean().default(false);
/** A field of the request, by `input`. */
export const field = z.discriminatedUnion(
  'input',
  [
    z.strictObject({
      input: z.enum(['line', 'text']),
      required,
      /** Whether it holds what others wrote, such as the text of an error: then it may be in any language. */
      verbatim: z.boolean().default(false),
      /** Ready phrases, with `when` for those that not every answer calls for. */
      phrases: z.array(item).default([]),
    }),
    z.strictObject({ input: z.literal('moment'), required }),
    z.strictObject({ input: z.literal('choice'), required, options: z.array(id).min(2) }),
  ],
  { error: 'Unexpected input of a field, expected line, text, moment or choice.' },
);

/**
 * What the request takes from the walk and from its fields: the engine knows no id of a flow. What is not bound is
 * left out of the request.
 */
export const requestBinding = z.strictObject({
  /** Questions whose answers the request states, in its order; `only` keeps to options that say something there. */
  states: z
    .array(
      z
        .union([id, z.strictObject({ question: id, only: z.array(id).min(1) })], {
          error: 'Unexpected answer to state, expected a question or { question: id, only: [options] }.',
        })
        .transform((value): { question: string; only?: string[] } =>
          typeof value === 'string' ? { question: value } : value,
        ),
    )
    .default([]),
  /** Parts of the title: `severity` and `service` are questions, the others are fields; `since` is a moment. */
  title: z
    .strictObject({ severity: id, service: id, symptom: id, scope: id, since: id })
    .partial()
    .default({}),
  /** Fields that tell the partner's contact from the customer's. */
  contact: id.optional(),
  tenant: id.optional(),
  customer: id.optional(),
  /** The field that asks for the language of support, and its option for any other than English. */
  language: z.strictObject({ field: id, local: id }).optional(),
});
