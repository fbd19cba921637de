import { expect, test } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { type Content, readContent } from '../../../src/content-files/content.ts';
import { articleList, shortList } from '../../../src/page-data/article-lists.ts';
import { languageLinks } from '../../../src/page-data/language-links.ts';
import { articlePages, localePages, ownArticlePages } from '../../../src/page-data/locale-pages.ts';
import { navigationTree, unlistedArticles } from '../../../src/page-data/navigation.ts';
import { neighboursOf } from '../../../src/page-data/neighbours.ts';
import { searchLocales } from '../../../src/page-data/search-locales.ts';
import { shownNotes } from '../../../src/page-data/shown-notes.ts';
import { entrancesFor, stageOf, stagesFor } from '../../../src/page-data/stages.ts';
import { article, contentOf, REVISION } from '../../support/small-content.ts';

let content: Content | undefined;
const five = () => {
  content ??= readContent({ contentDir: 'content' });
  return content;
};
const many = () =>
  contentOf(
    Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [`es/articles/a${index}.mdx`, article('Sí.')]),
    ),
  );

test('articles come along the stages, the best text of each', () => {
  const content = five();
  const list = articleList(content, 'ru', content.articles.keys());
  expect(list.map(({ slug, lang }) => [slug, lang])).toEqual([
    ['provide-technical-support', 'en'],
    ['escalate-problems-to-microsoft', undefined],
    ['report-problems-on-behalf-of-a-customer', 'es'],
  ]);
});

test('more than a dozen articles are no short list', () => {
  expect(shortList(many(), 'es')).toBeUndefined();
  expect(shortList(five(), 'es')).toHaveLength(3);
});

test('without a flow articles keep their order and belong to no stage', () => {
  const content = many();
  const slugs = ['a3', 'a1'] as Slug[];
  expect(articleList(content, 'es', slugs).map(({ slug }) => slug)).toEqual(slugs);
  expect(stagesFor(content, 'es')).toEqual([]);
});

test('a stage leads to its first article, else to its question', () => {
  const stages = stagesFor(five(), 'es');
  expect(stages.map(({ id, href }) => [id, href])).toEqual([
    ['check-health', '/es/wizard/service/?from=check-health&v=2'],
    ['troubleshoot', '/es/provide-technical-support/'],
    ['escalate', '/es/escalate-problems-to-microsoft/'],
    ['report', '/es/report-problems-on-behalf-of-a-customer/'],
  ]);
  expect(stages[0]?.external).toMatch(/^https:/);
});

test('which stage an article belongs to is what the flow says, in any locale', () => {
  const flow = five().wizard?.flow;
  expect(flow && stageOf(flow, 'provide-technical-support' as Slug)).toBe('troubleshoot');
  expect(flow && stageOf(flow, 'elsewhere' as Slug)).toBeUndefined();
});

test('a page exists in each locale, an article where it has a text, too', () => {
  const content = five();
  expect(localePages(content).map(({ params }) => params.locale)).toEqual(['es', 'ru', 'zh-cn', 'en']);
  expect(articlePages(content)).toHaveLength(12);
  expect(ownArticlePages(content).map(({ params }) => `${params.locale}/${params.slug}`)).toEqual([
    'es/escalate-problems-to-microsoft',
    'es/provide-technical-support',
    'es/report-problems-on-behalf-of-a-customer',
    'ru/escalate-problems-to-microsoft',
    'zh-cn/escalate-problems-to-microsoft',
    'en/escalate-problems-to-microsoft',
    'en/provide-technical-support',
  ]);
  expect(languageLinks(content, 'search')[2]).toEqual({ locale: 'zh-CN', href: '/zh-cn/search/' });
});

const TREE = {
  'es/articles/a.mdx': article('Sí.', { title: 'Artículo' }),
  'es/articles/b.mdx': article('Sí.'),
  'es/toc.yaml':
    '- { title: Parte, items: [{ title: Uno, slug: a }, { title: Fuera, url: "https://example.org/" }, { title: Perdido, slug: gone }] }\n',
};

test('the table of contents links articles and pages elsewhere; what is neither is a heading', () => {
  const [part] = navigationTree(contentOf(TREE), 'es');
  expect(part).toMatchObject({ title: 'Parte', href: undefined, id: 'section-1', isExternal: false });
  expect(part?.entries.map(({ title, href, isExternal, lang }) => [title, href, isExternal, lang])).toEqual([
    ['Uno', '/es/a/', false, undefined],
    ['Fuera', 'https://example.org/', true, undefined],
    ['Perdido', undefined, false, undefined],
  ]);
});

test('a borrowed table has the titles of the best texts, and says its language', () => {
  const [part] = navigationTree(contentOf(TREE), 'en');
  expect(part?.lang).toBe('es');
  expect(part?.entries.map(({ title, lang }) => [title, lang])).toEqual([
    ['Artículo', 'es'],
    ['Fuera', 'es'],
    ['Perdido', 'es'],
  ]);
});

test('articles that the table does not name are told apart', () => {
  expect(unlistedArticles(contentOf(TREE), 'es')).toEqual(['b']);
});

test('a locale without a text of its own is searched only where there is a wizard', () => {
  expect(searchLocales(contentOf({ ...TREE, 'ru/toc.yaml': '[]' }))).toEqual(['es']);
  expect(searchLocales(five())).toEqual(['es', 'ru', 'zh-CN', 'en']);
});

test('twelve articles are a short list', () => {
  const names = Array.from({ length: 12 }, (_, index) => `es/articles/a${index}.mdx`);
  const twelve = contentOf(Object.fromEntries(names.map((name) => [name, article('Sí.')])));
  expect(shortList(twelve, 'es')).toHaveLength(12);
});

test('an article that no table names has no neighbours', () => {
  const few = contentOf({
    'es/toc.yaml': '[{ title: A, slug: a }, { title: B, slug: b }]',
    ...Object.fromEntries(['a', 'b', 'c'].map((slug) => [`es/articles/${slug}.mdx`, article('Sí.')])),
  });
  const around = (slug: string) => neighboursOf(few, 'es', slug as Slug, [], -1);
  expect(around('c')).toEqual({ previous: undefined, next: undefined });
  expect(around('b')).toEqual({
    previous: { href: '/es/a/', name: 'Title', lang: undefined },
    next: undefined,
  });
});

test('beside the stages the wizard has ways in for what comes later', () => {
  for (const { label, href } of entrancesFor(five(), 'es')) {
    expect(label).not.toBe('');
    expect(href).toMatch(/^\/es\/wizard\/[a-z-]+\/\?.*v=/);
  }
  expect(entrancesFor(five(), 'es').length).toBe(five().wizard?.flow.entrances.length);
  expect(entrancesFor(many(), 'es')).toEqual([]);
});

test('a note is shown in the reader’s language, else in English, else as it is', () => {
  const noted = (text: string) => {
    const content = contentOf({
      'es/articles/a.mdx': article('{/* 103 */}Sí.'),
      'originals/a/1aaaaaaaaaaa.json': JSON.stringify({ revision: REVISION, segments: { '103': 'Yes.' } }),
      'notes/a.yaml': `- { locale: es, segment: "103", text: ${text} }`,
    });
    const version = content.articles.get('a' as Slug)?.get('es');
    if (version === undefined) throw new Error('Unexpected absence of the article.');
    return shownNotes(content, version, 'es', 'Note:').map(({ label, text: said, lang, textLang, english }) =>
      [label, said, lang, textLang, english].join(' | '),
    );
  };
  expect(noted('{ en: Not so., es: No. }')).toEqual(['Note: | No. | es |  | Yes.']);
});
