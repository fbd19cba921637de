import { expect, test } from 'vitest';
import { tableRegions } from '../../../../src/articles/page/table-regions.ts';
import { renderMdx } from './render-mdx.ts';

test('a table stands in a group that takes the focus and is named by its heading', () => {
  const html = renderMdx('# A\n\n## B `c`\n\n| x |\n|---|\n| y |', [tableRegions]);
  expect(html).toContain('<div class="scroll" role="group" tabindex="0" aria-label="B c"><table>');
});
