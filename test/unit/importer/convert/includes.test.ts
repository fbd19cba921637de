import { expect, test } from 'vitest';
import { converted } from './converted.ts';

const pair = (number: number, target: string, original: string) =>
  `<span data-ttu-id="abcde-${number}">${target}</span><span class="sxs-lookup"><span data-stu-id="abcde-${number}">${original}</span></span>`;

const FILES = {
  'word.md': 'Word',
  'blocks.md': 'one\n\ntwo',
  'list.md': '- one\n- two\n',
  'alert.md': '> [!NOTE]\n> x',
  'front.md': '---\ntitle: T\n---\n\n  text  \n',
  'segments.md': `${pair(1, 'uno', 'one')} ${pair(2, 'dos', 'two')}`,
  'named.md': '[x][1] ![p][1] [q][2] [r][3]\n\n[1]: u.md "T"\n[1]: v.md\n[3]: w.md',
  'raw.md':
    '<img src="p.png"> <a href=\'u.md\'>x</a> <A class="c" HREF="v.md">y</A> :::image source="q.png":::',
  'note.md': 'a[^1]\n\n[^1]: b',
};

test.each([
  ['a [!INCLUDE [t](word.md)] b', 'a Word b'],
  ['[!include[t](word.md)].', 'Word.'],
  ['[!INCLUDE [t](blocks.md)]', 'one\n\ntwo'],
  ['a [!INCLUDE [t](blocks.md)] b', 'a\n\none\n\ntwo\n\nb'],
  ['a [!INCLUDE [t](list.md)]', 'a\n\n- one\n- two'],
  ['# [!INCLUDE [t](blocks.md)]', '# one two'],
  ['| [!INCLUDE [t](blocks.md)] | b |\n|---|---|', '| one two | b |\n| - | - |'],
  ['[!INCLUDE [t](word.md)] [!INCLUDE [t](word.md)]', 'Word\n\nWord'],
  ['# a [!INCLUDE [t](word.md)]', '# a Word'],
  ['[!INCLUDE [t](word.md)] and [!INCLUDE [t](word.md)]', 'Word and Word'],
  ['[!INCLUDE [t](alert.md)]', '<Alert kind="note">\n  x\n</Alert>'],
  ['[!INCLUDE [t](front.md)]', 'text'],
  ['{1|[!INCLUDE [t](word.md)]} b', '{/* 1 */}Word{/* / */} b'],
  ['[!INCLUDE [{1|t}](word.md)]', '<p>{/* 1 */}</p>\n\nWord'],
  ['[!INCLUDE [t](segments.md)] y', '{/* 100001 */}uno {/* 100002 */}dos{/* / */} y'],
  ['[!INCLUDE [t](word.md)] [!INCLUDE [t](segments.md)]', 'Word\n\n{/* 200001 */}uno {/* 200002 */}dos'],
])('%j becomes what the file holds: %j', (source, body) => {
  expect(converted(source, FILES)).toMatchObject({ body, told: [], differs: [] });
});

test.each([
  ['[!INCLUDE t](word.md)', '[!INCLUDE t](word.md)'],
  ['x[INCLUDE [t](word.md)]', 'x\\[INCLUDE [t](word.md)]'],
  ['[!INCLUDE [t](word.md) ]', '\\[!INCLUDE [t](word.md) ]'],
  ['`[!INCLUDE [t](word.md)]`', '`[!INCLUDE [t](word.md)]`'],
])('%j is no include: %j', (source, body) => {
  expect(converted(source, FILES)).toMatchObject({ body, differs: [] });
});

test.each(['none.md', 'a.md'])(
  'an include of %s, not there or the file itself, stays as text and is told',
  (name) => {
    const { body, told } = converted(`x\n\na [!INCLUDE [*t*](${name})] b [!INCLUDE [t](word.md)]`, FILES);
    expect(body).toBe('x\n\na \\[!INCLUDE *t*] b Word');
    expect(told).toEqual([
      `import/missing-include 3 Unexpected include of "${name}", which the docset does not hold`,
    ]);
  },
);

test('an included file’s names of links hold in it alone, and the first of a name holds', () => {
  const { body } = converted('[!INCLUDE [t](sub/named.md)] [x][3]\n\n[3]: own.md', {
    'sub/named.md': FILES['named.md'],
  });
  expect(body).toBe(
    '[x](~/sub/u.md "T") <InlineImage alt="p" source="~/sub/u.md" /> \\[q]\\[2] [r](~/sub/w.md) [x](own.md)',
  );
});

test('raw tags and directives of an included file name what lies beside it', () => {
  const { body, pictures } = converted('[!INCLUDE [t](sub/raw.md)]', { 'sub/raw.md': FILES['raw.md'] });
  expect(body).toBe(
    '<InlineImage alt="" source="~/sub/p.png" /> [x](~/sub/u.md) [y](~/sub/v.md) <InlineImage alt="" source="~/sub/q.png" />',
  );
  expect(pictures.map(({ source }) => source)).toEqual(['~/sub/p.png', '~/sub/q.png']);
});

test('footnotes of an included file stand at the end, apart from the article’s of that name', () => {
  const { body, included } = converted('[!INCLUDE [t](note.md)] c[^1]\n\n[^1]: d', FILES);
  expect(body).toContain('#user-content-fn-1-1');
  expect(body).toMatch(
    /^a<sup>[^\n]*c<sup>[^\n]*<\/sup>\n\n<Footnotes>[^\n]*\n.*b <FootnoteBack.*d <FootnoteBack/s,
  );
  expect(included.map(({ path }) => path)).toEqual(['note.md']);
});
