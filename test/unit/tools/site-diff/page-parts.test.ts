import { expect, test } from 'vitest';
import { partsOf, wordCount } from '../../../../tools/site-diff/page-parts.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="es"><head><title>Título</title>${head}</head><body>${body}</body></html>`;

test('each block is a line, whatever stands within it', () => {
  const { lines } = partsOf(
    page('<h1>Uno</h1><p>Dos <b>tres</b>,\n <a href="/x/">cuatro</a>.</p><ul><li>Cinco<li>Seis</ul>'),
  );
  expect(lines).toEqual(['Título', 'Uno', 'Dos tres, cuatro.', 'Cinco', 'Seis']);
});

test('the description and what a picture says are read, scripts and styles are not', () => {
  const { lines, styles, scripts } = partsOf(
    page(
      '<p>Vea <img src="a.png" alt="el botón"></p><script>let a</script>',
      ['<meta name="description" content="De qué trata">', '<style>p { color: red }</style>'].join(''),
    ),
  );
  expect(lines).toEqual(['Título', 'De qué trata', 'Vea [el botón]']);
  expect(styles).toBe('p { color: red }');
  expect(scripts).toBe('let a');
});

test('links are those of the text, in their order', () => {
  expect(partsOf(page('<a href="/b/">b</a><a href="/a/">a</a><a id="n">n</a>')).links).toEqual([
    '/b/',
    '/a/',
  ]);
});

test('digests in the names of files make no difference, nor does the policy that follows from them', () => {
  const of = (digest: string) =>
    partsOf(
      page(
        `<script type="module" src="/_astro/a.${digest}.js"></script>`,
        `<meta http-equiv="content-security-policy" content="script-src 'sha256-${digest}'">`,
      ),
    );
  expect(of('AAAAAAAA')).toEqual(of('BBBBBBBB'));
});

test('other attributes are part of the markup', () => {
  expect(partsOf(page('<p class="a">x</p>')).markup).toContain('<p class="a">');
});

test('words are counted as the language counts them', () => {
  expect(wordCount(partsOf('<html lang="en"><p>It’s one, two – three.</p>'))).toBe(4);
  expect(wordCount(partsOf('<html lang="zh-CN"><p>联系支持人员。</p>'))).toBe(3);
  expect(wordCount(partsOf('<p>no language</p>'))).toBe(2);
});
