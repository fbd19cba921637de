import { expect, test } from 'vitest';
import { cutRecord } from '../../../../src/search/index/cut-record.ts';
import { recordOf, toDocument } from '../../../../src/search/index/records.ts';

const about = { filters: {}, meta: {} };
const page = (main: string) =>
  `<!doctype html><html lang="es"><body><nav>x</nav><main>${main}</main></body></html>`;

test('an article in the language of its page is indexed without the rest of the page', () => {
  const record = recordOf(page('<p>lead</p><article lang="es"><h1>A</h1></article>'), 'a', about);
  expect(record).toEqual({ path: 'a', html: '<article lang="es"><h1>A</h1></article>', ...about });
});

test('a page that shows another language is not indexed, nor one that holds no article', () => {
  expect(recordOf(page('<article lang="en"><h1>A</h1></article>'), 'a', about)).toBeUndefined();
  expect(recordOf(page('<h1>Search</h1>'), 'search', about)).toBeUndefined();
});

test('a node of the wizard is indexed', () => {
  const record = recordOf(page('<h1>Q</h1><nav>back</nav>'), 'wizard/q', about);
  expect(record?.html).toBe('<main><h1>Q</h1></main>');
});

test('filters are attributes, quoted', () => {
  const document = toDocument(
    { path: 'a', html: '<h1>A</h1>', filters: { kind: 'a"b' }, meta: { title: 'T' } },
    'es',
  );
  expect(document).toContain('<meta data-pagefind-filter="kind[content]" content="a&#x22;b">');
  expect(document).toContain('<meta data-pagefind-meta="title[content]" content="T">');
});

test('Chinese is divided into words, across inline elements, and not across blocks', () => {
  const html = '<article lang="zh-CN"><h1>创建订阅</h1><p>在<b>合作伙伴</b>中心 Azure</p></article>';
  const record = recordOf(`<html lang="zh-CN"><body>${html}</body></html>`, 'a', {
    filters: {},
    meta: { title: '创建订阅' },
  });
  if (record === undefined) throw new Error('There is no record.');
  const cut = cutRecord(record, 'zh-CN');
  expect(cut.meta).toEqual({ title: '创建 ^订阅' });
  expect(cut.html).toBe(
    '<article lang="zh-CN"><h1>创建 ^订阅</h1><p>在<b> ^合作 ^伙伴</b> ^中心 Azure</p></article>',
  );
  expect(record.html).toBe(html);
});
