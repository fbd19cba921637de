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

const words = (...list: string[]) => list.join(' ');

test('from half of the words in common on, a sentence is the other, changed', () => {
  const before = words('one', 'two', 'three', 'four');
  // Away from its place: a sentence that stays stands between.
  expect(classesOf([before, A], [A, words('one', 'two', 'five', 'six')])).toContain('103 changed 104');
  expect(classesOf([before, A], [A, words('one', 'two', 'five', 'six', 'seven')])).toContain('103 gone');
  // In its place less is enough.
  expect(classesOf([before, A], [words('one', 'two', 'five', 'six', 'seven', 'eight'), A])).toContain(
    '103 changed 103',
  );
  expect(classesOf([before, A], [words('one', 'five', 'six', 'seven', 'eight'), A])).toContain('103 gone');
});

test('of two that are like it, the nearer one is the sentence, else the one more alike', () => {
  const before = 'Open the list of customers today.';
  const like = 'Open the list of customers.';
  const less = 'Open the list of partners.';
  expect(classesOf([before, A], [less, like, A])).toContain('103 changed 104');
  expect(classesOf([before, A], [like, less, A])).toContain('103 changed 103');
  expect(classesOf([A, before, B], [less, A, like, B])).toContain('104 changed 105');
  expect(classesOf([A, before, B], ['Open the list of customers now.', A, less, B])).toContain(
    '104 changed 105',
  );
});

test('in its place is a sentence between the same two that stayed', () => {
  const before = 'Open the list of customers today.';
  const after = [A, 'Open the list of partners.', B, 'Open the list of customers.', C];
  expect(classesOf([A, before, B, C], after)).toContain('104 changed 104');
});

test('a label of three words needs more in common than a sentence', () => {
  expect(classesOf(['Partner Center help', A], ['Partner Center support', A])).toContain('103 changed 103');
  expect(classesOf(['Partner Center help', A], ['Partner support team', A])).toContain('103 gone');
  expect(classesOf(['Partner Center help', A], ['Open Partner Center help in the list', A])).toContain(
    '103 changed 103',
  );
});

test('marks, links and white space are none of what is said, case is', () => {
  expect(classesOf(['See **the** `list`  of_ it’s'], ['See the list of its'])).toEqual(['103 same 103']);
  expect(classesOf(['See the List.', A], [A, 'see the list.'])).toContain('103 changed 104');
  expect(classesOf(['See [Help](a.md) today.'], ['See [Terms](a.md) today.'])).toEqual(['103 changed 103']);
});

test('what is found has the newer words; of equal sentences each is taken once', () => {
  const { sentences } = driftBetween(text('See [a](b.md).'), text('See [a](c.md).'));
  expect([...sentences.values()]).toEqual([{ kind: 'same', to: '103', text: 'See [a](c.md).' }]);
  expect(classesOf([A, B, A, C], [B, C, A])).toEqual([
    '103 moved 105',
    '104 same 103',
    '105 gone',
    '106 same 104',
  ]);
});
