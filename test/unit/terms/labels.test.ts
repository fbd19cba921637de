import { expect, test } from 'vitest';
import { labelUses } from '../../../src/page-data/terms/label-uses.ts';
import { lexiconOf } from '../../../src/quality/lexicon.ts';
import { readHtml, readMarkdown } from '../../../src/quality/read-side.ts';
import type { Sentence } from '../../../src/quality/sentence.ts';
import { LabelCounts } from '../../../src/terms/labels.ts';

const lexicon = lexiconOf(
  new Map([
    [
      'en',
      new Map([
        ['custom', { es: [['clientes', 10, 40]] }],
        ['accoun', { es: [['cuenta', 10, 40]] }],
      ]),
    ],
  ] as never),
);
let number = 100;
const sentence = (english: string, html: string): Sentence => {
  number++;
  return {
    subject: 'a',
    locale: 'es',
    id: String(number),
    file: 'a.mdx',
    english: readMarkdown(english),
    translation: readHtml(html),
  };
};
const formsOf = (...sentences: Sentence[]) => {
  const counts = new LabelCounts();
  for (const use of labelUses(sentences, lexicon)) counts.add(use);
  return counts.terms([{ en: 'Azure', keep: true, forms: {} }], ['es']).map(({ english, forms, count }) => [
    english,
    forms
      .get('es')
      ?.map(({ text }) => text)
      .join('/'),
    count,
  ]);
};

test('labels in bold are paired, however often they stand', () => {
  expect(
    formsOf(
      sentence('Select **Customers**.', 'Elige <strong>Clientes</strong>.'),
      sentence('In **Customers** pick **Save**', 'En <strong>clientes</strong>, <strong>Guardar</strong>'),
    ),
  ).toEqual([
    ['Azure', 'Azure', 0],
    ['Customers', 'Clientes', 2],
    ['Save', 'Guardar', 1],
  ]);
});

test('what cannot be the label is not taken for it', () => {
  expect(
    formsOf(
      sentence('Select **Customers**.', 'Elige <strong>pestaña Clientes</strong>.'),
      sentence('Select **Account** info', 'Elige <strong>esto</strong> ya'),
      sentence(
        '**This is a whole sentence that somebody has stressed.**',
        '<strong>Toda una frase.</strong>',
      ),
      sentence('Select **Account overview page**', 'Elige <strong>la</strong>'),
      sentence('**Save** or **Cancel**', '<strong>Guardar</strong>'),
    ),
  ).toEqual([['Azure', 'Azure', 0]]);
});

test('labels in another order are not paired by their order', () => {
  expect(
    formsOf(
      sentence('**Customers** then **Account**', '<strong>Cuenta</strong> tras <strong>Clientes</strong>'),
    ),
  ).toEqual([['Azure', 'Azure', 0]]);
});

test.each([
  ['Go to **Customers page**', 'Vaya a <strong>página Clientes</strong>', 'página Clientes'],
  ['Go to **Customers**', 'Vaya a la <strong>pantalla Clientes</strong>', undefined],
  ['On **March 1, 2020**', 'El <strong>1 de marzo de 2020</strong>', undefined],
  ['**To change a customer**', '<strong>Para cambiar un cliente</strong>', undefined],
  ['**Save** it', '<strong>Guard</strong>arlo', undefined],
  ['**Lifetime** customers', '<strong>Los clientes</strong> de siempre', undefined],
])('words of the sentence, dates, phrases and parts are no labels: %s', (english, html, expected) => {
  const [found] = formsOf(sentence(english, html)).filter(([label]) => label !== 'Azure');
  expect(found?.[1]).toBe(expected);
});

test('what says half of a label alone has to stand twice', () => {
  const once = sentence('See **Customer account**', 'Vea <strong>la cuenta buena</strong>');
  expect(formsOf(once)).toHaveLength(1);
  expect(formsOf(once, { ...once, id: '900' })).toHaveLength(2);
});
