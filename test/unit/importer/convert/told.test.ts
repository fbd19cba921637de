import { expect, test } from 'vitest';
import { converted } from './converted.ts';

const STARS = 'that neither opens nor closes bold, expected it beside a word, or "\\*\\*" for asterisks';
const NO_LINK = 'that closes no link, expected an address without spaces, or between "<" and ">"';

test.each<[source: string, told: string[]]>([
  ['a <your name>', ['import/unknown-tag 2 Kept <your> as text, since HTML has no such element']],
  ['a </Own>', ['import/unknown-tag 2 Kept <Own> as text, since HTML has no such element']],
  ['a <b>c</b>', []],
  [
    '**a **b',
    [`import/stray-mark 0 Unexpected "**" ${STARS}`, `import/stray-mark 4 Unexpected "**" ${STARS}`],
  ],
  ['\\*\\*a **b', [`import/stray-mark 6 Unexpected "**" ${STARS}`]],
  ['a***', [`import/stray-mark 1 Unexpected "***" ${STARS}`]],
  ['a ** b', []],
  ['**a** *b *c', []],
  ['`**a **b`', []],
  ['[a](b c.md) [d](e)', [`import/stray-link 2 Unexpected "](b c.md)" ${NO_LINK}`]],
  ['x\n\n[a](b c)', [`import/stray-link 5 Unexpected "](b c)" ${NO_LINK}`]],
  ['\\[a](b c)', []],
  ['a](b c)', []],
  ['[a]( b )', []],
  ['[a](<b c>)', []],
  ['[a]()', []],
  [
    '> [!OTHER]\n> x',
    [
      'import/unknown-alert 0 Unexpected alert "OTHER", expected one of note, tip, important, warning, caution',
    ],
  ],
  [
    'a\n\n[!code-js[x](none.js)]',
    ['import/missing-code 3 Unexpected code of "none.js", which the docset does not hold'],
  ],
  ['a :::other b="c":::', ['import/unknown-directive 2 Unexpected directive "other", kept as text']],
  ['a\n:::other\nb', ['import/unknown-directive 2 Unexpected directive "other", kept as text']],
  ['::: other', ['import/unknown-directive 0 Unexpected directive "other", kept as text']],
  ['```\n:::other\n```', []],
  ['a :::other', []],
  [
    '| a |\n|---|\n| b | c |',
    ['import/ragged-table 0 Unexpected row of 2 cells, expected 1 as in the header'],
  ],
  ['| a | b |\n|---|---|\n| c |', []],
  [
    'a [b](none.md)',
    [
      'import/link-nowhere 2 Unexpected link to "none.md", which the docset does not hold: it leads to none.md',
    ],
  ],
  ['a [](b)', ['import/empty-link 2 Unexpected link to "b" without text, left out']],
  ['a <a href="u"><b> </b></a>', ['import/empty-link 2 Unexpected link to "u" without text, left out']],
  ['[![b](c.png)](d)', []],
  ['a [b](javascript:x)', ['import/removed-attribute 2 Removed attribute href of <a>']],
  ['a <font>b</font>', ['import/removed-element 2 Removed <font> but kept its content']],
  ['a <script>b</script>', ['import/removed-element 2 Removed <script> with its content']],
  [
    'a <b onclick="x" class="y" style="z">b</b>',
    ['import/removed-attribute 2 Removed attribute onClick of <b>'],
  ],
  [
    'a ![x](none.png)',
    ['import/missing-picture 2 Unexpected absence of the picture "none.png", expected it in the docset'],
  ],
  [
    '# <a name="x"></a>A\n\n<p id="x">b</p>',
    ['import/duplicate-anchor 21 Unexpected further places named "x"; the first of each keeps it'],
  ],
  [
    '<p id="x">b</p>\n\n<p id="y">b</p>\n\n<a id="y" href="u">b</a> <a id="x" href="u">b</a>',
    ['import/duplicate-anchor 34 Unexpected further places named "y", "x"; the first of each keeps it'],
  ],
  ['# [A](#tab/a)\n\nb\n\n---\n\n# [A](#tab/a)\n\nb', []],
])('of %j is told, with its place: %j', (source, told) => {
  expect(converted(source)).toMatchObject({ told, differs: [] });
});

test('links are given with where they lead, and pictures that are there with their place', () => {
  const { links, pictures } = converted(
    '[a](b) <https://e.com> ![](p.png) ![](none.png)\n\n::: zone\n\n![](q.png)',
  );
  expect(links).toEqual([
    { from: 'b', href: 'b', class: 'ok' },
    { from: 'https://e.com', href: 'https://e.com', class: 'ok' },
  ]);
  expect(pictures).toEqual([
    { source: 'p.png', offset: 23 },
    { source: 'q.png', offset: 59 },
  ]);
});

test.each([
  ['a\n\n## B  *c*\n\n# D', 'B c'],
  ['<h3>B\nc</h3>', 'B c'],
  ['- # A', undefined],
  ['<header>A</header>', undefined],
])('the first heading of %j is %j', (source, heading) => {
  expect(converted(source).heading).toBe(heading);
});

test.each([
  ['{1|甲。} {2|乙！} 丙', '{/* 1 */}甲。{/* 2 */}乙！{/* / */} 丙'],
  ['{1|甲} {2|乙}', '{/* 1 */}甲 {/* 2 */}乙'],
  ['{1|甲。}x {2|乙}', '{/* 1 */}甲。{/* / */}x {/* 2 */}乙'],
  ['{1|甲。} *丙* {2|乙}', '{/* 1 */}甲。{/* / */} *丙* {/* 2 */}乙'],
  ['*{1|甲。} {2|乙}*', '*{/* 1 */}甲。{/* 2 */}乙*'],
])('without spaces between sentences %j is %j', (source, body) => {
  expect(converted(source, {}, true)).toMatchObject({ body, differs: [] });
  if (source.startsWith('{1|甲。} {2')) expect(converted(source).body).toContain('。 {/* 2 */}');
});
