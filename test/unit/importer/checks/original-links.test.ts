import { expect, test } from 'vitest';
import { compareWithOriginals } from '../../../../src/importer/checks/original-links.ts';

/** Compares one sentence's links with its English. */
function compare(hrefs: readonly string[], original: string) {
  const links = hrefs.map((href) => ({ href, segment: '103' }));
  const resolve = (href: string) => ({ href, class: 'external' as const });
  return compareWithOriginals(links, new Map([['103', { text: original }]]), resolve, () => 7);
}

test('a link that swallowed the end of its sentence is seen by its English', () => {
  const [found] = compare(
    ['https://example.com/help%E3%80%82'],
    'Go to https://example.com/help. Then sign in.',
  );
  expect(found).toMatchObject({ rule: 'import/other-target', offset: 7 });
  expect(found?.message).toContain('"https://example.com/help"');
});

test('links in another order, to another language or another part of a page, pass', () => {
  const english = '[a](https://example.com/en-us/a) and <https://example.com/b#part>';
  expect(compare(['https://example.com/b#otra', 'https://example.com/es-es/a'], english)).toEqual([]);
});

test('another number of links passes: sentences are cut in other places', () => {
  expect(compare(['https://example.com/x'], 'No link.')).toEqual([]);
});
