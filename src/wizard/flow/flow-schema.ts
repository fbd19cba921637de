import { z } from 'zod';
import { slugSchema } from '../../articles/names.ts';

/** Ids of questions, options, outcomes and statements: lower case, words joined by hyphens. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Unexpected id, expected lower-case words joined by hyphens.');
const citationId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9-]*$/, 'Unexpected citation id, expected one like E110.');
const factNumber = z.number().int().positive();

/**
 * A test on answers, from a closed set: `{ health: shown }` equals, `{ kind: [billing, dispute] }` is one of,
 * `{ all: […] }`, `{ any: […] }`. A question that has no answer fails every test on it.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { [question: string]: string | string[] };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z
        .record(id, z.union([z.string(), z.array(z.string()).min(1)]))
        .refine((test) => Object.keys(test).length === 1 && !('all' in test || 'any' in test)),
    ],
    {
      error:
        'Unexpected condition, expected one of { question: option }, { question: [options] }, { all: […] }, { any: […] }.',
    },
  ),
);

/** What a statement rests on. */
const grounds = {
  /** Numbers of the facts (see `facts`) that stand here. */
  facts: z.array(factNumber).default([]),
  /** Ids of `citations`. */
  cite: z.array(citationId).default([]),
  /** Ids of `changes`: what is known to have changed since the articles. */
  changes: z.array(id).default([]),
};

const stage = z.strictObject({
  /** Slugs of the articles that belong to this stage. */
  articles: z.array(slugSchema),
  /** The vendor's page where no article of ours covers the stage. */
  external: z.url().optional(),
  /** The question that a reader who comes from this stage is asked first. */
  first: id,
  /** What such a reader is taken to have answered before: question → option. */
  given: z.record(id, z.string()).default({}),
});

const option = z.strictObject({ id, ...grounds });

/** One way out of a question; the last of a list has no `when`. */
const rule = z.strictObject({ when: condition.optional(), goto: id });

const question = z.strictObject({
  stage: id,
  kind: z.literal('radio'),
  ...grounds,
  options: z.array(option).min(2),
  /** Tried in order; the first that holds is taken. */
  next: z
    .array(rule)
    .min(1)
    .refine(
      (rules) => rules.every(({ when }, index) => (when === undefined) === (index === rules.length - 1)),
      {
        error: 'Unexpected list of ways, expected exactly one without "when", at the end: the default.',
      },
    ),
});

/** A statement of an outcome, shown always or only where a condition holds. */
const item = z
  .union([id, z.strictObject({ use: id, when: condition })], {
    error: 'Unexpected item, expected an id or { use: id, when: condition }.',
  })
  .transform((value): { use: string; when?: Condition } =>
    typeof value === 'string' ? { use: value } : value,
  );
const items = z.array(item).default([]);

const outcome = z.strictObject({
  stage: id,
  /** `request` ends in a service request, `find-out` tells how to answer `question`. */
  kind: z.enum(['request', 'action', 'find-out']),
  /** How pressing it is for the reader: a care card's level. */
  urgency: z.enum(['now', 'today', 'calm']),
  /** For `find-out`: the question to go back to. */
  question: id.optional(),
  /** Steps, ids of `statements`. */
  do: items,
  /** Ways through the portal, ids of `paths`. */
  where: items,
  who: items,
  /** How soon an answer comes, and what it costs. */
  response: items,
  /** The documented first response: hours by the answer to a question, or one business day. */
  firstResponse: z
    .union([
      z.strictObject({ question: id, hours: z.record(id, z.number().positive()) }),
      z.literal('one-business-day'),
    ])
    .optional(),
  /** What to tell the customer. */
  customer: items,
  /** Fields of the request, ids of `fields`. */
  request: items,
});

const statement = z.strictObject({
  ...grounds,
  /** Our own advice, resting on no article; said so on the page. */
  advice: z.boolean().default(false),
});

const change = z.strictObject({
  /** When it changed, as far as the source says: a year or a day. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/)
    .optional(),
  source: z.strictObject({ title: z.string(), url: z.url() }),
  /** Whether the source was seen to hold today. */
  confirmed: z.boolean(),
});

const field = z.strictObject({
  input: z.enum(['line', 'text', 'moment', 'choice']),
  required: z.boolean().default(false),
  options: z.array(id).optional(),
});

/** A sentence of an article, with the wording that a person has compared the flow with. */
const citation = z.union(
  [
    z.strictObject({
      article: slugSchema,
      segment: z.string(),
      /** The English Markdown; a list where locales stand at revisions that word it differently. */
      confirmed: z.union([z.string(), z.array(z.string())]).transform((text) => [text].flat()),
    }),
    z.strictObject({
      article: slugSchema,
      /** Id of the heading it stands under, for articles that carry no English. */
      heading: z.string(),
      /** Locale of the confirmed wording. */
      locale: z.string(),
      /** Plain text of a sentence or paragraph. */
      confirmed: z.string().transform((text) => [text]),
    }),
  ],
  {
    error:
      'Unexpected citation, expected { article, segment, confirmed } or { article, heading, locale, confirmed }.',
  },
);

/** `content/flows/<flow>.yaml`: routing and grounds, no language. */
export const flowSchema = z.strictObject({
  /** Raise it when answers of old links no longer mean the same; say why in the texts' `versions`. */
  version: z.number().int().positive(),
  start: id,
  stages: z.record(id, stage),
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
  statements: z.record(id, statement),
  /** Ways through the portal: the number of labels on each. */
  paths: z.record(
    id,
    z.strictObject({
      labels: z.number().int().positive(),
      facts: grounds.facts,
      cite: grounds.cite,
      changes: grounds.changes,
    }),
  ),
  changes: z.record(id, change),
  fields: z.record(id, field),
  /** Answers → outcome, run by the tests and read by people. */
  examples: z
    .array(z.strictObject({ answers: z.record(id, z.string()), outcome: id, from: id.optional() }))
    .min(1),
  /** What the articles say, numbered; each must stand in a node. */
  facts: z.record(z.string().regex(/^\d+$/), z.string()),
  citations: z.record(citationId, citation),
});

export type Flow = z.output<typeof flowSchema>;
export type Question = Flow['questions'][string];
export type Outcome = Flow['outcomes'][string];
export type Citation = Flow['citations'][string];
export type Item = Outcome['do'][number];
/** What a node, option or statement rests on. */
export type Grounds = Pick<Question, 'facts' | 'cite' | 'changes'>;
/** Sections of an outcome that hold statements. */
export const STATEMENT_SECTIONS = ['do', 'who', 'response', 'customer'] as const;
