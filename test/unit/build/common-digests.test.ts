import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changesBetween, commonDigests } from '../../../src/build/common-digests.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { article, originals, writeContent } from '../../support/small-content.ts';

const FILES = {
  'es/articles/folder/a.mdx': article('{/* 1 */}Uno. {/* 2 */}Pulsa **Abrir**.'),
  'es/articles/b.mdx': article('{/* 1 */}Dos.'),
  'originals/folder/a/1aaaaaaaaaaa.json': originals({ 1: 'One.', 2: 'Press **Open**.' }),
  'originals/b/1aaaaaaaaaaa.json': originals({ 1: 'Two.' }),
};

test.each<[what: string, changes: readonly string[], change: Readonly<Record<string, string>>]>([
  [
    'a title',
    ['front matter of articles'],
    { 'es/articles/b.mdx': article('{/* 1 */}Dos.', { title: 'Other' }) },
  ],
  ['an article', ['front matter of articles'], { 'es/articles/c.mdx': article('{/* 1 */}Tres.') }],
  [
    'the first article of a language',
    ['front matter of articles', 'strings of the interface', 'labels'],
    { 'ru/articles/b.mdx': article('{/* 1 */}Два.') },
  ],
  [
    'a string',
    ['the content beside articles', 'strings of the interface'],
    { 'es/ui.json': readFileSync('content/es/ui.json', 'utf8').replace('Inicio', 'Principio') },
  ],
  ['a redirect', ['the content beside articles'], { 'redirects.yaml': 'gone: b\n' }],
  [
    'a label that is said otherwise',
    ['labels'],
    {
      'es/articles/b.mdx': article('{/* 1 */}Pulsa **Cerrar**.'),
      'originals/b/1aaaaaaaaaaa.json': originals({ 1: 'Press **Close**.' }),
    },
  ],
  ['a sentence', [], { 'es/articles/b.mdx': article('{/* 1 */}Tres.') }],
])('%s changes %o of what all pages are made from', (_, changes, change) => {
  const contentDir = writeContent(FILES);
  const digestsNow = (asset = '_astro/a.js') =>
    commonDigests(readContent({ contentDir }), contentDir, [asset]);
  const before = digestsNow();
  expect(digestsNow()).toEqual(before);
  expect(changesBetween(before, digestsNow('_astro/b.js'))).toEqual(['files for the browser']);
  for (const [file, text] of Object.entries(change)) {
    mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  expect(changesBetween(before, digestsNow())).toEqual(changes);
});
