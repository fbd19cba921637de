import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { closedSet, mayHoldMore } from '../../../../src/articles/page/closed-set.ts';

const COMPONENTS = ['Alert', 'Video'];

function found(body: string): boolean {
  let isFound = false;
  const plugin = closedSet(new Set(COMPONENTS), () => {
    isFound = true;
  });
  mdxToJs(body, { hastPlugins: [plugin] });
  return isFound;
}

test.each([
  ['text', 'We export and import <b>this</b>.'],
  ['a mark', '{/* 103 */}A'],
  ['a comment by itself', '{/* a * b\n/ c */}'],
  ['two comments', '{/* 1 */}a{/* / */} b'],
  ['a string', 'a {"<"} b'],
  ['a string with a quote', 'a {"\\"{"} b'],
  ['HTML with attributes', '<b class="x" title="y z">c</b> and <h2>d</h2>'],
  ['an element without text', 'a<br />b<br/>c'],
  ['a component in a line', 'a <Video href="x" /> b'],
  ['a component around text', '<Alert kind="note">\n\nx\n\n</Alert>'],
  ['names that begin as those of the bundler', '<svg></svg> <imgs title="a" />'],
])('%s is nothing more', (_, body) => {
  expect(mayHoldMore(body, COMPONENTS)).toBe(false);
  expect(found(body)).toBe(false);
});

test.each([
  ['an import', 'import X from "x"'],
  ['an export below text', 'a\n\nexport const a = 1'],
  ['an expression', 'a {1 + 1}'],
  ['an expression by itself', '{a}'],
  ['code between comments', '{/* a */ b /* c */}'],
  ['code before a comment', '{a /* c */}'],
  ['code between strings', '{"a" + "b"}'],
  ['a string that is not JSON', "{'a'}"],
  ['a number', '{1}'],
  ['another component', '<Own />'],
  ['another component in a line', 'a <Own /> b'],
  ['part of a component', '<Alert.Part />'],
  ['an element of its own', 'a <x-y></x-y>'],
  ['a fragment', '<>a</>'],
  ['a computed attribute', '<Alert kind={a} />'],
  ['a computed attribute beside a text', '<Alert kind={a} title="b" />'],
  ['attributes that are spread', 'a <Alert {...b} />'],
  ['an attribute without text', '<Alert kind />'],
  ['an attribute in upper case', '<Alert Kind="x" />'],
  ['an attribute with a dash', 'a <b data-x="y">c</b>'],
  ['a slot', '<Alert slot="x" />'],
  ['a slot in HTML', 'a <b slot="x">c</b>'],
  ['a picture', 'a ![b](c.png)'],
  ['a picture in HTML', 'a <img src="c.png" />'],
  ['a script', '<script>{"a"}</script>'],
  ['a style sheet', '<style>{"a"}</style>'],
])('%s is more', (_, body) => {
  expect(mayHoldMore(body, COMPONENTS)).toBe(true);
  expect(found(body)).toBe(true);
});

test('code that is shown may look like more, and is none', () => {
  expect(mayHoldMore('`import {a}`', COMPONENTS)).toBe(true);
  expect(found('`import {a}`')).toBe(false);
});
