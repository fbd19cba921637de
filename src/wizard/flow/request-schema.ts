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

/** A question and those of its options that are meant; all where `only` is absent. */
const someAnswers = z
  .union([id, z.strictObject({ question: id, only: z.array(id).min(1) })], {
    error: 'Unexpected answer, expected a question or { question: id, only: [options] }.',
  })
  .transform((value): { question: string; only?: string[] } =>
    typeof value === 'string' ? { question: value } : value,
  );

/**
 * What the request takes from the walk and from its fields: the engine knows no id of a flow. What is not bound is
 * left out of the request.
 */
export const requestBinding = z.strictObject({
  /** Questions whose answers the request states, in its order; `only` keeps to options that say something there. */
  states: z.array(someAnswers).default([]),
  /** Parts of the title: `severity` and `service` are questions, the others are fields; `since` is a moment. */
  title: z
    .strictObject({ severity: id, service: id, symptom: id, scope: id, since: id })
    .partial()
    .default({}),
  /** Fields that tell the partner's contact from the customer's. */
  contact: id.optional(),
  tenant: id.optional(),
  customer: id.optional(),
  /** The field with a customer in each line, where an incident concerns several: each is told by their own message. */
  customers: id.optional(),
  /** The field that asks for the language of support, and its option for any other than English. */
  language: z.strictObject({ field: id, local: id }).optional(),
});

/**
 * What a profile says of a walk and of the request. What is not bound is asked as if there were no profile; a profile
 * asks for nothing that is not bound.
 */
export const profileBinding = z.strictObject({
  /** Questions that a profile answers; `only` keeps to options that can hold for every customer. */
  answers: z.array(someAnswers).default([]),
  /** Part of a profile → the field that it fills. */
  fills: z.strictObject({ contact: id, hours: id, language: id }).partial().default({}),
  /**
   * Which question the response times of the contract belong to, for which of its options, and the question whose answer
   * is the contract: under another, its times do not hold.
   */
  times: z.strictObject({ question: id, only: z.array(id).min(1), under: id.optional() }).optional(),
});
