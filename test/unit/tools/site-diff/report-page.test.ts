import { expect, test } from 'vitest';
import type { FileChange } from '../../../../tools/site-diff/compare-sites.ts';
import { comparePages } from '../../../../tools/site-diff/page-change.ts';
import { partsOf } from '../../../../tools/site-diff/page-parts.ts';
import { type Report, reportPage, summaryLines } from '../../../../tools/site-diff/report-page.ts';

const REPORT: Report = {
  before: 'abc1234 Before <it>',
  now: 'def5678 After',
  content: 'content',
  sameContent: false,
  hasOtherPackages: false,
  kinds: [
    {
      kind: 'page',
      fates: { equal: 1, changed: 2, renamed: 0, added: 0, gone: 0 },
      files: { before: 3, now: 3 },
      plain: { before: 3000, now: 3500 },
      brotli: { before: 300, now: 290 },
    },
  ],
  languages: [
    {
      lang: 'es',
      pages: { before: 3, now: 3 },
      links: { before: 9, now: 8 },
      words: { before: 1200, now: 1200 },
    },
  ],
  changes: [],
};

function pageChange(name: string, before: string, now: string): FileChange {
  const of = (size: number) => ({ name, size, digest: String(size) });
  const [one, other] = [before, now].map((body) => partsOf(`<html lang="es">${body}`)) as [
    ReturnType<typeof partsOf>,
    ReturnType<typeof partsOf>,
  ];
  return {
    before: of(before.length),
    now: of(now.length),
    fate: 'changed',
    brotli: { before: 1, now: 1 },
    page: comparePages(one, other),
  };
}

test('two equal builds are said to be equal', () => {
  expect(reportPage(REPORT)).toContain('Nothing differs: all files are equal byte for byte.');
  expect(summaryLines(REPORT)).toEqual(['Nothing differs: all files are equal byte for byte.']);
});

test('figures say what they are now and what was added', () => {
  const html = reportPage(REPORT);
  expect(html).toContain('<td>3.5 kB (+500 B)</td><td>290 B (−10 B)</td>');
  expect(html).toContain('<th scope="row">es</th><td>3</td><td>8 (−1)</td><td>1,200</td>');
});

test('what pages and commits say is text, not markup', () => {
  const changes = [pageChange('es/index.html', '<p>Uno</p>', '<p>Uno &lt;script&gt;</p>')];
  const html = reportPage({ ...REPORT, changes });
  expect(html).toContain('Before &lt;it>');
  expect(html).toContain('Uno<ins> &lt;script></ins>');
  expect(html).not.toContain('<script');
});

test('pages that changed in the same way stand together, with their addresses', () => {
  const footer = (address: string, text: string) =>
    pageChange(
      `es/${address}/index.html`,
      `<p>${text}</p><p>Pie de antes</p>`,
      `<p>${text}</p><p>Pie de hoy</p>`,
    );
  const html = reportPage({ ...REPORT, changes: [footer('a', 'Una'), footer('b', 'Otra')] });
  expect(html.match(/<ins>/g)).toHaveLength(1);
  expect(html).toContain('2 pages, /es/a/ …');
  expect(html).toContain('<li>/es/b/ ');
});

test('pages whose text is the same are told by what else differs', () => {
  const changes = [
    pageChange('es/index.html', '<style>a{}</style><p>Uno</p>', '<style>b{}</style><p>Uno</p>'),
  ];
  const html = reportPage({ ...REPORT, changes });
  expect(html).toMatch(/not in their text<\/h2>\s*<details><summary>\/es\/ <small>style;/);
});

test('the terminal is told what changed, by kind', () => {
  const changes = [pageChange('es/index.html', '<p>Uno</p>', '<p>Dos</p>')];
  expect(summaryLines({ ...REPORT, changes })).toEqual(['page: 0 added, 0 gone, 2 changed; 3.5 kB (+500 B)']);
});
