import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { pictureNames, picturesOf } from '../../../src/page-data/pictures.ts';
import { article, contentOf } from '../../support/small-content.ts';

const FILE = 'a-0a1b2c3d4e5f.webp';

test('a picture is found by its path in any letter case, and what no list names is none', () => {
  const content = contentOf({
    'es/articles/a.mdx': article('Sí.', { source: { path: 'folder/a.md' } }),
    'es/media.json': JSON.stringify({ 'media/a 1.png': { file: FILE, width: 4, height: 3 } }),
    [`media/${FILE}`]: '',
  });
  const version = content.articles.get('a' as Slug)?.get('es');
  if (version === undefined) throw new Error('expected the article');
  const pictureOf = picturesOf(content, version);
  const shown = { src: `/media/${FILE}`, width: 4, height: 3 };
  for (const source of ['../media/a%201.png', '~/Media/A%201.PNG', '../media/a%201.png?x#y'])
    expect(pictureOf(source), source).toMatchObject(shown);
  const none = ['media/a%201.png', '../../media/a%201.png', '../constructor', '~/__proto__', '../toString'];
  for (const source of none) expect(pictureOf(source), source).toBeUndefined();
  expect(pictureOf(undefined)).toBeUndefined();
});

test('an English page shows the pictures of the docset that it is of: English ones, else those of its translation', () => {
  const other = 'b-0a1b2c3d4e5f.webp';
  const listed = (file: string, ...paths: string[]) =>
    JSON.stringify(Object.fromEntries(paths.map((each) => [each, { file, width: 4, height: 3 }])));
  const content = contentOf({
    'es/articles/a.mdx': article('Sí.', { source: { path: 'a.md' } }),
    'en/articles/a.mdx': article('Yes.', { source: { path: 'a.md', rebuiltFrom: 'es' } }),
    'es/media.json': listed(FILE, 'a.png', 'both.png'),
    'ru/media.json': listed(other, 'a.png', 'both.png', 'ru.png'),
    'en/media.json': listed(other, 'both.png'),
    [`media/${FILE}`]: '',
    [`media/${other}`]: '',
  });
  const version = content.articles.get('a' as Slug)?.get('en');
  if (version === undefined) throw new Error('expected the article');
  const srcOf = (source: string) => picturesOf(content, version)(source)?.src;
  expect(srcOf('a.png')).toBe(`/media/${FILE}`);
  expect(srcOf('both.png')).toBe(`/media/${other}`);
  expect(srcOf('ru.png')).toBeUndefined();
});

test('the names of all pictures come once each, in order', () => {
  const other = '0-0a1b2c3d4e5f.webp';
  const listed = (...files: string[]) =>
    JSON.stringify(
      Object.fromEntries(files.map((file, index) => [`${index}.png`, { file, width: 4, height: 3 }])),
    );
  const content = contentOf({
    'es/articles/a.mdx': article('Sí.'),
    'es/media.json': listed(FILE, other),
    'ru/media.json': listed(FILE),
    [`media/${FILE}`]: '',
    [`media/${other}`]: '',
  });
  expect(pictureNames(content)).toEqual([other, FILE]);
});
