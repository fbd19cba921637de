import { z } from 'zod';
import { slugSchema } from '../../articles/names.ts';
import { condition, id } from './condition-schema.ts';
import { outcome } from './outcome-schema.ts';
import { portals } from './portal-schema.ts';
import { field, profileBinding, requestBinding } from './request-schema.ts';

export type { Condition } from './condition-schema.ts';
export type { PortalSource } from './portal-schema.ts';

const citationId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9-]*$/, 'Unexpected citation id, expected one like E110.');
const factNumber = z.number().int().positive();

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
  /**
   * What a reader who comes from this stage is taken to have answered: question → option. It is not asked on the
   * way, but a request says nothing of it.
   */
  given: z.record(id, z.string()).default({}),
});

const option = z.strictObject({
  id,
  ...grounds,
  /** For which other answers the text `commits` of this option holds; always where absent. */
  commits: condition.optional(),
});

/** One way out of a question; the last of a list has no `when`. */
const rule = z.strictObject({ when: condition.optional(), goto: id });

const question = z.strictObject({
  stage: id,
  /**
   * Where it is asked: on the way to an outcome, or in the form of the request, beside the text that its answer must
   * fit. Without script each has a page of its own and is asked there.
   */
  ask: z.enum(['walk', 'form']).default('walk'),
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
  /** The day on which it was compared with a stored copy of the source; absent where it was not found there. */
  compared: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
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
      confirmed: z.string().transform((text): [string] => [text]),
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
  /**
   * Number of the JSON Schema of exported requests, in its address. Raise it when a document that was valid no longer
   * is: a question, option or field has gone, or means something else.
   */
  requestSchema: z.number().int().positive().default(1),
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
  request: requestBinding.prefault({}),
  /** What each portal asks, in its order, for copying a request field by field. */
  portals,
  profile: profileBinding.prefault({}),
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
export type RequestOutcome = Extract<Outcome, { kind: 'request' }>;
export type RequestBinding = Flow['request'];
export type Portal = Flow['portals'][number];
/** What a node, option or statement rests on. */
export type Grounds = Pick<Question, 'facts' | 'cite' | 'changes'>;
/** Sections of an outcome that hold statements. */
export const STATEMENT_SECTIONS = ['do', 'who', 'response', 'customer'] as const;
