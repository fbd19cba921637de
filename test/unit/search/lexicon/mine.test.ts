import { expect, test } from 'vitest';
import { mineTranslations, TermTexts } from '../../../../src/search/lexicon/mine.ts';

/** Mines pairs of sentences, each of words with spaces between them; gives a word's translations, best first. */
function mined(sentences: readonly (readonly [from: string, to: string])[]) {
  const [source, target] = [new TermTexts(), new TermTexts()];
  const pairs = sentences.map(
    ([from, to]) => [source.add(from.split(' ')), target.add(to.split(' '))] as const,
  );
  const translations = mineTranslations(source, target, pairs);
  return (word: string) => translations.get(word)?.map(({ term }) => term);
}

test('a word that stands in every sentence translates none', () => {
  const of = mined([
    ['red uno', 'the network one'],
    ['red dos', 'the network two'],
    ['factura uno', 'the invoice one'],
    ['factura dos', 'the invoice two'],
  ]);
  expect(of('red')).toEqual(['network']);
});

test('a word that is there less often than elsewhere is no translation, however telling that is', () => {
  const sentences = Array.from({ length: 10 }, (_, at): [string, string] => {
    const hasPage = at < 2 || at >= 5;
    return [
      `${at < 5 ? 'red' : 'otra'} n${at}`,
      `${at < 5 ? 'network' : 'other'}${hasPage ? ' page' : ''} m${at}`,
    ];
  });
  expect(mined(sentences)('red')).toEqual(['network']);
});

test('to meet once is chance for a word that stands in more sentences', () => {
  const of = mined([
    ['red uno', 'network cable'],
    ['red dos', 'network two'],
    ['factura tres', 'invoice three'],
    ['factura cuatro', 'invoice four'],
  ]);
  expect(of('red')).toEqual(['network']);
  expect(of('uno')).toContain('cable');
});

test('the surest translation comes first, however late it is met', () => {
  const of = mined([
    ['red uno', 'lan network one'],
    ['red dos', 'lan network two'],
    ['cable tres', 'lan three'],
    ['factura cuatro', 'invoice four'],
    ['factura cinco', 'invoice five'],
    ['factura seis', 'invoice six'],
  ]);
  expect(of('red')).toEqual(['network', 'lan']);
});

test('two words of the same sentences have the same translations', () => {
  const of = mined([
    ['red local uno', 'network one'],
    ['red local dos', 'network two'],
    ['factura tres', 'invoice three'],
  ]);
  expect(of('local')).toEqual(of('red'));
  expect(of('local')).toEqual(['network']);
});

test('of many as sure four are kept', () => {
  expect(mined([['red', 'a b c d e f']])('red')).toBeUndefined();
  expect(
    mined([
      ['red', 'a b c d e f'],
      ['otra', 'g'],
    ])('red'),
  ).toHaveLength(4);
});

test('what meets hardly more often than chance would have it is left out', () => {
  // 100 sentences, 10 of them of the network; a page stands in 6 of those, and in 49 of the others.
  const sentences = Array.from({ length: 100 }, (_, at): [string, string] => {
    const isNetwork = at < 10;
    const hasPage = at < 6 || (at >= 10 && at < 59);
    return [
      `${isNetwork ? 'red' : 'otra'} n${at}`,
      `${isNetwork ? 'network' : 'other'}${hasPage ? ' page' : ''} m${at}`,
    ];
  });
  expect(mined(sentences)('red')).toEqual(['network']);
});

test('a list of names, longer than any sentence, pairs nothing', () => {
  const names = (length: number) => Array.from({ length }, (_, at) => `name${at}`).join(' ');
  const of = (length: number) =>
    mined([
      [`red ${names(length - 1)}`, 'network'],
      ['otra', 'other'],
    ])('red');
  expect(of(60)).toEqual(['network']);
  expect(of(61)).toBeUndefined();
});
