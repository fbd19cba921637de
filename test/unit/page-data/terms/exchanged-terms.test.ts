import { expect, test } from 'vitest';
import type { Content } from '../../../../src/content-files/content.ts';
import { exchangedTerms } from '../../../../src/page-data/terms/exchanged-terms.ts';
import { article, contentOf, originals } from '../../../support/small-content.ts';

const FILES = {
  'es/articles/a.mdx': article('{/* 103 */}Elige **Clientes** y **Pedidos**.'),
  'ru/articles/a.mdx': article('{/* 103 */}Выберите **Клиенты** и заказы.'),
  'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'Select **Customers** and **Orders**.' }),
};
let content: Content | undefined;
const shown = (locale?: string) => {
  content ??= contentOf(FILES);
  return exchangedTerms(content, locale).map(({ id, english, forms }) => ({ id, english, forms }));
};

test('terms are taken along by their English, with how each language says them', () => {
  const customers = shown().find(({ english }) => english === 'Customers');
  expect(customers?.forms).toEqual({ es: ['Clientes'] });
  expect(shown().map(({ id }, index) => id === `c${index + 1}`)).not.toContain(false);
});

test('of one language those that it has, under the same ids', () => {
  const all = new Map(shown().map(({ english, id }) => [english, id]));
  for (const { id, english, forms } of shown('ru')) {
    expect(id).toBe(all.get(english));
    expect(Object.keys(forms)).toEqual(['ru']);
  }
  expect(shown('ru').length).toBeGreaterThan(0);
  expect(shown('fr')).toEqual([]);
});
