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

test('blocks are counted in the order of the page, whatever they are', () => {
  const { segments } = readText(
    '{/* 1 */}a\n\n> {/* 2 */}b\n\n<Alert kind="note">\n{/* 3 */}c\n</Alert>\n\n| {/* 4 */}d | {/* 5 */}e |\n|-|-|\n',
  );
  const blocks = segments.map(({ block }) => block);
  expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
  expect(new Set(blocks).size).toBe(5);
});

test.each(['summary', 'pre', 'div', 'blockquote', 'li', 'dd', 'dt', 'figcaption', 'h2', 'Alert', 'Figure'])(
  'a %s parts what stands around it',
  (name) => {
    const { loose } = readText(`<section>one <${name}>two</${name}> three</section>`);
    expect(loose.map((text) => text.trim())).toEqual(name === 'pre' ? ['one  three'] : ['one  three', 'two']);
  },
);

test('a segment stands below the nearest heading with an id', () => {
  const { segments } = readText(
    '{/* 1 */}a\n\n# {/* #one */}{/* 2 */}b\n\n## {/* 3 */}c\n\n{/* 4 */}d\n\n###### {/* #two */}e\n\n- {/* 5 */}f',
  );
  expect(segments.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
    '1 undefined',
    '2 one',
    '3 one',
    '4 one',
    '5 two',
  ]);
});

test('a text that stands for itself, HTML and what components say are text of a segment', () => {
  const { segments } = readText(
    '{/* 1 */}a {"<b>"} <b title="t">c</b><InlineImage alt="d" /> <SourceText lang="en">e *f*</SourceText>{/* note */}',
  );
  expect(segments).toMatchObject([
    { html: 'a &#x3C;b> <b title="t">c</b>d e f', text: 'a <b> cd e f', heading: undefined },
  ]);
});

test('the same article is Markdown', () => {
  expect(readText('# {/* 1 */}One\n').markdown).toBe('# One');
});
