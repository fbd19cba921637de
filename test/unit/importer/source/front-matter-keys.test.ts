import { expect, test } from 'vitest';
import { readFrontMatter, splitFrontMatter } from '../../../../src/importer/source/front-matter.ts';

const read = (...lines: string[]) => readFrontMatter(lines.join('\n'), 'a.md');
const HASH = 'AB'.repeat(20);

test('every key that an article is made of is read, whatever its case', () => {
  const { data, problems } = read(
    'Title: " Ayuda | Más | Centro "',
    'description: Pida ayuda.',
    'MS.TranslationType: HT',
    `ms.openlocfilehash: ${HASH}`,
    'author: uno',
    'ms.author: dos',
    'ms.date: 01/02/2021',
    'ms.sourcegitcommit: abc',
    'ms.contentlocale: es-ES',
    'Other: [1]',
  );
  expect(problems).toEqual([]);
  expect(data).toEqual({
    title: 'Ayuda | Más',
    product: 'Centro',
    description: 'Pida ayuda.',
    translation: 'human',
    revision: HASH.toLowerCase(),
    author: 'uno',
    date: '2021-01-02',
    commit: 'abc',
    vendorLocale: 'es-es',
    all: expect.objectContaining({ other: [1], title: ' Ayuda | Más | Centro ' }),
  });
});

test('what is not said is not known', () => {
  for (const lines of [[], ['title:', 'description: []', 'author: " "'], ['- a'], ['text']]) {
    const { all: _, ...data } = read(...lines).data;
    expect(data).toEqual({
      title: undefined,
      product: undefined,
      description: undefined,
      translation: 'unknown',
      revision: undefined,
      author: undefined,
      date: undefined,
      commit: undefined,
      vendorLocale: undefined,
    });
  }
});

test.each([
  ['ms.translationtype: MT', 'machine'],
  ['translationtype: human', 'human'],
  ['translationtype: ht', 'human'],
  ['ms.translationtype: other', 'unknown'],
])('%s: the translation is %s', (line, translation) => {
  expect(read(line).data.translation).toBe(translation);
});

test.each([
  ['Ayuda', 'Ayuda', undefined],
  ['A | B', 'A', 'B'],
  ['A|B', 'A', 'B'],
  ['A |', 'A |', undefined],
  ["'| B'", '| B', undefined],
  ['7', '7', undefined],
])('the title %s is %j of the product %j', (written, title, product) => {
  expect(read(`title: ${written}`).data).toMatchObject({ title, product });
});

test.each([HASH.slice(1), `${HASH}0`, `x${HASH.slice(1)}`])('%s is no revision', (hash) => {
  expect(read(`ms.openlocfilehash: ${hash}`).data.revision).toBeUndefined();
});

test.each(['1/2/20211', '111/2/2021', 'x1/2/2021', '1/2/2021x', 'on 2021-01-02', '2021-1-2'])(
  '%s is no date',
  (date) => {
    expect(read(`ms.date: "${date}"`).data.date).toBeUndefined();
  },
);

test('the author by name comes before the author by account', () => {
  expect(read('ms.author: dos').data.author).toBe('dos');
  expect(read('ms.author: dos', 'author: 7').data.author).toBe('7');
});

test('where YAML fails, lines of a key and a value still say what they say, and it is told', () => {
  const { data, problems } = readFrontMatter(
    ['title: A: b  ', 'description: "Una: dos"', 'author: \'x"', ' ms.date: 01/02/2021', 'key:value'].join(
      '\n',
    ),
    'a.md',
    4,
  );
  expect(data).toMatchObject({ title: 'A: b', description: 'Una: dos', author: '\'x"', date: undefined });
  expect(Object.keys(data.all)).toEqual(['title', 'description', 'author']);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]).toMatchObject({
    rule: 'import/invalid-front-matter',
    file: 'a.md',
    line: 5,
    hint: 'Quote values that hold ": " or begin with a special character.',
  });
});

test('an alias of nothing is told, and the other lines are read', () => {
  const { data, problems } = readFrontMatter('title: *none\nauthor: uno', 'a.md', 2);
  expect(data.author).toBe('uno');
  expect(problems).toMatchObject([
    {
      rule: 'import/invalid-front-matter',
      line: 3,
      column: 1,
      hint: 'Quote values that begin with "*", and write out what an alias stands for.',
    },
  ]);
});

test('of two values for a key the last counts, and the second is told with its place', () => {
  const { data, problems } = readFrontMatter('title: A\nauthor: x\ntitle: B', 'a.md');
  expect(data.title).toBe('B');
  expect(problems).toMatchObject([
    {
      rule: 'import/duplicate-key',
      line: 4,
      column: 1,
      message: expect.stringContaining('the last one counts'),
      hint: 'Delete one of the two lines.',
    },
  ]);
});

test.each([
  ['---x\na: b\n---\n', undefined],
  ['x\n---\na: b\n---\n', undefined],
  ['---\n---\nbody', ''],
  ['---\na: b\n---', 'a: b'],
  ['---\t\na: b\n----\nc: d\n...\n', 'a: b\n----\nc: d'],
  ['\n---\na.b-c: d\n---\n', 'a.b-c: d'],
  ['\n---\n- a\n---\n', undefined],
  ['x ---\n\n---\na: b\n---\n', undefined],
])('the front matter of %j is %j', (text, yaml) => {
  expect(splitFrontMatter(text).yaml).toBe(yaml);
});
