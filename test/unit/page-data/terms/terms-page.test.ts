import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { termsPage, termsPages } from '../../../../src/page-data/terms/terms-page.ts';

const content = readContent({ contentDir: 'content' });

test('the terms stand in the page’s language first, each with its address and places', () => {
  const page = termsPage(content, 'es', 1);
  expect(page.locales[0]).toBe('es');
  const row = page.rows.find(({ forms }) => forms.some(({ words }) => words.includes('New support request')));
  expect(row?.forms[0]?.words[0]).toBe('Nueva solicitud de soporte técnico');
  expect(row?.id).toBe('nueva-solicitud-de-soporte-técnico');
  expect(row?.places.length).toBeGreaterThan(0);
  expect(new Set(page.rows.map(({ id }) => id)).size).toBe(page.rows.length);
});

test('every language has the pages, with the same terms', () => {
  expect(termsPages(content)).toHaveLength(content.locales.length);
  expect(termsPage(content, 'ru', 1).rows).toHaveLength(termsPage(content, 'es', 1).rows.length);
});

test('a term that is only looked for is not shown', () => {
  const words = termsPage(content, 'ru', 1).rows.flatMap(({ forms }) => forms.flatMap((form) => form.words));
  expect(words).not.toContain('отклонени');
  expect(words.some((word) => word.endsWith('*'))).toBe(false);
});
