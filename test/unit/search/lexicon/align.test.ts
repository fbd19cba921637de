import { expect, test } from 'vitest';
import { revisionSchema } from '../../../../src/articles/names.ts';
import { differingRevisions } from '../../../../src/search/index/revisions.ts';
import type { IndexedArticle } from '../../../../src/search/indexed-article.ts';
import { alignTexts } from '../../../../src/search/lexicon/align.ts';

type Segment = IndexedArticle['segments'][number];

function article(locale: string, revision: string, segments: Segment[], slug = 'bill'): IndexedArticle {
  const data = {
    title: `Title ${locale}`,
    translation: 'human',
    revision: revisionSchema.parse(revision),
  } as const;
  return { slug, locale, data, segments, loose: [] };
}
const segment = (id: string, text: string, original?: string): Segment => ({ id, text, original });

test('titles and sentences of one English stand beside one another, whatever their numbers', () => {
  const texts = alignTexts([
    article('es', 'a', [segment('1', 'Factura.', 'Bill.'), segment('2', 'Sola.', 'Alone.')]),
    article('ru', 'b', [segment('5', 'Счет.', 'Bill.')]),
  ]);
  expect([...texts]).toEqual([
    { es: 'Title es', ru: 'Title ru' },
    { es: 'Factura.', ru: 'Счет.' },
  ]);
});

test('sentences of two articles are not put beside one another, though they are of one English', () => {
  const texts = alignTexts([
    article('es', 'a', [segment('1', 'Factura.', 'Bill.')]),
    article('ru', 'a', []),
    article('ru', 'a', [segment('1', 'Счет.', 'Bill.')], 'other'),
  ]);
  expect([...texts]).toEqual([{ es: 'Title es', ru: 'Title ru' }]);
});

test('without originals the number says it, within one revision alone', () => {
  const [, ...texts] = alignTexts([
    article('es', 'a', [segment('1', 'Uno.')]),
    article('ru', 'a', [segment('1', 'Один.')]),
    article('en', 'b', [segment('1', 'Two.')]),
  ]);
  expect(texts).toEqual([{ es: 'Uno.', ru: 'Один.' }]);
});

test('articles whose locales stand at different revisions are listed, others are not', () => {
  const versions = [
    article('es', 'a', []),
    article('ru', 'b', []),
    article('en', 'a', []),
    article('es', 'a', [], 'same'),
    article('ru', 'a', [], 'same'),
  ];
  expect(differingRevisions(versions)).toEqual({ bill: { es: 0, ru: 1, en: 0 } });
});
