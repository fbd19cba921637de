import { expect, test } from 'vitest';
import { segmentSources } from '../../../../src/articles/text/segment-sources.ts';

const textsOf = (body: string) =>
  [...segmentSources(body)].map(([number, { start, end }]) => [number, body.slice(start, end)]);

test.each([
  ['to the next mark', '{/* 1 */}One. {/* 2 */}Two.', ['1', 'One.'], ['2', 'Two.']],
  ['to an end', '{/* 1 */} One{/* / */} rest {/* 2 */}Two', ['1', 'One'], ['2', 'Two']],
  ['to the end of its parent', '- {/* 1 */}One **b** \n- {/* 2 */}Two', ['1', 'One **b**'], ['2', 'Two']],
  ['over an anchor', '# {/* #a */}{/* 1 */}One {/* #b */}two', ['1', 'One {/* #b */}two']],
  ['with the elements in it', '{/* 1 */}[a](b/ "c") <b>d</b>\n', ['1', '[a](b/ "c") <b>d</b>']],
  ['in an element', '<td>{/* 1 */}One</td>', ['1', 'One']],
  ['over other comments', '{/* 1 */}a {/* note */}b', ['1', 'a {/* note */}b']],
])('a segment goes %s', (_, body, ...expected) => {
  expect(textsOf(body)).toEqual(expected);
});

test('one without text is none, and of two of a number the first is meant', () => {
  expect(textsOf('{/* 1 */} {/* 2 */}a\n\n{/* 2 */}b')).toEqual([['2', 'a']]);
});
