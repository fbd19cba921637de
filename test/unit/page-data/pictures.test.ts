import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { picturesOf } from '../../../src/page-data/pictures.ts';
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
