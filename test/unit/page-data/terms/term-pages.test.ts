import { expect, test } from 'vitest';
import { termFileNumbers, termFilesOf, termRows } from '../../../../src/page-data/terms/term-finder.ts';
import { termAddress, termPages } from '../../../../src/page-data/terms/term-pages.ts';
import { termsPage } from '../../../../src/page-data/terms/terms-page.ts';
import { termFile } from '../../../../src/terms/term-files.ts';
import { article, contentOf, originals } from '../../../support/small-content.ts';

const NUMBERS = Array.from({ length: 450 }, (_, index) => 103 + index);

/** An article of so many labels, each with a sentence of its own. */
function files(slug: string, label: string, own: string): Record<string, string> {
  const body = NUMBERS.map((number) => `{/* ${number} */}Elige **${own} ${number}**.`).join('\n\n');
  const english = NUMBERS.map((number) => [String(number), `Select **${label} ${number}**.`]);
  return {
    [`es/articles/${slug}.mdx`]: article(body),
    [`originals/${slug}/1aaaaaaaaaaa.json`]: originals(Object.fromEntries(english)),
  };
}

/** Two articles, each in a section of its own. */
const twoSections = () =>
  contentOf({
    ...files('bills', 'Bill', 'Factura'),
    ...files('users', 'User', 'Usuario'),
    'es/toc.yaml': JSON.stringify([
      {
        title: 'Todo',
        items: [
          { title: 'Usuarios', items: [{ title: 'U', slug: 'users' }] },
          { title: 'Facturas', items: [{ title: 'F', slug: 'bills' }] },
        ],
      },
    ]),
  });

test('terms that do not fit on one page stand by section of the table of contents, in its order', () => {
  const content = twoSections();
  const pages = termPages(content);
  // The glossary's own terms stand in no article.
  const ofArticles = pages.filter(({ path }) => path !== 'terms/other');
  expect(ofArticles.map(({ path, terms }) => [path, terms.length])).toEqual([
    ['terms', 0],
    ['terms/section-1-1', 400],
    ['terms/section-1-1/2', 50],
    ['terms/section-1-2', 400],
    ['terms/section-1-2/2', 50],
  ]);
  const overview = termsPage(content, 'es', pages[0] as (typeof pages)[number]);
  expect(overview.sections.map(({ title, count }) => [title, count]).slice(0, 2)).toEqual([
    ['Usuarios', 450],
    ['Facturas', 450],
  ]);
});

test('a word in any language leads to the row of its term, by the one small file that the search asks for', () => {
  const content = twoSections();
  const numbers = termFileNumbers(content);
  const files = new Map(
    numbers.map((number) => [`terms/find/${number}.json`, termRows(content, 'es', number)]),
  );
  const rowOf = (key: string) => files.get(termFile(key, termFilesOf(content)))?.[key];
  const pages = termPages(content).slice(1);
  expect(numbers.length).toBeGreaterThan(3);
  expect(rowOf('factura 103')?.href).toBe('/es/terms/section-1-2/#factura-103');
  expect(rowOf('bill 103')).toEqual(rowOf('factura 103'));
  for (const { path, terms } of pages)
    for (const term of terms) {
      const address = termAddress(content, 'es', term);
      expect(rowOf(term.english.toLowerCase())?.href).toBe(address);
      expect(address).toBe(`/es/${path}/#${address.split('#')[1]}`);
    }
});
