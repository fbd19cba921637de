import { beforeAll, expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import type { Content } from '../../../src/content-files/content.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { articlePage } from '../../../src/page-data/article-page.ts';
import { article, contentOf, originals } from '../../support/small-content.ts';

const SITE = new URL('https://example.org');
const ESCALATE = 'escalate-problems-to-microsoft' as Slug;
const REPORT = 'report-problems-on-behalf-of-a-customer' as Slug;
/** The project's own five articles. */
let five: Content;
beforeAll(() => {
  five = readContent({ contentDir: 'content' });
});

const NEWER = '2bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';
const TWO_REVISIONS = {
  'es/articles/folder/a.mdx': article('# {/* #top */}{/* 103 */}Uno. {/* 104 */}Dos.\n\nSuelta. Otra.'),
  'ru/articles/folder/a.mdx': article('# {/* #top */}{/* 103 */}Новое. {/* 104 */}Один.', {
    revision: NEWER,
  }),
  'en/articles/folder/a.mdx': article('# {/* #top */}{/* 103 */}New. {/* 104 */}One.', {
    revision: NEWER,
    translation: 'original',
    source: { path: 'a.md', rebuiltFrom: 'ru', date: '2021-07-20', author: 'someone' },
  }),
  'ru/articles/folder/b.mdx': article('Б.', { title: 'Б', translation: 'machine', proof: 'no-originals' }),
  'originals/folder/a/1aaaaaaaaaaa.json': originals({ '103': 'One.', '104': 'Two.' }),
  'originals/folder/a/2bbbbbbbbbbb.json': originals({ '103': 'New.', '104': 'One.' }, NEWER),
  'es/toc.yaml':
    '- { title: Carpeta, items: [{ title: A, slug: folder/a }, { title: B, slug: folder/b }] }\n',
};
const A = 'folder/a' as Slug;
const B = 'folder/b' as Slug;

test('an article of a stage stands between the others, with its question', () => {
  const page = articlePage(five, 'es', ESCALATE, SITE);
  expect(page.stages.map(({ id }) => id)[page.stage]).toBe('escalate');
  expect(page.neighbours.previous?.name).toBe(page.stages[page.stage - 1]?.name);
  expect(page.neighbours.next?.href).toBe(`/es/${REPORT}/`);
  expect(page.question?.links.every(({ href }) => href.includes('from=escalate'))).toBe(true);
  expect(page.canonical).toBeUndefined();
  expect(page.locales).toEqual(['es', 'ru', 'zh-CN', 'en']);
  expect(page.seconds.map(({ locale, source, sentences }) => [locale, source, sentences])).toEqual([
    ['en', `/es/${ESCALATE}~en/`, undefined],
    ['ru', `/ru/${ESCALATE}/`, undefined],
    ['zh-CN', `/zh-cn/${ESCALATE}/`, undefined],
  ]);
  expect(page.languages.every(({ sentences }) => sentences === undefined)).toBe(true);
  expect(page.notice).toEqual({ fallback: undefined, newer: undefined, rebuilt: undefined });
});

test('where a locale has no text the page repeats the best there is, and says so', () => {
  const page = articlePage(five, 'ru', REPORT, SITE);
  expect(page.contentLocale).toBe('es');
  expect(page.canonical).toBe(`/es/${REPORT}/`);
  expect(page.structured).toBeUndefined();
  expect(page.seconds).toEqual([]);
  expect(page.notice.fallback).toEqual({
    locale: 'es',
    href: `/es/${REPORT}/`,
    isOriginal: false,
    state: 'human',
  });
  expect(page.notes.every(({ lang }) => lang === 'ru')).toBe(true);
  expect(page.notes.length).toBeGreaterThan(0);
});

test('structured data name the translations of English, and the original of a translation', () => {
  const id = (locale: string) => ({ '@id': `https://example.org/${locale}/${ESCALATE}/` });
  expect(articlePage(five, 'en', ESCALATE, SITE).structured).toMatchObject({
    '@type': 'TechArticle',
    inLanguage: 'en',
    workTranslation: ['es', 'ru', 'zh-cn'].map(id),
  });
  expect(articlePage(five, 'zh-CN', ESCALATE, SITE).structured).toMatchObject({
    '@id': id('zh-cn')['@id'],
    translationOfWork: id('en'),
  });
});

test('outside of the stages an article stands between those of the table of contents', () => {
  const content = contentOf(TWO_REVISIONS);
  const page = articlePage(content, 'es', A, SITE);
  expect([page.stage, page.question]).toEqual([-1, undefined]);
  expect(page.crumbs).toEqual([
    { title: 'Carpeta', href: '/es/sections/folder/a/', lang: undefined, count: 2 },
  ]);
  expect(page.neighbours).toEqual({
    previous: undefined,
    next: { href: '/es/folder/b/', name: 'Б', lang: 'ru' },
  });
  expect(articlePage(content, 'ru', A, SITE).crumbs[0]?.lang).toBe('es');
});

test('a translation of an older revision says so, and where its sentences are elsewhere', () => {
  const page = articlePage(contentOf(TWO_REVISIONS), 'es', A, SITE);
  expect(page.notice.newer).toBe('/en/folder/a/');
  expect(page.languages).toEqual([
    { locale: 'es', href: '/es/folder/a/', sentences: undefined },
    { locale: 'ru', href: '/ru/folder/a/', sentences: '/es/folder/a/sentences.json#ru' },
    { locale: 'en', href: '/en/folder/a/', sentences: '/es/folder/a/sentences.json#en' },
  ]);
  expect(page.about).toMatchObject({
    revision: '1aaaaaaaaaaa',
    isOlder: true,
    originals: { count: 2, all: 4 },
    date: undefined,
    author: 'Microsoft',
  });
});

test('English is told to be rebuilt, from which locale, and whether that is proven', () => {
  const page = articlePage(contentOf(TWO_REVISIONS), 'en', A, SITE);
  expect(page.notice).toEqual({ fallback: undefined, newer: undefined, rebuilt: { isProven: true } });
  expect(page.about).toMatchObject({
    rebuiltFrom: 'ru',
    originals: undefined,
    date: { iso: '2021-07-20', shown: 'July 20, 2021' },
    author: 'someone',
  });
});

test('an article without originals is read alone', () => {
  expect(articlePage(contentOf(TWO_REVISIONS), 'ru', B, SITE).seconds).toEqual([]);
});

test('an unknown slug is named', () => {
  expect(() => articlePage(five, 'es', 'nowhere' as Slug, SITE)).toThrow('Unexpected slug "nowhere"');
});
