import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Slug } from '../../../../src/articles/names.ts';
import { readContent } from '../../../../src/content-files/content.ts';
import { flagsOfText, qualityOf, textQuality } from '../../../../src/page-data/quality/quality.ts';
import { qualityPage, qualityPages } from '../../../../src/page-data/quality/quality-page.ts';
import { statusTable } from '../../../../src/page-data/status-table.ts';
import { article, contentOf, originals } from '../../../support/small-content.ts';

const content = readContent({ contentDir: 'content' });
const quality = qualityOf(content);

test('the project’s own articles and wizard pass, or carry a note or a reason', () => {
  const open = quality.flags.filter(({ state }) => state === 'open');
  expect(
    open.map(({ kind, sentence }) => `${sentence.locale} ${sentence.subject} ${sentence.id} ${kind}`),
  ).toEqual([]);
  expect(quality.stale.map(({ dismissal, why }) => `${dismissal.segment} ${why}`)).toEqual([]);
});

test.each([
  ['zh-CN', 'escalate-problems-to-microsoft', '114'],
  ['zh-CN', 'escalate-problems-to-microsoft', '116'],
  ['zh-CN', 'escalate-problems-to-microsoft', '118'],
  ['es', 'escalate-problems-to-microsoft', '111'],
  ['es', 'escalate-problems-to-microsoft', '117'],
  ['es', 'provide-technical-support', '124'],
  ['es', 'provide-technical-support', '132'],
  ['es', 'provide-technical-support', '133'],
  ['es', 'report-problems-on-behalf-of-a-customer', 'faq: Impacto mínimo (gravedad C)'],
])('a known fault is flagged: %s %s %s', (locale, subject, id) => {
  const flags = quality.flags.filter(
    ({ sentence }) => sentence.locale === locale && sentence.subject === subject && sentence.id === id,
  );
  expect(flags.length).toBeGreaterThan(0);
});

test('a text has the flags that the check of all texts gives it, told of without the others’ sentences', () => {
  const texts = [...content.articles.values()].flatMap((versions) => [...versions.values()]);
  const given = texts.map(({ locale, slug }) =>
    quality.flags.filter(({ sentence }) => sentence.locale === locale && sentence.subject === slug),
  );
  expect(given.flat().length).toBeGreaterThan(5);
  expect(texts.map(({ locale, slug }) => flagsOfText(content, locale, slug))).toEqual(given);
  expect(texts.map(({ locale, slug }) => textQuality(content, locale, slug).open)).toEqual(
    given.map((flags) => flags.filter(({ state }) => state === 'open').length),
  );
});

test('the reviewers’ page of an article has its flags, each with what dismisses it', () => {
  const small = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Espera 4 horas.'),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'Wait 2 hours.' }),
  });
  const page = qualityPage(small, 'es', 'a' as Slug);
  expect(page.sentences).toBe(1);
  expect(page.open).toMatchObject([
    {
      kind: 'number',
      severity: 'error',
      id: '103',
      english: 'Wait 2 hours.',
      translation: 'Espera 4 horas.',
    },
  ]);
  const dismissed = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Espera 4 horas.'),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'Wait 2 hours.' }),
    'quality/a.yaml': page.open[0]?.dismissal ?? '',
  });
  expect(qualityPage(dismissed, 'es', 'a' as Slug)).toMatchObject({
    open: [],
    answered: [{ state: 'dismissed' }],
  });
});

test('a dismissal of an article that is gone is told', () => {
  const dismissal =
    '{ locale: es, segment: "103", kind: number, sentence: 0123456789abcdef, reason: Se dice así. }';
  const gone = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Espera.'),
    'quality/gone.yaml': `- ${dismissal}\n`,
  });
  expect(qualityOf(gone).stale.map(({ dismissal: { segment }, why }) => [segment, why])).toEqual([
    ['103', 'no-sentence'],
  ]);
});

test('only an article with flags has a reviewers’ page', () => {
  const two = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}Espera 4 horas.'),
    'es/articles/b.mdx': article('{/* 103 */}Espera 2 horas.'),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': 'Wait 2 hours.' }),
    'originals/b/1aaaaaaaaaaa.json': originals({ '103': 'Wait 2 hours.' }),
    'es/ui.json': readFileSync('content/es/ui.json', 'utf8'),
  });
  expect(qualityPages(two)).toEqual([{ locale: 'es', slug: 'a' }]);
  const cells = statusTable(two, 'es').groups.flatMap(({ rows }) => rows.map((row) => row.cells[0]));
  expect(cells.map((cell) => [cell?.locale, cell?.quality])).toEqual([
    ['es', { href: '/es/a~quality/', open: 1 }],
    ['es', undefined],
  ]);
});

test('what a redirect or another folder makes of a link is no fault of the translation', () => {
  const small = contentOf({
    'es/articles/a.mdx': article('{/* 103 */}[Nuevo](../new-name/).'),
    'en/articles/a.mdx': article('{/* 103 */}[New](../new-name/).', { translation: 'original' }),
    'originals/a/1aaaaaaaaaaa.json': originals({ '103': '[New](old-name.md).' }),
  });
  expect(qualityOf(small).flags).toEqual([]);
});
