import { expect, test } from 'vitest';
import { stemOfRussian } from '../../../../src/search/lexicon/stem.ts';

test.each([
  ['счет', ['счета', 'счетов', 'счетами', 'счету']],
  ['клиент', ['клиента', 'клиентов', 'клиентам', 'клиентах']],
  ['удал', ['удалить', 'удалили', 'удалился', 'удалась']],
])('forms of %s share it', (stem, forms) => {
  for (const form of forms) expect(stemOfRussian(form), form).toBe(stem);
});

test('a short word keeps its letters', () => {
  expect(['сбой', 'код', 'цена'].map(stemOfRussian)).toEqual(['сбой', 'код', 'цена']);
});
