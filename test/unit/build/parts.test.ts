import { expect, test } from 'vitest';
import { type Part, partOf } from '../../../src/build/parts.ts';

const LOCALES = ['es', 'es-MX', 'zh-CN', 'en'];
const NAMES = ['es', 'es-MX', 'zh-CN', 'en', 'shared'];
/** A file of each kind → whose it is. */
const FILES: Record<string, string> = {
  'es/index.html': 'es',
  'es/404.html': 'es',
  'es/terms/find/0.json': 'es',
  'es-mx/index.html': 'es-MX',
  'zh-cn/sitemap.xml': 'zh-CN',
  'pagefind/zh-cn/pagefind.js': 'zh-CN',
  'pagefind/weights/es/pages.json': 'es',
  'pagefind/needs/es-mx.json': 'es-MX',
  'pagefind/spelling/en/0.json': 'en',
  'offline/packs/es-mx/articles-es-mx-other.a.pack': 'es-MX',
  'offline/es.json': 'es',
  'pagefind/lexicon/es/0.json': 'shared',
  'pagefind/meaning/es/0.json': 'shared',
  'pagefind/weights/pages.json': 'shared',
  'pagefind/spelling/index.json': 'shared',
  'offline/packs/across-es.a.pack': 'shared',
  'offline/manifest.json': 'shared',
  'index.html': 'shared',
  'status/index.html': 'shared',
  'social/es.png': 'shared',
  'es.json': 'shared',
  'estimate/index.html': 'shared',
};

test('each file belongs to one part, and what all pages load to every one', () => {
  const parts = NAMES.map((name): [string, Part] => [name, partOf([name], LOCALES)]);
  const owners = (file: string) => parts.filter(([, { owns }]) => owns(file)).map(([name]) => name);
  expect(Object.fromEntries(Object.keys(FILES).map((file) => [file, owners(file).join()]))).toEqual(FILES);
  expect(owners('_astro/page.js')).toEqual(NAMES);
  expect(owners('media/a.webp')).toEqual(NAMES);
});

test('a part is named by locales in any case, by what belongs to none, or by nothing', () => {
  expect(partOf(['zh-cn', 'es'], LOCALES)).toMatchObject({ locales: ['es', 'zh-CN'], isShared: false });
  expect(partOf(['shared'], LOCALES)).toMatchObject({ locales: [], isShared: true, isWhole: false });
  expect(partOf(['en', 'shared'], LOCALES)).toMatchObject({ locales: ['en'], isShared: true });
  const whole = partOf([], LOCALES);
  expect(whole).toMatchObject({ locales: LOCALES, isShared: true, isWhole: true });
  expect(Object.keys(FILES).filter((file) => !whole.owns(file))).toEqual([]);
  expect(partOf([...NAMES], LOCALES).isWhole).toBe(true);
});

test('names that no locale has are told at once, with what was meant', () => {
  expect(() => partOf(['es', 'zh-tn', 'fr'], LOCALES)).toThrow(
    'Unexpected "zh-tn", "fr" in LOCALES, expected some of es, es-MX, zh-CN, en, shared. Did you mean zh-CN?',
  );
  // No tag of a language at all.
  expect(() => partOf(['español!'], LOCALES)).toThrow('Unexpected "español!" in LOCALES');
});
