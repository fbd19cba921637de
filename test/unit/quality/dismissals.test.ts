import { expect, test } from 'vitest';
import { digestOf } from '../../../src/quality/digest.ts';
import { dismissalsSchema, reviewFlags, staleness } from '../../../src/quality/dismissals.ts';
import { plainSide } from '../../../src/quality/read-side.ts';
import { type Flag, type Sentence, sentenceKey } from '../../../src/quality/sentence.ts';

const sentence = (translation: string): Sentence => ({
  subject: 'a',
  locale: 'es',
  id: '103',
  file: 'a.mdx',
  english: plainSide('One.'),
  translation: plainSide(translation),
});
const flagOf = (own: Sentence): Flag => ({ kind: 'number', sentence: own, reason: 'number-new', values: {} });
const dismissal = {
  locale: 'es',
  segment: '103',
  kind: 'number' as const,
  sentence: digestOf(sentence('Uno 1.')),
  reason: 'The number helps here.',
};
const dismissals = new Map([['a', [dismissal]]]);

test('a flag is silent until its sentence changes', () => {
  const stateOf = (text: string) => reviewFlags([flagOf(sentence(text))], dismissals, () => false)[0]?.state;
  expect(stateOf('Uno 1.')).toBe('dismissed');
  expect(stateOf('Uno: 1.')).toBe('open');
});

test('a note answers a flag, and another kind of flag stays', () => {
  expect(reviewFlags([flagOf(sentence('Otro 2.'))], dismissals, () => true)[0]?.state).toBe('noted');
  const other: Flag = { ...flagOf(sentence('Uno 1.')), kind: 'link' };
  expect(reviewFlags([other], dismissals, () => false)[0]?.state).toBe('open');
});

test('a dismissal that does nothing any more says why', () => {
  const why = (own: Sentence, flags: Flag[]) =>
    staleness(dismissal, 'a', new Map([[sentenceKey(own), own]]), flags);
  const same = sentence('Uno 1.');
  expect(why(same, [flagOf(same)])).toBeUndefined();
  expect(why(same, [])).toBe('no-flag');
  expect(why(sentence('Uno.'), [])).toBe('changed');
  expect(why({ ...same, id: '104' }, [])).toBe('no-sentence');
});

test('a dismissal needs a reason and a digest', () => {
  expect(dismissalsSchema.safeParse([dismissal]).success).toBe(true);
  expect(dismissalsSchema.safeParse([{ ...dismissal, reason: 'ok' }]).success).toBe(false);
  expect(dismissalsSchema.safeParse([{ ...dismissal, sentence: 'abc' }]).success).toBe(false);
});
