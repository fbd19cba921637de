import { z } from 'zod';

/** Ids of questions, options, outcomes and statements: lower case, words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Unexpected id, expected lower-case words joined by hyphens.');

/**
 * A test on answers, from a closed set: `{ health: shown }` equals, `{ kind: [billing, dispute] }` is one of,
 * `{ all: […] }`, `{ any: […] }`. A question that has no answer fails every test on it.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { [question: string]: string | string[] };

const error =
  'Unexpected condition, expected one of { question: option }, { question: [options] }, { all: […] }, { any: […] }.';

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z
        .record(id, z.union([z.string(), z.array(z.string()).min(1)]))
        // Said again: of a union, the one part that comes near speaks for itself.
        .refine((test) => Object.keys(test).length === 1 && !('all' in test || 'any' in test), { error }),
    ],
    { error },
  ),
);
