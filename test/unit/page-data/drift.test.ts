import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { articlePage } from '../../../src/page-data/article-page.ts';
import { statusOf } from '../../../src/page-data/status.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const NEWER = '2bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
const body = '{/* 103 */}Uno dos tres cuatro. {/* 104 */}Otra frase. {/* 105 */}Igual que antes.';

test('readers of an older translation are told what the English says now, sentence by sentence', () => {
  const content = contentOf({
    'es/articles/a.mdx': article(body),
    'en/articles/a.mdx': article('{/* 103 */}One two three five. {/* 104 */}Same as before.', {
      translation: 'original',
      revision: NEWER,
      source: { path: 'a.md', date: '2021-07-20' },
    }),
    'originals/a/1aaaaaaaaaaa.json': originals({
      '103': 'One two three four.',
      '104': 'Another sentence.',
      '105': 'Same as before.',
    }),
    'originals/a/2bbbbbbbbbbb.json': originals(
      { '103': 'One two three five.', '104': 'Same as before.' },
      NEWER,
    ),
  });
  const { notes } = articlePage(content, 'es', 'a' as Slug, new URL('https://example.org'));
  expect(notes).toMatchObject([
    {
      note: { segment: '103' },
      text: 'Esta frase cambió en el inglés del 2021-07-20:',
      english: 'One two three five.',
    },
    {
      note: { segment: '104' },
      text: 'Esta frase ya no está en el inglés del 2021-07-20.',
      english: undefined,
    },
  ]);
  expect(statusOf(content).articles[0]?.drift).toEqual({
    es: { same: 1, moved: 0, changed: 1, gone: 1, new: 0 },
  });
});

test('a translation of the newest English has no such note', () => {
  const content = contentOf({
    'es/articles/a.mdx': article(body),
    'en/articles/a.mdx': article(body, { translation: 'original' }),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'One.', '104': 'Two.', '105': 'Three.' }),
  });
  expect(articlePage(content, 'es', 'a' as Slug, new URL('https://example.org')).notes).toEqual([]);
  expect(statusOf(content).articles[0]?.drift).toEqual({});
});
