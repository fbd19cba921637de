import { z } from 'zod';
import { slugSchema } from '../../articles/names.ts';
import { condition, id } from './condition-schema.ts';
import { citationId, grounds, knownFact, knownId, source } from './facts-schema.ts';
import { outcome } from './outcome-schema.ts';
import { portals } from './portal-schema.ts';
import { field, profileBinding, requestBinding } from './request-schema.ts';

export type { Condition } from './condition-schema.ts';
export type { PortalSource } from './portal-schema.ts';

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
  /** Absent where it comes before the stages part, or lies beside them. */
  stage: id.optional(),
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
  /** What sources said before: ids of `known`, shown one fold below, each with its own text. */
  older: z.array(knownId).default([]),
  /** Our own advice, resting on no source; said so on the page. */
  advice: z.boolean().default(false),
  /** The way through a portal that leads there, of `paths`. */
  path: id.optional(),
  /** Where it is done, of `places`. */
  place: id.optional(),
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
  /** Answers with which a reader may begin beside the stages: for what comes later than all of them. */
  entrances: z.array(z.record(id, z.string())).default([]),
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
  statements: z.record(id, statement),
  /** Ways through the portals of today: the number of labels on each. */
  paths: z.record(id, z.strictObject({ labels: z.number().int().positive() })),
  /** Where the work is done: addresses of the vendor, and of nobody else. */
  places: z.record(id, z.url({ protocol: /^https$/ })).default({}),
  sources: z.record(id, source).default({}),
  /** What is known since the articles, by the id of the list that it comes from. */
  known: z.record(knownId, knownFact).default({}),
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
export type Grounds = Pick<Question, 'facts' | 'cite' | 'known'>;
/** Sections of an outcome that hold statements. */
export const STATEMENT_SECTIONS = ['do', 'who', 'due', 'may', 'response', 'bring', 'customer'] as const;
