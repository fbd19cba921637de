import { z } from 'zod';
import { digestOf } from './digest.ts';
import { KINDS, type Kind } from './kinds.ts';
import { type Flag, type Sentence, sentenceKey } from './sentence.ts';

/** `content/quality/<slug>.yaml`, or `wizard.yaml`: flags that somebody looked at and found to be no fault. */
export const dismissalsSchema = z.array(
  z.strictObject({
    locale: z.string(),
    /** Number of the segment, or path of a text of the wizard. */
    segment: z.string(),
    kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
    /** What the sentence was then; when it changes, the flag is back. */
    sentence: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'Unexpected digest, expected the 16 digits that the report names.'),
    /** Why it is no fault. */
    reason: z
      .string()
      .min(10, 'Unexpected short reason, expected a sentence that tells why this is no fault.'),
  }),
);
export type Dismissal = z.output<typeof dismissalsSchema>[number];

/** Dismissals by subject: the slug of an article, or `wizard`. */
export type Dismissals = ReadonlyMap<string, readonly Dismissal[]>;

/** A flag, and what became of it. */
export interface ReviewedFlag extends Flag {
  /** `noted`: a translator's note stands beside the sentence, for all readers. */
  state: 'open' | 'dismissed' | 'noted';
  /** Why it was dismissed. */
  why?: string;
}

/** Sets aside the flags that were dismissed for the sentence as it is, and those that a note answers. */
export function reviewFlags(
  flags: readonly Flag[],
  dismissals: Dismissals,
  isNoted: (sentence: Sentence) => boolean,
): ReviewedFlag[] {
  return flags.map((flag) => {
    const { sentence, kind } = flag;
    const dismissal = (dismissals.get(sentence.subject) ?? []).find(
      (each) => each.locale === sentence.locale && each.segment === sentence.id && each.kind === kind,
    );
    if (dismissal !== undefined && dismissal.sentence === digestOf(sentence))
      return { ...flag, state: 'dismissed', why: dismissal.reason };
    return { ...flag, state: isNoted(sentence) ? 'noted' : 'open' };
  });
}

/** Why a dismissal does nothing any more; `undefined` where it still does, or another language was checked. */
export function staleness(
  dismissal: Dismissal,
  subject: string,
  sentences: ReadonlyMap<string, Sentence>,
  flags: readonly Flag[],
): 'no-sentence' | 'changed' | 'no-flag' | undefined {
  const { locale, segment: id, kind } = dismissal;
  const key = sentenceKey({ subject, locale, id });
  const sentence = sentences.get(key);
  if (sentence === undefined) return 'no-sentence';
  if (digestOf(sentence) !== dismissal.sentence) return 'changed';
  return flags.some((flag) => sentenceKey(flag.sentence) === key && flag.kind === kind)
    ? undefined
    : 'no-flag';
}
