import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importHere, memoryStore } from './memory-store.ts';

/** An address, and what follows it in one script or another. */
const address = fc
  .tuple(
    fc.constantFrom(
      'https://example.com',
      'http://example.com/a',
      'www.example.com/a-b',
      'HTTPS://EXAMPLE.COM/x?y=1',
    ),
    fc.constantFrom(
      '。',
      '，然后',
      '）',
      '»',
      '…',
      'ไทย',
      '으로',
      'です',
      '؟',
      '/слово',
      '.',
      ', ',
      ')',
      ' ',
    ),
  )
  .map((parts) => parts.join(''));

/** Pieces of Markdown, of HTML and of the format, joined without sense. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '# ',
      '## <a name="x"></a>',
      '- ',
      '1. ',
      '> ',
      '> [!NOTE]\n> ',
      '**',
      '*',
      '_',
      '`',
      '```\n',
      '~~',
      '\n',
      '\n\n',
      '    ',
      '  ',
      '| a | b |\n|---|---|\n',
      '| ',
      '|',
      '\\',
      '---\n',
    ],
    ...[
      '<br>',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<div>\n',
      '</div>\n',
      '<table><tr><td>',
      '</td></tr></table>',
      '<ul><li>',
      '</ul>',
      '<your name>',
      '<!-- c -->',
      '<script>',
      '</script>',
      '&amp;',
      '&copy;',
      '&#35;',
      '<',
    ],
    ...[
      '[',
      '](x.md)',
      '](#x)',
      '![alt](a.png)',
      '](<a b>)',
      ':::image source="a.png" alt-text="alt":::',
      ':::',
      '[!INCLUDE [a](b.md)]',
      '{',
      '}',
      '{/* x */}',
      'import x',
      'export',
      '$',
      '{{x}}',
      'https://example.com',
      '。',
    ],
  ),
  fc.constantFrom(
    ...[
      '\n:::row:::\n',
      '\n    :::column:::\n',
      '\n:::column span="2":::\n',
      '\n:::column-end:::\n',
      '\n:::row-end:::\n',
      '\n::: zone pivot="a"\n',
      '\n::: zone-end\n',
      '\n  ::: moniker range="x"\n',
      '\n::: moniker-end\n',
      '\n> [!TIP]\n',
      '\n> [!div class="x"]\n',
    ],
    ...[
      '\n# [A](#tab/a)\n\n',
      '\n\n## <a name="t"></a>[B](#tab/b/a)\n\n',
      '\n\n---\n\n',
      '[!INCLUDE [x](in/segments.md)]',
      '\n\n[!INCLUDE [x](in/blocks.md)]\n\n',
      '[!INCLUDE [x](in/none.md)]',
      '[!INCLUDE [x](in/links.md)]',
      '\n\n[!INCLUDE [x](in/names.md)]\n\n',
      '[uno]',
      '\n\n[uno]: x.md\n\n',
      '\n\n[!code-cs[x](in/code.cs)]\n\n',
      '\n\n:::code source="in/none.cs":::\n\n',
      '[^1]',
      '\n\n[^1]: nota\n\n',
      '`C:\\`',
      '<a href="x.md">',
      '</a>',
      '[](x.md)',
    ],
  ),
  address,
  fc.stringMatching(/^[a-zñя中 .,:;!?()"']{1,12}$/),
);

const markdown = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Text of one language inside a span: no line ends, no spans. */
const inline = fc
  .array(
    fc.oneof(
      fc.constantFrom('**x**', '`c`', '[l](u.md)', '&lt;', '*', '<b>y</b>', ' '),
      fc.stringMatching(/^[a-z я中.]{1,10}$/),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

const document = fc.array(fc.oneof(markdown, fc.tuple(inline, inline)), { maxLength: 10 }).map((parts) =>
  parts
    .map((part, index) => {
      if (typeof part === 'string') return part;
      const id = `abcde-${index + 103}`;
      return `<span data-ttu-id="${id}">${part[0]}</span><span class="sxs-lookup"><span data-stu-id="${id}">${part[1]}</span></span>`;
    })
    .join(''),
);

const around = {
  'x.md': '---\ntitle: X\n---\n# <a name="x"></a>X\n',
  'in/segments.md':
    '<span data-ttu-id="abcde-101">a</span><span class="sxs-lookup"><span data-stu-id="abcde-101">b</span></span> c\n',
  'in/blocks.md': '- uno\n- dos\n\n> [!NOTE]\n> tres\n',
  'in/links.md': '[a](../x.md#x) [!INCLUDE [x](names.md)] <a href="../x.md">b</a> `[c](d.md)`\n',
  'in/names.md': '[uno], [dos][uno] y[^1]\n\n[uno]: ../x.md\n\n[^1]: nota\n',
  'in/code.cs': 'class A {\n  ```\n}\n',
};
/** How many texts are tried; `PROPERTY_RUNS` asks for more. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);

test('whatever the text, import never throws, writes what equals the source or nothing, and repeats itself', async () => {
  let written = 0;
  let inPart = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const store = memoryStore({ ...around, 'a.md': `---\ntitle: A\n---\n${text}` });
      const paths = [...Object.keys(around), 'a.md'];
      const first = await importHere(paths, 'es', store, true);
      const status = first.files.find(({ path }) => path === 'a.md')?.status;
      if (status === 'refused') refused++;
      else if (first.files.some(({ passages }) => passages)) inPart++;
      else written++;
      expect(store.content.has('es/articles/a.mdx')).toBe(status === 'added');
      expect(first.problems.filter(({ rule }) => rule === 'import/fault')).toEqual([]);
      const content = new Map(store.content);
      const second = await importHere(paths, 'es', store, true);
      expect(store.content).toEqual(content);
      expect(second.files.map((file) => file.status)).toEqual(
        first.files.map((file) => (file.status === 'added' ? 'unchanged' : 'refused')),
      );
    }),
    { numRuns: RUNS, seed: 7 },
  );
  expect(written + inPart).toBeGreaterThan(refused * 5);
  expect(written).toBeGreaterThan(RUNS / 3);
  if (RUNS > 100)
    console.log(`${written} texts whole, ${inPart} with passages as source text, ${refused} refused`);
}, 0);
