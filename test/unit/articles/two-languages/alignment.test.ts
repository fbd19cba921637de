import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '../../../../src/articles/names.ts';
import type { SegmentNumber } from '../../../../src/articles/text/segment-id.ts';
import { type Alignable, align } from '../../../../src/articles/two-languages/alignment.ts';

const text = (revision: string | undefined, english: Record<string, string>): Alignable => ({
  revision: revision as Revision | undefined,
  english: new Map(Object.entries(english) as [SegmentNumber, string][]),
});

test('at the same revision the numbers align, whatever the English says', () => {
  const aligned = align(text('a', { s1: 'One.', s2: 'Two.' }), text('a', { s2: 'Two.', s3: 'Three.' }));
  expect([...aligned]).toEqual([['s2', 's2']]);
});

test('between revisions the English sentences align, not the numbers', () => {
  const from = text('a', { s1: 'Applies to', s2: 'Old.', s3: 'Call us.' });
  const to = text('b', { s1: 'New first.', s2: 'Applies to', s3: 'New.', s4: 'Call  us.' });
  expect([...align(from, to)]).toEqual([
    ['s1', 's2'],
    ['s3', 's4'],
  ]);
});

test('a sentence that moved is found', () => {
  const from = text('a', { s1: 'Moved.', s2: 'B.', s3: 'C.' });
  const to = text('b', { s1: 'B.', s2: 'C.', s3: 'Moved.' });
  expect(align(from, to).get('s1' as SegmentNumber)).toBe('s3');
});

test('without a revision nothing is equal by number', () => {
  expect(align(text(undefined, { s1: 'A.' }), text(undefined, { s1: 'B.' })).size).toBe(0);
});

const sentences = fc
  .array(fc.constantFrom('A.', 'B.', 'C.', 'D.', 'E.'), { maxLength: 12 })
  .map((list) => Object.fromEntries(list.map((sentence, index) => [`s${index}`, sentence])));

test('aligns equal sentences only, each once, and is the same from either side in size', () => {
  fc.assert(
    fc.property(sentences, sentences, (left, right) => {
      const aligned = align(text('a', left), text('b', right));
      for (const [from, to] of aligned) expect(left[from]).toBe(right[to]);
      expect(new Set(aligned.values()).size).toBe(aligned.size);
      expect(align(text('b', right), text('a', left)).size).toBe(aligned.size);
    }),
  );
});

test('a text aligned with itself is aligned throughout', () => {
  fc.assert(
    fc.property(sentences, (list) => {
      const aligned = align(text('a', list), text('b', list));
      expect([...aligned]).toEqual(Object.keys(list).map((id) => [id, id]));
    }),
  );
});

test('white space is none of the English, and equal sentences that moved keep their order', () => {
  const from = text('a', { s1: ' Same\n text ', s2: 'B.', s3: 'Same text' });
  const to = text('b', { s1: 'B.', s2: 'X.', s3: 'Same text', s4: 'Same  text' });
  expect([...align(from, to)].sort()).toEqual([
    ['s1', 's3'],
    ['s2', 's1'],
    ['s3', 's4'],
  ]);
});

test('of equal sentences those align that stand in the same order', () => {
  const aligned = align(text('a', { s1: 'A.', s2: 'B.', s3: 'A.' }), text('b', { s1: 'B.', s2: 'A.' }));
  expect([...aligned]).toEqual([
    ['s2', 's1'],
    ['s3', 's2'],
  ]);
});
