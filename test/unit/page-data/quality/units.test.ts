import { expect, test } from 'vitest';
import { exchangeUnits } from '../../../../src/page-data/quality/units.ts';
import { article, contentOf, originals, REVISION } from '../../../support/small-content.ts';

const content = () =>
  contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Espera 4 horas. {/* 104 */}Sí. {/* 105 */}Sola.'),
    'ru/articles/a.mdx': article('{/* 103 */}Ждите 4 часа.', { translation: 'machine', revision: REVISION }),
    'en/articles/a.mdx': article('{/* 103 */}Wait 2 hours.', { translation: 'original' }),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'Wait 2 hours.', '104': 'Yes.' }),
    'notes/a.yaml': '- { locale: es, segment: "103", text: { en: Two hours., es: Dos horas. } }\n',
  });
const es = { subject: 'a', locale: 'es', revision: REVISION, by: 'human' };
const note = { category: 'note', text: 'Two hours.' };

test('sentences with their English are taken along, with the notes on them, and English is not', () => {
  const ru = { subject: 'a', locale: 'ru', revision: REVISION, by: 'machine' };
  expect(exchangeUnits(content())).toEqual([
    { ...es, id: '103', english: 'Wait 2 hours.', translation: 'Espera 4 horas.', notes: [note] },
    { ...es, id: '104', english: 'Yes.', translation: 'Sí.', notes: [] },
    { ...ru, id: '103', english: 'Wait 2 hours.', translation: 'Ждите 4 часа.', notes: [] },
  ]);
});

test('one language is taken alone, with the open flags of the checks where they are asked for', () => {
  const [unit, ...others] = exchangeUnits(content(), { locale: 'ru', isChecked: true });
  expect(others).toEqual([]);
  expect(unit?.notes.map(({ category }) => category)).toEqual(['quality']);
  expect(unit?.notes[0]?.text).toMatch(/^number: .*4/);
  // A flag that a note answers is not open.
  const spanish = exchangeUnits(content(), { locale: 'es', isChecked: true });
  expect(spanish.map(({ id, notes }) => [id, notes])).toEqual([
    ['103', [note]],
    ['104', []],
  ]);
});
