import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../../src/importer/source/decode.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

const HEAD = '---\ntitle: Uno\n---\n';
const pair = (id: string, target = 'T', original = 'S') =>
  `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${original}</span></span>`;
const before = new Map([['es/articles/a.mdx', 'what stood before']]);

/** Imports `a.md` over an article that stands; gives what is said and what stands then. */
async function importOver(source: string | Uint8Array) {
  const store = memoryStore({ 'a.md': source }, new Map(before));
  const { files, problems } = await importHere(['a.md'], 'es', store, true);
  return {
    status: files[0]?.status,
    said: problems.map(formatProblem),
    article: store.content.get('es/articles/a.mdx'),
  };
}

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))),
  );

test.each<[name: string, source: string | Uint8Array, place: string, rule: string]>([
  ['not UTF-8', bytes(HEAD, 'Espa', 0xf1, 'a'), 'a.md:4:5', 'import/not-utf8'],
  ['a binary', bytes('PNG\n', 0, 1, 2), 'a.md:2:1', 'import/binary'],
  ['an empty file', '', 'a.md', 'import/empty'],
  ['a file of white space', ' \n\n', 'a.md', 'import/empty'],
  ['a 50 MB file', Buffer.alloc(50_000_000, 'x'), 'a.md', 'import/too-large'],
  ['10,000 nested quotes', `${HEAD}${'>'.repeat(10_000)} x`, 'a.md:4:1', 'import/too-deep'],
  ['10,000 nested lists', `${HEAD}${'- '.repeat(10_000)} x`, 'a.md:4:1', 'import/too-deep'],
  ['an unclosed span', `${HEAD}x <span data-ttu-id="abcde-103">T</span> y`, 'a.md:4:3', 'import/broken-span'],
  ['nested spans', `${HEAD}${pair('abcde-103', pair('abcde-104'))}`, 'a.md:4:1', 'import/broken-span'],
  ['an original alone', `${HEAD}<span data-stu-id="abcde-103">S</span>`, 'a.md:4:7', 'import/broken-span'],
  ['an id of another kind', `${HEAD}${pair('x')}`, 'a.md:4:1', 'import/broken-span'],
  [
    'duplicate ids',
    `${HEAD}${pair('abcde-103')}\n\n${pair('abcde-103')}`,
    'a.md:6:1',
    'import/duplicate-segment',
  ],
])('%s is refused, and what stood before stays', async (_, source, place, rule) => {
  const { status, said, article } = await importOver(source);
  expect(status).toBe('refused');
  expect(said[0]).toMatch(new RegExp(`^${place}  error  ${rule}  `));
  expect(said[0]).toContain('\n    ');
  expect(article).toBe('what stood before');
});

test.each<[name: string, source: string, title: string, said: string]>([
  ['no front matter', '# Dos\n', 'Dos', 'a.md:1:1  warning  import/no-front-matter  '],
  [
    'invalid YAML',
    '---\ntitle: Uno\nx: [\n---\nT\n',
    'Uno',
    'a.md:3:5  warning  import/invalid-front-matter  ',
  ],
  [
    'a colon in a value',
    '---\ntitle: Uno: dos\n---\nT\n',
    'Uno: dos',
    'a.md:2:8  warning  import/invalid-front-matter  ',
  ],
  [
    'duplicate keys',
    '---\ntitle: Uno\ntitle: Dos\n---\nT\n',
    'Dos',
    'a.md:3:1  warning  import/duplicate-key  ',
  ],
  [
    'front matter that never closes',
    '---\ntitle: Uno\n\n# Dos\n',
    'Dos',
    'a.md:1:1  warning  import/no-front-matter  ',
  ],
])('%s is told, and imported', async (_, source, title, expected) => {
  const { status, said, article } = await importOver(source);
  expect(status).toBe('changed');
  expect(said.map((text) => text.slice(0, expected.length))).toContain(expected);
  expect(article).toContain(`title: ${title.includes(':') ? JSON.stringify(title) : title}\n`);
});

test('a byte order mark and carriage returns change nothing', async () => {
  const plain = await importOver(`${HEAD}# Uno\n\nDos\ntres\n`);
  expect(plain.said).toEqual([]);
  expect(await importOver(`\uFEFF${HEAD}# Uno\n\nDos\ntres\n`.replaceAll('\n', '\r\n'))).toEqual(plain);
});

test('an unreadable file is refused', async () => {
  const report = await importHere(['none.md'], 'es', memoryStore({}), true);
  expect(report.problems.map(formatProblem).join()).toMatch(
    /^none\.md {2}error {2}import\/unreadable {2}.*no such file/,
  );
});

test('the second of two sources for one slug is refused and names the first', async () => {
  const store = memoryStore({ 'A.md': `${HEAD}uno`, 'a.txt': `${HEAD}dos` });
  const report = await importHere(['A.md', 'a.txt'], 'es', store, true);
  expect(report.files.map(({ path, status }) => [path, status])).toEqual([
    ['A.md', 'added'],
    ['a.txt', 'refused'],
  ]);
  expect(report.problems[0]?.message).toContain('A.md');
});

test.each(['search', 'status'])(
  'the name “%s”, which belongs to a page of the site, is refused',
  async (name) => {
    const store = memoryStore({ [`${name}.md`]: `${HEAD}uno`, 'help/search.md': `${HEAD}dos` });
    const report = await importHere([`${name}.md`, 'help/search.md'], 'es', store, true);
    expect(report.files.map(({ path, status }) => [path, status])).toEqual([
      ['help/search.md', 'added'],
      [`${name}.md`, 'refused'],
    ]);
    expect(report.problems.map(formatProblem)).toEqual([
      `${name}.md  error  import/reserved-slug  Unexpected name "${name}", expected one that no page of the site has.\n    Rename the file.`,
    ]);
  },
);

test('a link to a part of a FAQ leads to its page, whose ids are in its own language', async () => {
  const faq =
    '### YamlMime:FAQ\nmetadata:\n  title: F\nsections:\n  - name: S\n    questions:\n      - question: ¿Q?\n        answer: A\n';
  const store = memoryStore({ 'a.md': `${HEAD}[x](f.yml#what-is-q)`, 'f.yml': faq });
  await importHere(['a.md', 'f.yml'], 'es', store, true);
  expect(store.content.get('es/articles/a.mdx')).toContain('[x](../f/)');
});

test('a full disk is told for each file, and what stood before stays', async () => {
  const store = memoryStore({ 'a.md': `${HEAD}uno` }, new Map(before));
  store.write = () => {
    throw new Error('ENOSPC: no space left on device');
  };
  const report = await importHere(['a.md'], 'es', store, true);
  expect(report.problems[0]?.message).toContain('ENOSPC');
  expect(report.files[0]?.status).toBe('refused');
  expect(store.content).toEqual(before);
});

test('articles that no source names are listed as gone, and stay', async () => {
  const store = memoryStore({ 'b.md': `${HEAD}uno` }, new Map(before));
  expect((await importHere(['b.md'], 'es', store, true)).gone).toEqual(['a']);
  expect(store.content.get('es/articles/a.mdx')).toBe('what stood before');
  expect((await importHere(['b.md'], 'es', store, false)).gone).toEqual([]);
});

test('the limit of size is told in the message', async () => {
  expect((await importOver(Buffer.alloc(MAX_BYTES + 1, 'x'))).said[0]).toContain('at most 16 MiB');
});

const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']
  .map(([from, to]) => `${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(',')}]\n`)
  .join('')}`;

test('whatever one file holds, the others are imported, and no fault is left', async () => {
  const files = {
    'alias.md': '---\ntitle: *x\n---\n# A\n',
    'bomb.md': `---\ntitle: T\n${BOMB}---\n# A\n`,
    'faq.yml': `### YamlMime:FAQ\n${BOMB}`,
    'percent.md': `${HEAD}[!INCLUDE [x](50%.md)] [y](50%.md)`,
    'constructor.md': `${HEAD}[p](__proto__.md)`,
    '__proto__.md': `${HEAD}[c](constructor.md)`,
    'stars.md': `${HEAD}${'*'.repeat(5000)}x${'*'.repeat(5000)}`,
    'bold.md': `${HEAD}${'<b>'.repeat(5000)}x`,
    'feed.json.md': `${HEAD}x`,
    'bad/index.md.md': `${HEAD}x`,
    'bad/index.html.md': `${HEAD}x`,
    'TOC.yml': BOMB,
    'zzz.md': `${HEAD}# Fin`,
  };
  const store = memoryStore(files);
  const { files: made, problems } = await importHere(Object.keys(files), 'es', store, true);
  const refused = made.filter(({ status }) => status === 'refused').map(({ path }) => path);
  expect(refused).toEqual(['bad/index.html.md', 'bad/index.md.md', 'faq.yml', 'feed.json.md']);
  expect(problems.filter(({ rule }) => rule === 'import/fault')).toEqual([]);
  expect(store.content.has('es/articles/zzz.mdx')).toBe(true);
  expect(store.content.get('es/articles/constructor.mdx')).toContain('[p](../__proto__/)');
}, 60_000);

test('an English page that stands with conflict markers is written anew', async () => {
  const content = new Map([['en/articles/a.mdx', '---\n<<<<<<< ours\ntitle: [\n---\n']]);
  const { files } = await importHere(
    ['a.md'],
    'es',
    memoryStore({ 'a.md': `${HEAD}${pair('abcde-103')}` }, content),
    true,
  );
  expect(files[0]?.status).toBe('added');
  expect(content.get('en/articles/a.mdx')).toContain('rebuiltFrom: es');
});

test('a source that says another language than the locale is refused', async () => {
  const store = memoryStore({
    'a.md': '---\ntitle: Uno\nms.contentlocale: es-ES\n---\nx',
    'b.md': `${HEAD}${pair('abcde-103')}`,
  });
  const { files, problems } = await importHere(['a.md', 'b.md'], 'en', store, true);
  expect(files.map(({ status }) => status)).toEqual(['refused', 'refused']);
  expect(problems.map(({ rule }) => rule)).toEqual(['import/other-language', 'import/other-language']);
});
