import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayHoldMore } from '../../../src/articles/page/closed-set.ts';
import { compileArticle, type Piece } from '../../../src/components/compile-article.ts';
import { COMPONENT_NAMES } from '../../../src/components/mdx/names.ts';
import { renderWithAstro } from './astro-mdx.ts';

/** The project's articles, what the importer's cases give, and where `DOCSET` names one, an imported docset. */
const IMPORTED = globSync([
  'content/*/articles/**/*.mdx',
  'test/unit/importer/cases/*/*.mdx',
  ...(process.env['DOCSET'] ? [`${process.env['DOCSET']}/*/articles/**/*.mdx`] : []),
]);
const bodyOf = (file: string) => readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');

test('imported articles are to the byte what Astro makes of them', { timeout: 600_000 }, async () => {
  expect(IMPORTED.length).toBeGreaterThan(40);
  await expectSame(IMPORTED.map(bodyOf));
});

test('what text and components can be made of is, too', () =>
  expectSame([
    '# {/* #top */}{/* 103 */}A <b class="x" title="&quot;y&quot; &amp; z">b</b> & c\n\n## Again\n\n## Again\n',
    '<Alert kind="note">\n\n{/* 104 */}Two {"<"} "q" <InlineImage alt="a &quot;b" source="x.png" /> end\n\n</Alert>\n',
    '- one\n- <Figure alt="y" />\n\n  - deep {"{"}\n\n1. <Panel kind="checklist">\n   text\n   </Panel>\n',
    '| a | b |\n|:-|-:|\n| c | <InlineImage alt="d" /> |\n\n`co{d}e` [l](../x/ "t") a<br />b\n\n***\n',
    '<Tabs>\n<Tab name="a" title="A">\n\n```js\nlet a = {b: "<c>"};\n```\n\n</Tab>\n</Tabs>\n\n<details>\n<summary>S</summary>\n\nin\n\n</details>\n',
  ]));

test.each([
  ['an import', 'import X from "./x.astro";\n\n<X />'],
  ['an export', 'export const a = 1;\n\ntext'],
  ['an expression', 'text {1 + 1}'],
  ['a component of its own', 'export const Own = () => "x";\n\n<Own />'],
  ['an attribute that is no text', '<Alert kind={"no" + "te"}>x</Alert>'],
  ['attributes that are spread', '<Alert {...props}>x</Alert>'],
  ['a picture of Markdown', '![alt](./a.png)'],
  ['a script', '<script>alert(1)</script>'],
])('%s is left to the bundler', (_, body) => {
  expect(compileArticle(body, COMPONENT_NAMES)).toBeUndefined();
  expect(mayHoldMore(body, COMPONENT_NAMES)).toBe(true);
});

test('most imported articles need not be compiled to know that they are not the bundler’s', () => {
  const open = IMPORTED.map(bodyOf).filter((body) => mayHoldMore(body, COMPONENT_NAMES));
  expect(open.length).toBeLessThan(IMPORTED.length / 2);
  expect(mayHoldMore('{/* 103 */}A {"{"} <b class="x">b</b>\n', COMPONENT_NAMES)).toBe(false);
});

async function expectSame(bodies: readonly string[]): Promise<void> {
  const render = await renderWithAstro(COMPONENT_NAMES);
  for (const body of bodies) {
    const compiled = compileArticle(body, COMPONENT_NAMES);
    const { html, headings } = await render(body);
    expect(compiled && shown(compiled.pieces)).toBe(html);
    expect(compiled?.headings).toEqual(headings);
  }
}

/** Pieces, with components as the test shows them for both ways. */
function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { component, props, inside } = piece;
      return `<!--${component} ${JSON.stringify(props)}-->${shown(inside)}<!--/-->`;
    })
    .join('');
}
