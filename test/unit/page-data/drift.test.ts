import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { articlePage } from '../../../src/page-data/article-page.ts';
import { driftFeed } from '../../../src/page-data/drift-report.ts';
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

test('a feed has an item for each translation of an older English, with what rests on what changed', () => {
  const content = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Elige **Clientes** hoy. {/* 104 */}Igual que antes.'),
    'en/articles/a.mdx': article('{/* 103 */}Open **Customers** now. {/* 104 */}Same as before.', {
      translation: 'original',
      revision: NEWER,
      source: { path: 'a.md', date: '2021-07-20' },
    }),
    'originals/a/1aaaaaaaaaaa.json': originals({
      '103': 'Select **Customers** now.',
      '104': 'Same as before.',
    }),
    'originals/a/2bbbbbbbbbbb.json': originals(
      { '103': 'Open **Customers** now.', '104': 'Same as before.', '105': 'Brand new words.' },
      NEWER,
    ),
    'notes/a.yaml': '- { locale: es, segment: "103", text: { es: No es hoy., en: Not today. } }',
  });
  const feed = driftFeed(content, 'es', new URL('https://example.org'));
  expect(feed).toMatchObject({
    feed_url: 'https://example.org/es/drift.json',
    items: [
      {
        id: `https://example.org/es/a/#${NEWER}`,
        title: 'Title: Cambiadas: 1, eliminadas: 0, nuevas: 1',
        date_modified: '2021-07-20T00:00:00Z',
        _drift: {
          added: ['Brand new words.'],
          sentences: [
            {
              segment: 's103',
              href: 'https://example.org/es/a/#s103',
              before: 'Select **Customers** now.',
              after: 'Open **Customers** now.',
              dependents: [
                { kind: 'note', name: 'No es hoy.' },
                {
                  kind: 'term',
                  name: 'Customers',
                  places: [{ href: 'https://example.org/es/terms/#clientes' }],
                },
              ],
            },
          ],
        },
      },
    ],
  });
  expect(driftFeed(content, 'en', new URL('https://example.org'))).toMatchObject({ items: [] });
});
