import { expect, test } from 'vitest';
import { headingOrder } from '../../../../src/articles/page/heading-order.ts';
import { renderMdx } from './render-mdx.ts';

test.each([
  ['headings in order stay', [1, 2, 3, 2, 3, 4], [1, 2, 3, 2, 3, 4]],
  ['a skipped level closes up, for siblings alike', [1, 3, 3, 2, 4, 3], [1, 2, 2, 2, 3, 3]],
  ['a second title goes below the first', [1, 2, 1, 2], [1, 2, 2, 3]],
  ['the first heading is the title', [2, 3, 2], [1, 2, 2]],
  ['none is deeper than six', [1, 2, 3, 4, 5, 6, 6], [1, 2, 3, 4, 5, 6, 6]],
])('%s', (_name, source, expected) => {
  const html = renderMdx(source.map((level) => `${'#'.repeat(level)} T`).join('\n\n'), [headingOrder]);
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))).toEqual(expected);
});

test('what is in a heading stays in it', () => {
  expect(renderMdx('# A\n\n### B *c* [d](e)', [headingOrder])).toContain(
    '<h2>B <em>c</em> <a href="e">d</a></h2>',
  );
});
