import { expect, test } from 'vitest';
import { compareWithOriginals } from '../../../../src/importer/checks/original-links.ts';
import { compareOriginals } from '../../../../src/importer/checks/originals.ts';
import { comparePlainTargets } from '../../../../src/importer/checks/plain-targets.ts';

const pair = (number: string, original: string) =>
  `<span data-ttu-id="abcde-${number}">x</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${original}</span></span>`;
const SOURCE = `# ${pair('103', 'One\n')} ${pair('p1', '<b>Two</b>')}`;
const included = [{ path: 'b.md', text: pair('103', 'Three'), pairs: [] }];

test('originals are those of the source and of what it includes, byte for byte', () => {
  const stored = { 103: 'One\n', p1: '<b>Two</b>', 100103: 'Three' };
  expect(compareOriginals(SOURCE, included, stored, 'a.md')).toEqual([]);
  const said = (other: Record<string, string>) =>
    compareOriginals(SOURCE, included, other, 'a.md').map(({ rule, file, message }) => {
      expect([rule, file]).toEqual(['import/originals-differ', 'a.md']);
      return message;
    });
  expect(said({ ...stored, 103: 'One' })).toEqual([
    'Unexpected original "One" of segment 103, expected "One\n".',
  ]);
  expect(said({ ...stored, 100103: 'x' })).toEqual([
    'Unexpected original "x" of segment 100103, expected "Three".',
  ]);
  expect(said({ ...stored, 104: 'More' })).toEqual(['Unexpected 4 originals, expected 3.']);
  expect(said({ 103: 'One\n', p1: '<b>Two</b>' })).toEqual([
    'Unexpected original "undefined" of segment 100103, expected "Three".',
    'Unexpected 2 originals, expected 3.',
  ]);
});

/** What is found of one sentence's links. */
const compare = (hrefs: readonly string[], text: string) =>
  compareWithOriginals(
    hrefs.map((href) => ({ href, segment: '103' })),
    new Map([['103', { text }]]),
    (href) => ({ href, class: 'external' }),
    () => 0,
  ).length;

test.each([
  ['[a](one)', 'one'],
  ['[a](<one>)', 'one'],
  ['[a](one "title")', 'one'],
  ['<https://e.com/one>', 'https://e.com/one'],
  ['<mailto:a@e.com>', 'mailto:a@e.com'],
  ['<a class="x" href="one">a</a>', 'one'],
  ['See https://e.com/one.', 'https://e.com/one'],
  ['*https://e.com/one*', 'https://e.com/one'],
  ['![a](b.png) [c](one)', 'one'],
  ['[![a](b.png)](one)', 'one'],
  ['[a](https://e.com/en-us/one)', 'https://e.com/zh-cn/one'],
  ['[a](https://e.com/en-us)', 'https://e.com'],
  ['[a](https://e.com/sr-latn-rs/one)', 'https://e.com/one'],
  ['[a](http://E.com/One/)', 'https://e.com/one'],
  ['[a](one#part)', 'one#other'],
  ['[a](%C3%A9)', 'é'],
  ['[a](100%)', '100%'],
])('the link of the English %j leads to %s', (text, href) => {
  expect(compare([href], text)).toBe(0);
  expect(compare(['elsewhere'], text)).toBe(1);
});

test.each([
  ['[a](https://e.com/endless/one)', 'https://e.com/one'],
  ['[a](https://e.com/one/two)', 'https://e.com/one'],
  ['[a](one) [b](one)', 'one'],
])('of %j the link %s is not all', (text, href) => {
  const links = text.includes(' ') ? [href, 'two'] : [href];
  expect(compare(links, text)).toBe(1);
});

test('only sentences with a segment and an English are compared', () => {
  const found = (segment: string | undefined) =>
    compareWithOriginals(
      [{ href: 'x', segment }],
      new Map([['103', { text: '[a](y)', from: 'b.md' }]]),
      (href, from) => ({ href: `${from}/${href}`, class: 'ok' }),
      (each) => Number(each),
    );
  expect([found(undefined), found('104')]).toEqual([[], []]);
  expect(found('103')).toEqual([
    {
      rule: 'import/other-target',
      message: 'Unexpected link to "x" in segment 103, where its English leads to "b.md/y".',
      offset: 103,
    },
  ]);
});

const PAGES: Record<string, string> = { 'guide/b.md': 'guide/b', 'c d.md': 'c-d', 'guide/é.md': 'guide/é' };
const targets = (href: string, made: string, from?: string) =>
  comparePlainTargets([{ href, ...(from !== undefined && { from }) }], [made], {
    path: 'guide/a.md',
    slug: 'guide/a',
    slugAt: (path) => PAGES[path],
  }).map(({ text }) => text);

test.each([
  ['b.md', '../b/', undefined],
  ['b.md#part', '../b/#part', undefined],
  ['~/guide/b.md', '../b/', undefined],
  ['~\\guide\\b.md', '../b/', undefined],
  ['../c%20d.md', '../../c-d/', undefined],
  ['é.md', '../%C3%A9/', undefined],
  ['b.md', '../b/', 'guide/x.md'],
  ['../guide/b.md', '../b/', 'in/x.md'],
  ['../../../guide/b.md', '../b/', undefined],
])('a link to %s leads by the rules of addresses to %s, and nowhere else', (href, made, from) => {
  expect(targets(href, made, from)).toEqual([]);
  for (const wrong of ['../../b/', './', 'https://example.com/guide/b/', 'http://['])
    expect(targets(href, wrong, from)).toEqual([
      `Unexpected address "${wrong}" of the link "${href}" in ${from ?? 'guide/a.md'}, expected that of the article "${PAGES[href.includes('c%20d') ? 'c d.md' : href.startsWith('é') ? 'guide/é.md' : 'guide/b.md']}".`,
    ]);
});

test.each([
  'none.md',
  '/guide/b.md',
  '\\guide\\b.md',
  '#part',
  '?x',
  '',
  ' ',
  'https://e.com/b.md',
  '%E0%A4%A.md',
])('the link %j says nothing by itself', (href) => {
  expect(targets(href, 'anywhere')).toEqual([]);
});

test('another number of links is another check’s to tell', () => {
  const pages = { path: 'guide/a.md', slug: 'guide/a', slugAt: () => 'b' };
  expect(comparePlainTargets([{ href: 'b.md' }], [], pages)).toEqual([]);
});
