import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { picturesFile } from '../../../src/content-files/layout.ts';
import type { PlacedPicture } from '../../../src/importer/import-file.ts';
import { savePictures } from '../../../src/importer/pictures.ts';
import { memoryStore } from './memory-store.ts';

let png: Uint8Array;
beforeAll(async () => {
  png = await sharp({ create: { width: 4, height: 2, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
});

/** Saves what articles show of some files; gives the list, the names of the files made, and what is told. */
async function saved(
  files: Readonly<Record<string, string | Uint8Array>>,
  shown: Readonly<Record<string, readonly PlacedPicture[]>>,
  { content = new Map<string, string>(), areAll = true } = {},
) {
  const store = memoryStore(files, content);
  const problems = await savePictures(
    store,
    'es',
    Object.keys(files),
    new Map(Object.entries(shown)),
    areAll,
  );
  const list = content.get(picturesFile('es'));
  return { problems, content, list: list === undefined ? undefined : JSON.parse(list), text: list };
}

test.each([
  ['media/A  b_1.png', 'a-b-1'],
  ['media/--x--.png', 'x'],
  ['media/Año 步.png', 'año-步'],
  ['media/!!!.png', 'picture'],
  [`media/${'x'.repeat(80)}.png`, 'x'.repeat(60)],
  ['media/a.b.png', 'a-b'],
])('%s is a file with a name of its own, %s, and its digest', async (path, name) => {
  const { list } = await saved({ [path]: png }, { 'a.md': [{ source: encodeURI(path) }] });
  expect(list).toEqual({
    [path.toLowerCase()]: {
      file: expect.stringMatching(new RegExp(`^${name}-[0-9a-f]{12}\\.webp$`)),
      width: 4,
      height: 2,
    },
  });
});

test('the list stands by path, whatever the order of articles, and ends its last line', async () => {
  const files = { 'b.png': png, 'a.png': png, 'c.png': png };
  const { list, text } = await saved(files, {
    'z.md': [{ source: 'c.png' }, { source: 'b.png' }],
    'a.md': [{ source: 'a.png' }, { source: 'none.png' }, { source: 'https://example.com/x.png' }],
  });
  expect(Object.keys(list)).toEqual(['a.png', 'b.png', 'c.png']);
  expect(text).toMatch(/^\{\n {2}"a\.png": \{\n.*\}\n$/s);
});

test('what a run does not show is gone from the list where the run was of all, but not where it came without media', async () => {
  const files = { 'a.png': png, 'b.png': png };
  const both = { 'a.md': [{ source: 'a.png' }, { source: 'b.png' }] };
  const { content } = await saved(files, both);
  const keys = async (of: Record<string, Uint8Array>, shown: typeof both, areAll: boolean) =>
    Object.keys((await saved(of, shown, { content: new Map(content), areAll })).list);
  const one = { 'a.md': [{ source: 'b.png' }] };
  expect(await keys(files, one, true)).toEqual(['b.png']);
  expect(await keys(files, one, false)).toEqual(['a.png', 'b.png']);
  expect(await keys({}, one, true)).toEqual(['a.png', 'b.png']);
  expect(await keys(files, { 'a.md': [] }, true)).toEqual([]);
});

test('where there is nothing to list there is no list', async () => {
  expect((await saved({ 'a.png': png }, {})).list).toBeUndefined();
});

test('a picture that cannot be shown is told at its first place, with how many more show it', async () => {
  const shown = (...lines: number[]) => lines.map((line) => ({ source: 'a.png', line, column: 1 }));
  const told = async (places: Record<string, PlacedPicture[]>) =>
    (await saved({ 'a.png': 'none' }, places)).problems.map(({ file, line, message }) => [
      file,
      line,
      message,
    ]);
  expect(await told({ 'x.md': shown(3) })).toEqual([
    ['x.md', 3, expect.stringMatching(/^Unexpected picture a\.png, expected one that can be shown: \S/)],
  ]);
  expect(await told({ 'x.md': shown(5, 9), 'y.md': shown(1) })).toEqual([
    ['x.md', 5, expect.stringMatching(/^Unexpected picture a\.png \(shown in 2 more places\), expected/)],
  ]);
  const [only] = (await saved({ 'a.png': 'none' }, { 'x.md': shown(3) })).problems;
  expect(only).toMatchObject({
    rule: 'import/bad-picture',
    hint: expect.stringMatching(/^Save it again as PNG;/),
  });
  expect(only?.message).not.toContain('\n');
});
