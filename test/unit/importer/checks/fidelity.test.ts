import { expect, test } from 'vitest';
import { compareWithSource } from '../../../../src/importer/checks/fidelity.ts';
import { readDocset } from '../../../../src/importer/docset/read-docset.ts';
import { linkResolver } from '../../../../src/importer/docset/resolve-link.ts';

const files: Record<string, string> = {
  'guide/a.md': '',
  'guide/b.md': '# B',
  'b.md': '# B',
  'includes/in/one.md': '[uno](../../b.md) [!INCLUDE [x](../two.md)]',
  'includes/two.md': '[dos](../guide/b.md) y [tres][1]\n\n[1]: ../b.md',
};
const docset = readDocset(Object.keys(files), (path) => files[path]);

/** Compares an article, `guide/a`, that includes files with links, with what was made of it. */
function compare(
  text: string,
  made: string,
  resolve = linkResolver(docset, 'guide/a.md', 'guide/a', new Set()),
) {
  return compareWithSource({ text, language: 'target', ranges: [] }, made, {
    path: 'guide/a.md',
    slug: 'guide/a',
    slugAt: (path) => docset.pages.get(path.replace(/\.md$/, ''))?.slug,
    resolveLink: (href: string, from?: string) => resolve(href, 'es', from),
    readCode: () => undefined,
    readInclude: (name, from) => {
      const { pathname } = new URL(name, `http://x/${from}`);
      return { path: pathname.slice(1), text: files[pathname.slice(1)] ?? '', pairs: [] };
    },
    originals: new Map(),
  }).map(({ rule, message }) => `${rule}: ${message}`);
}

const SOURCE = '[!INCLUDE [x](../includes/in/one.md)]';

test('links of included files lead where they lie, at each depth', () => {
  const made = '[uno](../../b/) [dos](../b/) y [tres](../../b/)';
  expect(compare(SOURCE, made)).toEqual([]);
  const wrong = [
    '[uno](../b/) [dos](../b/) y [tres](../../b/)',
    '[uno](../../b/) [dos](../../b/) y [tres](../../b/)',
  ];
  for (const each of wrong) expect(compare(SOURCE, each).join()).toContain('import/links-differ');
});

test('a resolution that leads elsewhere is seen, though the conversion and the comparison share it', () => {
  const astray = () => ({ href: '../../b/', class: 'ok' as const });
  expect(compare('[x](b.md)', '[x](../../b/)', astray)).toEqual([
    'import/links-differ: Unexpected address "../../b/" of the link "b.md" in guide/a.md, expected that of the article "guide/b".',
  ]);
  expect(compare('[x](../b.md) y [y](../b.md)', '[x](../../b/) y [y](../../b/)', astray)).toEqual([]);
});
