import { expect, test } from 'vitest';
import { segmentId, segmentNumber, toSegmentNumber } from '../../../../src/articles/text/segment-id.ts';

test.each(['103', 'p112', '7'])('%s is the number of a segment', (number) => {
  expect(toSegmentNumber(number)).toBe(number);
  expect(segmentNumber(segmentId(number))).toBe(number);
});

test.each(['', 'p', 's103', '103a', 'x103', 'pp1', '1 '])('%j is no number of a segment', (text) => {
  expect(toSegmentNumber(text)).toBeUndefined();
  expect(segmentNumber(segmentId(text))).toBeUndefined();
  expect(segmentNumber(`x${text}`)).toBeUndefined();
});

test('an id that only holds one is none', () => {
  expect(['xs103', 's103x', '103'].map(segmentNumber)).toEqual([undefined, undefined, undefined]);
});
