import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { type TermPage, termPages } from '../../../../src/page-data/terms/term-pages.ts';
import { termsPage, termsPages } from '../../../../src/page-data/terms/terms-page.ts';

const content = readContent({ contentDir: 'content' });
const pageIn = (locale: Locale) => termsPage(content, locale, termPages(content)[0] as TermPage);

test('the terms stand in the page’s language first, each with its address and places', () => {
  const page = pageIn('es');
  expect(page.locales[0]).toBe('es');
  const row = page.rows.find(({ forms }) => forms.some(({ words }) => words.includes('New support request')));
  expect(row?.forms[0]?.words[0]).toBe('Nueva solicitud de soporte técnico');
  expect(row?.id).toBe('nueva-solicitud-de-soporte-técnico');
  expect(row?.places.length).toBeGreaterThan(0);
  expect(new Set(page.rows.map(({ id }) => id)).size).toBe(page.rows.length);
});

test('every language has the pages, with the same terms', () => {
  expect(termsPages(content)).toHaveLength(content.locales.length);
  expect(pageIn('ru').rows).toHaveLength(pageIn('es').rows.length);
});

test('a term that is only looked for is not shown', () => {
  const words = pageIn('ru').rows.flatMap(({ forms }) => forms.flatMap((form) => form.words));
  expect(words).not.toContain('отклонени');
  expect(words.some((word) => word.endsWith('*'))).toBe(false);
});
