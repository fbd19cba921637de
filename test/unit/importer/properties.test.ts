import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importHere, memoryStore } from './memory-store.ts';

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

const around = { 'x.md': '---\ntitle: X\n---\n# <a name="x"></a>X\n' };

test('whatever the text, import never throws, writes what equals the source or nothing, and repeats itself', async () => {
  let written = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(document, async (text) => {
      const store = memoryStore({ ...around, 'a.md': `---\ntitle: A\n---\n${text}` });
      const paths = ['x.md', 'a.md'];
      const first = await importHere(paths, 'es', store, true);
      const status = first.files.find(({ path }) => path === 'a.md')?.status;
      if (status === 'added') written++;
      else refused++;
      expect(store.content.has('es/articles/a.mdx')).toBe(status === 'added');
      const content = new Map(store.content);
      const second = await importHere(paths, 'es', store, true);
      expect(store.content).toEqual(content);
      expect(second.files.map((file) => file.status)).toEqual(
        first.files.map((file) => (file.status === 'added' ? 'unchanged' : 'refused')),
      );
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(written).toBeGreaterThan(refused * 5);
}, 60_000);
