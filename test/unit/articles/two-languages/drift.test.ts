import { expect, test } from 'vitest';
import type { SegmentNumber } from '../../../../src/articles/text/segment-id.ts';
import { driftBetween } from '../../../../src/articles/two-languages/drift.ts';

const text = (...sentences: string[]) =>
  new Map(sentences.map((sentence, index) => [String(103 + index) as SegmentNumber, sentence]));

function classesOf(before: string[], after: string[]): string[] {
  const { sentences, added } = driftBetween(text(...before), text(...after));
  return [
    ...[...sentences].map(
      ([id, drift]) => `${id} ${drift.kind}${drift.kind === 'gone' ? '' : ` ${drift.to}`}`,
    ),
    ...added.map((id) => `new ${id}`),
  ].sort();
}

const A = 'Check the service health before you file a request.';
const B = 'Choose the customer from the list.';
const C = 'Submit the request in the portal of the service.';

test('every sentence is the same, changed, gone, new or moved', () => {
  expect(classesOf([A, B, C], [A, B, C])).toEqual(['103 same 103', '104 same 104', '105 same 105']);
  expect(classesOf([A, B, C], [A, 'Something else entirely now.', B])).toEqual([
    '103 same 103',
    '104 same 105',
    '105 gone',
    'new 104',
  ]);
  expect(classesOf([A, B, C], [A.replace('before', 'long before'), B, C])[0]).toBe('103 changed 103');
  expect(classesOf([A, B, C], [C, A, B])).toEqual(['103 same 104', '104 same 105', '105 moved 103']);
});

test('a link that leads elsewhere is no change of what is said', () => {
  expect(classesOf(['See [Help](help.md).'], ['See [Help](help/index.md).'])).toEqual(['103 same 103']);
});

test('a label that a new sentence names is gone, not changed', () => {
  expect(classesOf(['Partner Center', A], ['Sign in to the Partner Center dashboard.', A])).toEqual([
    '103 gone',
    '104 same 104',
    'new 103',
  ]);
});

test('nothing against nothing is nothing', () => {
  expect(classesOf([], [])).toEqual([]);
  expect(classesOf([A], [])).toEqual(['103 gone']);
  expect(classesOf([], [A])).toEqual(['new 103']);
});
