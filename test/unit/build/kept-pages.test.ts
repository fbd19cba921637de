import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleOf, heldDigest, KeptPages, readPageRecord } from '../../../src/build/kept-pages.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const FILES = {
  'es/articles/folder/a.mdx': article('{/* 1 */}Uno. {/* 2 */}Pulsa **Abrir**.'),
  'es/articles/b.mdx': article('{/* 1 */}Dos.'),
  'ru/articles/folder/a.mdx': article('{/* 1 */}Один.'),
  'en/articles/folder/a.mdx': article('{/* 1 */}One.', { translation: 'original' }),
  'originals/folder/a/1aaaaaaaaaaa.json': originals({ 1: 'One.', 2: 'Press **Open**.' }),
  'originals/b/1aaaaaaaaaaa.json': originals({ 1: 'Two.' }),
};
type Files = Readonly<Record<string, string>>;

const ARTICLE = 'src/pages/[locale]/[...slug].astro';
const SHOWN = {
  [ARTICLE]: 'es/folder/a/',
  'src/pages/[locale]/[...beside].astro': 'es/folder/a~en/',
  'src/pages/[locale]/[...missing].astro': 'de/folder/a/',
  'src/pages/[locale]/[...slug]/index.md.ts': 'es/folder/a/index.md',
  'src/pages/[locale]/[...slug]/sentences.json.ts': 'es/folder/a/sentences.json',
};

/** What each kind of page of `folder/a` is made from. */
const sourcesOf = (files: Files) => {
  const pages = new KeptPages(undefined, contentOf(files), { all: 'common' });
  return Object.entries(SHOWN).map(([component, address]) => pages.sourceOf(component, address));
};

test.each([
  ['its own text', 'es/articles/folder/a.mdx', article('{/* 1 */}Otro.')],
  ['its text in another language', 'ru/articles/folder/a.mdx', article('{/* 1 */}Другое.')],
  ['its English', 'originals/folder/a/1aaaaaaaaaaa.json', originals({ 1: 'Another.' })],
  ['a language more', 'zh-CN/articles/folder/a.mdx', article('{/* 1 */}一。')],
])('a page is made anew for %s', (_, file, text) => {
  const before = sourcesOf(FILES);
  expect(new Set(before).size).toBe(before.length);
  const after = sourcesOf({ ...FILES, [file]: text });
  expect(after).not.toContain(undefined);
  for (const [index, source] of after.entries()) expect(source).not.toBe(before[index]);
});

test('every page of an article is told to be one of its pages, and others of none', () => {
  const shown = Object.entries({ ...SHOWN, [CHECKS]: 'es/folder/a~quality/' });
  expect(shown.map(([component, address]) => articleOf(component, address))).toEqual(
    shown.map(() => 'folder/a'),
  );
  expect(articleOf('src/pages/[locale]/search.astro', 'es/search/')).toBe(undefined);
});

test('a page stays for another article’s text and English', () => {
  const others = {
    'es/articles/b.mdx': article('{/* 1 */}Tres.'),
    'originals/b/1aaaaaaaaaaa.json': originals({ 1: 'Three.' }),
  };
  expect(sourcesOf({ ...FILES, ...others })).toEqual(sourcesOf(FILES));
});

const FLAGGED = {
  ...FILES,
  'es/articles/b.mdx': article('{/* 1 */}Dos de 3.'),
  'originals/b/1aaaaaaaaaaa.json': originals({ 1: 'Two of 4.' }),
};
const CHECKS = 'src/pages/[locale]/[...quality].astro';

test('a page of checks is made anew where they find something else', () => {
  const sourceOf = (files: Files, address = 'es/b~quality/') =>
    new KeptPages(undefined, contentOf(files), {}).sourceOf(CHECKS, address);
  const before = sourceOf(FLAGGED);
  expect(before).not.toBe(undefined);
  expect(sourceOf({ ...FLAGGED, 'es/articles/folder/a.mdx': article('{/* 1 */}Otro.') })).toBe(before);
  expect(sourceOf({ ...FLAGGED, 'es/articles/b.mdx': article('{/* 1 */}Dos de 5.') })).not.toBe(before);
  expect(sourceOf(FLAGGED, 'xx/b~quality/')).toBe(undefined);
});

test.each([
  ['src/pages/[locale]/[...moved].astro', 'es/gone/'],
  ['src/pages/[locale]/sections/[...section].astro', 'es/sections/folder/'],
])('a page without text, %s, stays for every text', (component, address) => {
  const sourceOf = (files: Files, common = 'common') =>
    new KeptPages(undefined, contentOf(files), { all: common }).sourceOf(component, address);
  expect(sourceOf({ ...FILES, 'es/articles/b.mdx': article('{/* 1 */}Tres.') })).toBe(sourceOf(FILES));
  expect(sourceOf(FILES, 'other')).not.toBe(sourceOf(FILES));
});

test.each([
  ['of several articles', 'src/pages/[locale]/status.astro', 'es/status/'],
  ['of no article that there is', ARTICLE, 'es/gone/'],
  ['that the bundler compiles', ARTICLE, 'es/b/'],
])('a page %s is made in each build', (_, component, address) => {
  const content = contentOf({ ...FILES, 'es/articles/b.mdx': article('{/* 1 */}Dos y dos son {2 + 2}.') });
  expect(new KeptPages(undefined, content, {}).sourceOf(component, address)).toBe(undefined);
});

test('an article of a stage is made in each build, since the wizard asks below it', () => {
  const content = readContent({ contentDir: 'content' });
  for (const slug of content.articles.keys())
    expect(new KeptPages(undefined, content, {}).sourceOf(ARTICLE, `es/${slug}/`)).toBe(undefined);
});

test('a file stays only where it is as it was made, and from the same', () => {
  const folder = temporaryFolder();
  const [file, gone] = [path.join(folder, 'a.html'), path.join(folder, 'b.html')];
  writeFileSync(file, 'text');
  writeFileSync(gone, 'text');
  const first = new KeptPages(undefined, contentOf(FILES), {});
  expect(first.read(file, 'source')).toBe(undefined);
  first.made(file, 'source', heldDigest('text'));
  first.made(gone, 'source', heldDigest('text'));
  rmSync(gone);

  const second = new KeptPages(first.record, contentOf(FILES), {});
  expect(second.read(file, 'other')).toBe(undefined);
  expect(second.read(gone, 'source')).toBe(undefined);
  expect(second.read(file, 'source')).toBe('text');
  expect(second.record.files).toEqual({ [file]: first.record.files[file] });
  writeFileSync(file, 'texT');
  expect(second.read(file, 'source')).toBe(undefined);
});

test('where something changed that all pages are made from, no page stays, and what it was is told', () => {
  const first = new KeptPages(undefined, contentOf(FILES), { code: 'a', labels: 'b' });
  expect(first.changes).toEqual([]);
  expect(new KeptPages(first.record, contentOf(FILES), { code: 'a', labels: 'b' }).changes).toEqual([]);
  const other = new KeptPages(first.record, contentOf(FILES), { code: 'a', labels: 'c', strings: 'd' });
  expect(other.changes).toEqual(['labels', 'strings']);
  expect(other.sourceOf(ARTICLE, 'es/b/')).not.toBe(first.sourceOf(ARTICLE, 'es/b/'));
});

test('a record is read as it was written', () => {
  const file = path.join(temporaryFolder(), 'pages.json');
  expect(readPageRecord(file)).toBe(undefined);
  const { record } = new KeptPages(undefined, contentOf(FILES), { code: 'a' });
  writeFileSync(file, JSON.stringify(record));
  expect(readPageRecord(file)).toEqual(record);
});

test.each(['{"a":["b"', 'null', '{"common":{},"files":{"a":5}}', '[]'])(
  'a record that says %s is none',
  (text) => {
    const file = path.join(temporaryFolder(), 'pages.json');
    writeFileSync(file, text);
    expect(() => readPageRecord(file)).toThrow();
  },
);

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
