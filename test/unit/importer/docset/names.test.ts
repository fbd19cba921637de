import { expect, test } from 'vitest';
import { includeReader } from '../../../../src/importer/docset/includes.ts';
import { decodeAddress, keyOf, slugOf, withoutExtension } from '../../../../src/importer/docset/names.ts';
import { pictureFinder, pictureFromRoot, picturesIn } from '../../../../src/importer/docset/pictures.ts';
import { guessRoot, vendorLocale, vendorPath, vendorRoot } from '../../../../src/importer/docset/vendor.ts';

test.each([
  ['A/B.md', 'A/B', 'a/b', 'a/b'],
  ['b.TXT', 'b', 'b', 'b'],
  ['b.yml', 'b', 'b', 'b'],
  ['b.md.html', 'b.md.html', 'b.md.html', 'b.md.html'],
  ['a//x/../b.md', 'a//x/../b', 'a/b', 'a/b'],
  ['a b & c.md', 'a b & c', 'a b & c', 'a-b-c'],
  ['Año_1-x.md', 'Año_1-x', 'año_1-x', 'año_1-x'],
  ['.a/..b/c.md', '.a/..b/c', '.a/..b/c', 'a/b/c'],
])('%s is without extension %s, found as %s, and has the address %s', (path, bare, key, slug) => {
  expect([withoutExtension(path), keyOf(path), slugOf(path)]).toEqual([bare, key, slug]);
});

test('an address that is written wrongly stays as it is', () => {
  expect([decodeAddress('a%20b'), decodeAddress('100%'), decodeAddress('%E0%A4%A')]).toEqual([
    'a b',
    '100%',
    '%E0%A4%A',
  ]);
});

test.each([
  ['x.md', 'guide/in/x.md'],
  ['../x.md', 'guide/x.md'],
  ['..\\x.md', 'guide/x.md'],
  ['~/x.md', 'x.md'],
  ['../../../../x.md', 'x.md'],
  ['X%20y.md', 'guide/in/x Y.md'],
  ['IN.md', 'guide/in/in.md'],
])('an include of %s is the file %s', (name, path) => {
  const paths = [
    'guide/in/x.md',
    'guide/x.md',
    'x.md',
    'guide/in/x Y.md',
    'guide/in/in.md',
    'guide/in/IN.md~',
  ];
  const found = includeReader(paths, (each) => (paths.includes(each) ? each : undefined))(
    name,
    'guide/in/a.md',
  );
  expect(found).toEqual({ path, text: path, pairs: [] });
});

test('a file that is read once is not read again; one that is not there, or broken, is none', () => {
  let reads = 0;
  const read = includeReader(['b.md', 'B.md'], (path) => {
    reads++;
    return path === 'b.md' ? '<span data-ttu-id="x">' : path === 'B.md' ? 'text' : undefined;
  });
  expect(read('B.md', 'a.md')?.path).toBe('B.md');
  expect(read('./B.md', 'a.md')?.text).toBe('text');
  expect(reads).toBe(1);
  expect([read('b.md', 'a.md'), read('none.md', 'a.md'), read('none.md', 'a.md')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(reads).toBe(3);
});

test.each(['png', 'JPG', 'jpeg', 'jfif', 'bmp', 'gif', 'webp', 'avif', 'tif', 'tiff', 'svg'])(
  'a file of type %s is a picture',
  (type) => {
    expect([...picturesIn([`Media/A.${type}`, `a${type}`, `a.${type}.md`])]).toEqual([
      [`media/a.${type}`.toLowerCase(), `Media/A.${type}`],
    ]);
  },
);

test('a picture is there, missing or elsewhere, and is named from the root where the docset has pictures', () => {
  const find = pictureFinder(['Media/A.png', 'a.md']);
  const names = ['../media/a.PNG', '../media/b.png', 'https://example.com/a.png'];
  expect(names.map((name) => find('x/a.md', name))).toEqual(['there', 'missing', 'elsewhere']);
  expect(names.map((name) => pictureFromRoot(find, 'x/a.md', name))).toEqual([
    '~/media/a.PNG',
    '~/media/b.png',
    'https://example.com/a.png',
  ]);
  const none = pictureFinder(['a.md']);
  expect(none('x/a.md', '../media/a.png')).toBe('elsewhere');
  expect(pictureFromRoot(none, 'x/a.md', '../media/a.png')).toBe('../media/a.png');
});

test('what most redirects say of a docset’s place is believed, where two agree', () => {
  const pages = ['articles/one', 'articles/sub/two', 'articles/three', 'x/same', 'y/same'];
  const guess = (...to: string[]) =>
    guessRoot(
      to.map((each) => ({ to: each })),
      pages,
    );
  const [root] = [{ folder: 'articles/', place: 'place' }];
  expect(guess('/place/one', '/place/sub/two?x#y')).toEqual([root]);
  expect(guess('/Place/One', '/PLACE/three/')).toEqual([root]);
  expect(guess('/wrong/one', '/place/sub/two', '/place/three')).toEqual([root]);
  expect(guess('/place/one', '/wrong/three')).toEqual([]);
  expect(guess('/place/one', 'place/three', 'https://example.com/place/three')).toEqual([]);
  expect(guess('/a/same', '/a/same', '/a/none', '/one', '/')).toEqual([]);
  expect(guess('/place/x/same', '/place/y/same')).toEqual([{ folder: '', place: 'place' }]);
  expect(guess('/place/none-one', '/place/none-one')).toEqual([]);
  expect(guess('/a/b/articles/one', '/a/b/articles/three')).toEqual([{ folder: '', place: 'a/b' }]);
});

test.each([
  ['es', 'es-es'],
  ['ru', 'ru-ru'],
  ['zh-CN', 'zh-cn'],
  ['en', 'en-us'],
  ['pt-BR', 'pt-br'],
])('the vendor writes %s as %s, however often it is asked', (locale, expected) => {
  expect([vendorLocale(locale), vendorLocale(locale)]).toEqual([expected, expected]);
  expect(vendorRoot(locale)).toBe(`https://learn.microsoft.com/${expected}/`);
});

test('a file is published in the place of the first folder that holds it', () => {
  const roots = [
    { folder: 'a/b/', place: 'deep' },
    { folder: 'a/', place: 'place' },
  ];
  const paths = ['a/b/x.md', 'a/x.md', 'x.md'];
  expect(paths.map((path) => vendorPath(path, roots))).toEqual(['deep/x', 'place/x', 'partner-center/x']);
});
