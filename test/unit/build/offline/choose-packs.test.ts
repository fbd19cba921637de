import { expect, test } from 'vitest';
import { choosePacks } from '../../../../src/build/offline/choose-packs.ts';

const SITE = [
  'index.html',
  '_astro/a.js',
  'es/index.html',
  'es/wizard/index.html',
  'es/terms/bills/index.html',
];
/** An article and the same beside its English, so many times. */
const articles = (folder: string, count: number) =>
  Array.from({ length: count }, (_, at) => [
    `es/${folder}/${at}/index.html`,
    `es/${folder}/${at}~en/index.html`,
  ]).flat();

function chosen(files: readonly string[]) {
  const packs = choosePacks(files, ['es'], {
    picturesOf: () => [],
    sectionOf: (_, slug) =>
      slug.startsWith('bills/')
        ? { key: 'bills/first', title: 'Facturas' }
        : { key: 'others', title: 'Otros' },
  });
  return packs.map(({ id, section, files: own }) => [id, section, own.length]);
}

test('few articles are one pack with the guide', () => {
  expect(chosen([...SITE, ...articles('bills', 3)])).toEqual([
    ['core', undefined, 2],
    ['guide-es', undefined, 9],
  ]);
});

test('a search of very many files is several packs', () => {
  const search = Array.from({ length: 900 }, (_, at) => `pagefind/es/fragment/${at}.pf_fragment`);
  const packs = chosen([...articles('bills', 130), ...search]);
  expect(packs.filter(([id]) => String(id).startsWith('search-'))).toEqual([
    ['search-es', undefined, 400],
    ['search-es-2', undefined, 400],
    ['search-es-3', undefined, 100],
  ]);
});

test('many are packs by section, named as the readers know it, an article and its pair in one', () => {
  expect(chosen([...SITE, ...articles('bills', 130), ...articles('help', 2)])).toEqual([
    ['core', undefined, 2],
    ['guide-es', undefined, 3],
    ['articles-es-bills-first', 'Facturas (1/2)', 200],
    ['articles-es-bills-first-2', 'Facturas (2/2)', 60],
    ['articles-es-others', 'Otros', 4],
  ]);
});
