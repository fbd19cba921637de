import { expect, test } from 'vitest';
import { readSections } from '../../../../src/articles/text/read-sections.ts';

function textsBelow(mdx: string) {
  return [...readSections(mdx)].map(([id, pieces]) => [
    id,
    pieces.map((text) => text.trim()).filter(Boolean),
  ]);
}

test('below a heading stands the text up to the next, code too, its own left out', () => {
  const below = textsBelow(
    'before\n\n# {/* #one */}One\n\n{/* 1 */}a **b**\n\n`c`\n\n## Two\n\nd\n\n## {/* #three */}Three\n\ne',
  );
  expect(below).toEqual([
    ['one', ['a', 'b', 'c']],
    ['three', ['e']],
  ]);
});

test('a heading in HTML ends what stands below the one before, too', () => {
  expect(textsBelow('# {/* #one */}One\n\na\n\n<h2>Two</h2>\n\nb')).toEqual([['one', ['a']]]);
});
