import { expect, test } from 'vitest';
import { converted } from './converted.ts';

test.each([
  ['::: zone pivot="x"\na\n::: zone-end\nb', 'a\n\nb'],
  [
    ':::row:::\n   :::column:::\n      a\n\n      b\n   :::column-end:::\n   :::column span="2":::\n      c\n   :::column-end:::\n:::row-end:::',
    'a\n\nb\n\nc',
  ],
  [
    '- a\n\n  :::row:::\n    :::column:::\n        b\n    :::column-end:::\n  :::row-end:::\n- c',
    '- a\n\n  b\n\n- c',
  ],
  [':::row:::\n:::column:::\n\ta\n:::column-end:::\n:::row-end:::', 'a'],
  [':::row:::\n:::column:::\n    ```\n    a\n    ```\n:::column-end:::\n:::row-end:::', '```\na\n```'],
  ['- a\n::: zone\n- b', '- a\n- b'],
  ['- a\n  b\n::: zone\n- c', '- a\n  b\n- c'],
  ['- a\n\n::: zone\n\n- b', '- a\n\n- b'],
  ['- a\n::: zone\n::: moniker\n- b', '- a\n- b'],
  ['1. a\n::: zone\n2. b', '1. a\n2. b'],
  ['1) a\n::: zone\n2) b', '1. a\n2. b'],
  ['a\n::: zone\n- b', 'a\n\n- b'],
  ['-a\n::: zone\n- b', '-a\n\n- b'],
  [':::: moniker range="x"\na\n::::moniker-end', 'a'],
  ['> ::: zone\n> a\n> ::: zone-end', '> a'],
])('of %j the fences go, and what they parted is parted: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['```\n::: zone\n```', '```\n::: zone\n```'],
  ['~~~\n::: zone\n```\n::: zone\n~~~', '````\n::: zone\n```\n::: zone\n````'],
  ['- ```\n  ::: zone\n  ```', '- ```\n  ::: zone\n  ```'],
  ['1. ~~~\n   ::: zone\n   ~~~', '1. ```\n   ::: zone\n   ```'],
  ['-   ```\n    ::: zone\n    ```', '- ```\n  ::: zone\n  ```'],
  ['````\n```\n::: zone\n````', '````\n```\n::: zone\n````'],
  ['```\n::: zone\n``` x\n::: zone\n```', '````\n::: zone\n``` x\n::: zone\n````'],
  ['```\n::: zone\n```````\n::: zone\nb', '```\n::: zone\n```\n\nb'],
  ['x ```\n::: zone\nb', 'x \\`\\`\\`\n\nb'],
  ['```a`b\n::: zone', '\\`\\`\\`a\\`b'],
  ['x ::: zone', 'x ::: zone'],
])('%j holds no fence, or one in code: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['| a | b |\n|---|---|\n| `c|d` | e |', '| a | b |\n| - | - |\n| `c\\|d` | e |'],
  ['| a | b |\n|---|---|\n| `c\\|d` | e |', '| a | b |\n| - | - |\n| `c\\|d` | e |'],
  ['| ``c|`d`` | e |\n|---|---|', '| <code>{"c\\u007c\\u0060d"}</code> | e |\n| - | - |'],
  ['| a | `b` |\n|---|---|\n| `c` | d |', '| a | `b` |\n| - | - |\n| `c` | d |'],
  [
    '| a | b |\n|---|---|\n| c | d |\n| `e|f` | `g|h` |',
    '| a | b |\n| - | - |\n| c | d |\n| `e\\|f` | `g\\|h` |',
  ],
  ['a|b\n-|-\n`c|d`|e', '| a | b |\n| - | - |\n| `c\\|d` | e |'],
  ['| a |\n| :-: |\n| `c|d` |', '| a |\n| :-: |\n| `c\\|d` |'],
  ['a `b|c` | d', 'a `b|c` | d'],
  ['`a|b`\n\nc', '`a|b`\n\nc'],
  ['```\n| a | b |\n|---|---|\n| `c|d` | e |\n```', '```\n| a | b |\n|---|---|\n| `c|d` | e |\n```'],
])('code in the table %j is one piece: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});

test.each([
  ['<a href=docs/a.md>b</a>', '[b](docs/a.md)'],
  ["<a href=docs/a.md title='x' class=y>b</a>", '[b](docs/a.md "x")'],
  ['<img src=a/b.png alt=c/d />', '<InlineImage alt="c/d" source="a/b.png" />'],
  ['<div>\n<a href=docs/a.md>b</a>\n</div>', '<div>[b](docs/a.md)</div>'],
  ['`<a href=docs/a.md>b</a>`', '`<a href=docs/a.md>b</a>`'],
  ['a <b = c/d', 'a \\<b = c/d'],
])('%j is the tag that it means, or text: %j', (source, body) => {
  expect(converted(source)).toMatchObject({ body, differs: [] });
});
