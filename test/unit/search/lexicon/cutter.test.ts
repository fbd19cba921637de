import { expect, test, vi } from 'vitest';
import { type CutTexts, Cutter } from '../../../../src/search/lexicon/cutter.ts';
import { wordsIn } from '../../../../src/search/lexicon/terms.ts';

const TEXTS = ['Abra el Centro de partners.', 'El centro, el 2º.', ''];

/** What was cut, as it is read again from a file. */
const keptOf = (cutter: Cutter) =>
  new Map(
    cutter.changed().map(([locale, cut]) => [locale, JSON.parse(JSON.stringify([...cut])) as CutTexts[]]),
  );

test('texts are cut as without a cutter, anew and as a build before has cut them', () => {
  const first = new Cutter();
  for (const text of TEXTS) expect(first.cut(text, 'es')).toEqual(wordsIn(text, 'es'));
  expect(first.cut('云服务', 'zh-CN')).toEqual(wordsIn('云服务', 'zh-CN'));
  const kept = keptOf(first);
  expect([...kept.keys()]).toEqual(['es', 'zh-CN']);

  const second = new Cutter((locale) => kept.get(locale) ?? []);
  for (const text of [...TEXTS, 'El centro nuevo.'])
    expect(second.cut(text, 'es')).toEqual(wordsIn(text, 'es'));
});

test('what is kept of a locale is read when a text of it is cut, and once', () => {
  const read = vi.fn(() => []);
  const cutter = new Cutter(read);
  expect(read).not.toHaveBeenCalled();
  cutter.cut('uno', 'es');
  cutter.cut('dos', 'es');
  expect(read.mock.calls).toEqual([['es']]);
});

test('a locale without a new text need not be kept again; of another one the texts that were asked for', () => {
  const first = new Cutter();
  for (const text of TEXTS) first.cut(text, 'es');
  const kept = keptOf(first);

  const same = new Cutter((locale) => kept.get(locale) ?? []);
  same.cut(TEXTS[0] ?? '', 'es');
  expect(same.changed()).toEqual([]);
  same.cut('uno', 'es');
  expect([...keptOf(same)].map(([locale, cut]) => [locale, cut.flatMap(({ texts }) => texts)])).toEqual([
    ['es', [TEXTS[0], 'uno']],
  ]);
});

test('very many texts are kept in pieces, each whole by itself', () => {
  const texts = Array.from({ length: 45_000 }, (_, number) => `palabra${number} común`);
  const first = new Cutter();
  for (const text of texts) first.cut(text, 'es');
  const pieces = keptOf(first).get('es') ?? [];
  expect(pieces.map((piece) => piece.texts.length)).toEqual([20_000, 20_000, 5000]);

  const second = new Cutter(() => pieces.slice(1));
  expect(second.cut(texts[30_000] ?? '', 'es')).toEqual(wordsIn(texts[30_000] ?? '', 'es'));
  expect(second.changed()).toEqual([]);
  second.cut(texts[0] ?? '', 'es');
  expect(second.changed()).toHaveLength(1);
});
