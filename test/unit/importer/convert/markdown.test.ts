import { expect, test } from 'vitest';
import { converted } from './converted.ts';

test.each([
  ['a <a name="x"></a> b', 'a {/* #x */} b'],
  ['<a name="x"></a>\n\ntext', '<p>{/* #x */}</p>\n\ntext'],
  ['<a name="x"></a>\ntext', '{/* #x */}\ntext'],
  ['# <a id="x"></a>A', '# {/* #x */}A'],
  ['# <a name="x"></a><a name="y"></a>A', '# {/* #x */}{/* #y */}A'],
  ['<a name="x" ></a>b', '{/* #x */}b'],
  ['<a href="" name="x"></a>b', '{/* #x */}b'],
  ['<a href="" name="x">b</a>', '<p><a href="" name="x">b</a></p>'],
  ['<a href="">b</a>', '[b]()'],
  ['<a>b</a>', 'b'],
  ['<a name=""></a>b', 'b'],
])('a named place in %j becomes a mark in its place: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['- [ ] a\n- [x] b\n- [X] **c**', '- \\[ ] a\n- \\[x] b\n- \\[x] **c**'],
  ['- [ ]\n- [y] d', '- \\[ ]\n- \\[y] d'],
  ['- [ ] {103|a}', '- \\[ ] {/* 103 */}a'],
  ['1. [x] a', '1. \\[x] a'],
  ['- a', '- a'],
])('the box of a task in %j stays as text: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['> [!NOTE]\n> a', '<Alert kind="note">\n  a\n</Alert>'],
  ['> [!TIP] a', '<Alert kind="tip">\n  a\n</Alert>'],
  ['> [!NOTE]  \n> a', '<Alert kind="note">\n  a\n</Alert>'],
  ['> [!NOTE]\n>\n> a', '<Alert kind="note">\n  a\n</Alert>'],
  ['> [!NOTE]\n> - a', '<Alert kind="note">\n  - a\n</Alert>'],
  ['> [!NOTE]x', '<Alert kind="note">\n  x\n</Alert>'],
  ['> [!NOTE\n> x', '<Alert kind="note">\n  x\n</Alert>'],
  ['> [!NOTE\n> x]', '<Alert kind="note">\n  x]\n</Alert>'],
  ['> [!WARNING]', '<Alert kind="warning" />'],
  ['> [!div class="x"]\n> a', '<Panel kind="x">\n  a\n</Panel>'],
  ["> [!DIV CLASS='x']\n> a", '<Panel kind="x">\n  a\n</Panel>'],
  ['> [!div class=x-y]\n> [a](b)', '<Panel kind="x-y">\n  [a](b)\n</Panel>'],
  ['> [!div]\n> a', '<Panel kind="">\n  a\n</Panel>'],
  ['> [!div subclass="x" id="y"]\n> a', '<Panel kind="">\n  a\n</Panel>'],
  ['> {103|[!NOTE]}\n> {104|a}', '<Alert kind="note">\n  {/* 103 */}\n  {/* 104 */}a\n</Alert>'],
  [
    '> [!NOTE]\n> a\n> [!TIP]\n> b',
    '<Alert kind="note">\n  a\n</Alert>\n\n<Alert kind="tip">\n  b\n</Alert>',
  ],
  ['> [!NOTE]\n>> [!TIP]\n>> a', '<Alert kind="note">\n  <Alert kind="tip">\n    a\n  </Alert>\n</Alert>'],
  [
    '> a\n> > [!NOTE]\n> > b\n> > [!TIP]\n> > c',
    '> a\n>\n> <Alert kind="note">\n>   b\n> </Alert>\n>\n> <Alert kind="tip">\n>   c\n> </Alert>',
  ],
  [
    '> [!VIDEO https://e.com]\n> [!NOTE]\n> a',
    '<Video href="https://e.com" />\n\n<Alert kind="note">\n  a\n</Alert>',
  ],
])('the alert %j becomes %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['> x [!NOTE]', '> x \\[!NOTE]'],
  ['> - [!NOTE]', '> - \\[!NOTE]'],
  ['> **[!NOTE]**', '> **\\[!NOTE]**'],
  ['a\n[!NOTE]\nb', 'a\n\\[!NOTE]\nb'],
  ['> [!NOTE]\n> a\n> b [!TIP]', '<Alert kind="note">\n  a\n  b \\[!TIP]\n</Alert>'],
  ['> [NOTE]\n> a', '> \\[NOTE]\n> a'],
])('%j is no alert: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['[!code-csharp[x](a.cs?range=1)]', '```csharp\na.cs 1 -\n```'],
  ['[!code[x](a.cs)]', '```\na.cs - -\n```'],
  ['[!CODE-JS-interactive[x](a.js#p)]', '```js\na.js - p\n```'],
  ['[!code-c++[x](a.cpp)]', '```c++\na.cpp - -\n```'],
  ['[!code-js[x](a.js)] ', '```js\na.js - -\n```'],
  [':::code language="js" source="a.js" range="1-2" id="i":::', '```js\na.js 1-2 i\n```'],
  [':::code source="a.js":::', '```\na.js - -\n```'],
  ['{103|[!code-js[x](a.js)]}', '<p>{/* 103 */}</p>\n\n```js\na.js - -\n```'],
])('the snippet %j becomes the code that it names: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['x [!code-js[x](a.js)]', 'x \\[!code-js[x](a.js)]'],
  ['[!code-js[x](a.js)] x', '\\[!code-js[x](a.js)] x'],
  ['[!code-js[x](a.js)] [y](z)', '\\[!code-js[x](a.js)] [y](z)'],
  ['[!code js[x](a.js)]', '\\[!code js[x](a.js)]'],
  ['[!codejs[x](a.js)]', '\\[!codejs[x](a.js)]'],
  ['`[!code-js[x](a.js)]`', '`[!code-js[x](a.js)]`'],
])('%j is no snippet: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});
