import { expect, test } from 'vitest';
import { readText } from '../../../../src/articles/text/segments.ts';

test('reads segments in the order of the page, with their HTML and heading', () => {
  const { segments } = readText('# {/* #a */}{/* 103 */}Title\n\n{/* 104 */}One **bold**. {/* 105 */}Two.\n');
  expect(segments.map(({ id, html, heading }) => [id, html, heading])).toEqual([
    ['103', 'Title', 'a'],
    ['104', 'One <strong>bold</strong>.', 'a'],
    ['105', 'Two.', 'a'],
  ]);
  expect(segments[1]?.block).toBe(segments[2]?.block);
});

test('tells text outside of segments, without code and punctuation', () => {
  const { loose } = readText(
    '# {/* 103 */}Title\n\n{/* 104 */}One.{/* / */} Loose words.\n\n`code` – **!**\n\n- Item\n',
  );
  expect(loose.map((text) => text.trim())).toEqual(['Loose words.', 'Item']);
});
