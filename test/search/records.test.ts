import { expect, test } from 'vitest';
import { recordOf, toDocument } from '../../src/search/bundles/records.ts';

const about = { filters: {}, meta: {} };
const page = (main: string) =>
  `<!doctype html><html lang="es"><body><nav>x</nav><main>${main}</main></body></html>`;

test('an article in the language of its page is indexed without the rest of the page', () => {
  const record = recordOf(
    page('<p>lead</p><article lang="es"><h1>A</h1><script>1</script></article>'),
    'a',
    about,
  );
  expect(record).toEqual({ path: 'a', html: '<article lang="es"><h1>A</h1></article>', ...about });
});

test('a page that shows another language is not indexed, nor one that holds no article', () => {
  expect(recordOf(page('<article lang="en"><h1>A</h1></article>'), 'a', about)).toBeUndefined();
  expect(recordOf(page('<h1>Search</h1>'), 'search', about)).toBeUndefined();
});

test('a node of the wizard is indexed', () => {
  expect(recordOf(page('<h1>Q</h1><nav>back</nav>'), 'wizard/q', about)?.html).toBe(
    '<main><h1>Q</h1></main>',
  );
});

test('filters are attributes, quoted', () => {
  const document = toDocument(
    { path: 'a', html: '<h1>A</h1>', filters: { kind: 'a"b' }, meta: { title: 'T' } },
    'es',
  );
  expect(document).toContain('<meta data-pagefind-filter="kind[content]" content="a&#x22;b">');
  expect(document).toContain('<meta data-pagefind-meta="title[content]" content="T">');
});
