import { expect, test } from 'vitest';
import { type ShownLine, textChanges } from '../../../../tools/site-diff/text-changes.ts';

/** A passage as text: `[-gone-]`, `{+added+}`. */
const shown = (passage: ShownLine[]) =>
  passage.map((line) =>
    line
      .map(({ text, state }) => (state === 'gone' ? `[-${text}-]` : state === 'added' ? `{+${text}+}` : text))
      .join(''),
  );
const changes = (before: string[], now: string[], lang = 'en') =>
  textChanges(before, now, lang).map((passage) => shown(passage));

test('nothing where nothing changed', () => {
  expect(changes(['a', 'b'], ['a', 'b'])).toEqual([]);
});

test('a changed line is shown word by word, between the lines around it', () => {
  expect(
    changes(
      ['zero', 'one', 'Open the file menu.', 'two', 'three'],
      ['zero', 'one', 'Open the edit menu.', 'two', 'three'],
    ),
  ).toEqual([['one', 'Open the [-file-]{+edit+} menu.', 'two']]);
});

test('Chinese is cut into words as well', () => {
  expect(changes(['请联系支持人员。'], ['请联系销售人员。'], 'zh-CN')).toEqual([
    ['请联系[-支持-]{+销售+}人员。'],
  ]);
});

test('a line that became another one is shown as two', () => {
  expect(changes(['Call the customer.'], ['Nothing else is left here'])).toEqual([
    ['[-Call the customer.-]', '{+Nothing else is left here+}'],
  ]);
});

test('lines that came and went', () => {
  expect(changes(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([['a', '[-b-]', 'c', '{+d+}']]);
  expect(changes([], ['a'])).toEqual([['{+a+}']]);
  expect(changes(['a'], [])).toEqual([['[-a-]']]);
});

test('more lines than went are shown after those', () => {
  expect(changes(['a', 'x', 'b'], ['a', 'y', 'z', 'b'])).toEqual([['a', '[-x-]', '{+y+}', '{+z+}', 'b']]);
});

test('changes far from one another are passages of their own', () => {
  expect(changes(['a', '1', '2', '3', 'b'], ['A', '1', '2', '3', 'B'])).toEqual([
    ['[-a-]', '{+A+}', '1'],
    ['3', '[-b-]', '{+B+}'],
  ]);
});
