import { expect, test } from 'vitest';
import { tableRegions } from '../../../../src/articles/page/table-regions.ts';
import { renderMdx } from './render-mdx.ts';

test('a table stands in a group that takes the focus and is named by its heading', () => {
  const html = renderMdx('# A\n\n## B `c`\n\n| x |\n|---|\n| y |', [tableRegions]);
  expect(html).toContain('<div class="scroll" role="group" tabindex="0" aria-label="B c"><table>');
});

test.each([1, 2, 3, 4, 5, 6])('the heading may be of level %i, and is the last one above', (level) => {
  const html = renderMdx(`# A\n\n${'#'.repeat(level)} B\n\n| x |\n|---|\n\n## C`, [tableRegions]);
  expect(html).toContain('aria-label="B"');
});

test('a table without a heading has no name', () => {
  expect(renderMdx('| x |\n|---|', [tableRegions])).toContain(
    '<div class="scroll" role="group" tabindex="0"><table>',
  );
});
