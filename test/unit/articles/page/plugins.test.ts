import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { ARTICLE_FEATURES, ARTICLE_PLUGINS } from '../../../../src/articles/page/plugins.ts';
import { renderMdx } from './render-mdx.ts';

test('every article has segments, headings in order and tables that scroll by themselves', () => {
  const html = renderMdx('# {/* 103 */}A\n\n### B\n\n| x |\n|---|\n| y |', ARTICLE_PLUGINS);
  expect(html).toContain('<h1><span id="s103">A</span></h1>');
  expect(html).toContain('<h2>B</h2>');
  expect(html).toContain('<div class="scroll" role="group" tabindex="0" aria-label="B"><table>');
});

test('its quotes and dashes stay as they were written', () => {
  expect(mdxToJs(`"a" -- 'b' ...`, { features: ARTICLE_FEATURES }).code).toContain(`\\"a\\" -- 'b' ...`);
});
