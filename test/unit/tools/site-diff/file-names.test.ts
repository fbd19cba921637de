import { expect, test } from 'vitest';
import { kindOf, stemOf } from '../../../../tools/site-diff/file-names.ts';

test.each([
  ['_astro/client.Sbc1yI84.js', '_astro/client.*.js'],
  ['_astro/ru.DuX-fDJD.js', '_astro/ru.*.js'],
  ['_astro/start-CbJ_jffs.js', '_astro/start.*.js'],
  ['_astro/preact.module.Bl7PEaKa.js', '_astro/preact.module.*.js'],
  ['_astro/checks.CNxxf_e_.js', '_astro/checks.*.js'],
  ['offline/packs/guide-zh-cn.mR2Nxfn0dj.files.pack', 'offline/packs/guide-zh-cn.*.files.pack'],
  ['offline/packs/es/guide-es.mR2Nxfn0dj.pack', 'offline/packs/es/guide-es.*.pack'],
  ['offline/packs/core.ve8DR1cfSW.pack', 'offline/packs/core.*.pack'],
  ['pagefind/es/index/es_58f3a19.pf_index', 'pagefind/es/index/es_*.pf_index'],
  ['pagefind/en/pagefind.en_e0c8c5f5ed.pf_meta', 'pagefind/en/pagefind.en_*.pf_meta'],
])('a digest in a name is left out: %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test.each([
  'es/escalate-problems-to-microsoft/index.html',
  'schemas/service-request-1.json',
  'pagefind/en/pagefind.js',
  'icon-maskable.png',
  'es/report-20240101/index.html',
])('a name without one stays: %s', (name) => {
  expect(stemOf(name)).toBe(name);
});

test('names in a text lose theirs, the text stays', () => {
  expect(stemOf('import("/_astro/a.AAAAAAAA.js"),import("/_astro/b-BBBBBBBB.js")')).toBe(
    'import("/_astro/a.*.js"),import("/_astro/b.*.js")',
  );
});

test.each([
  ['es/index.html', 'page'],
  ['404.html', 'page'],
  ['_astro/a.AAAAAAAA.js', 'script'],
  ['_astro/a.AAAAAAAA.css', 'style'],
  ['pagefind/es/pagefind.js', 'search'],
  ['pagefind/es/fragment/es_1234567.pf_fragment', 'search'],
  ['social/ES.PNG', 'picture'],
  ['sitemap.xml', 'other'],
  ['_headers', 'other'],
] as const)('%s is a %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
