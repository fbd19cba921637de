import { expect, test } from 'vitest';
import type { Slug } from '../../../../src/articles/names.ts';
import { readContent } from '../../../../src/content-files/content.ts';
import { articleLabels, labelsIn, wizardLabels } from '../../../../src/page-data/terms/page-labels.ts';
import { termPages } from '../../../../src/page-data/terms/term-pages.ts';
import { termsPage } from '../../../../src/page-data/terms/terms-page.ts';

const content = readContent({ contentDir: 'content' });

test('a label of an article leads to its row among the terms, the reader’s language first', () => {
  const labels = articleLabels(content, 'ru', 'provide-technical-support' as Slug);
  const ids = termPages(content).flatMap((page) => termsPage(content, 'ru', page).rows.map(({ id }) => id));
  expect(Object.keys(labels).length).toBeGreaterThan(0);
  for (const { href } of Object.values(labels)) expect(ids).toContain(href.replace('/ru/terms/#', ''));
});

test('a text in another language than its reader’s has the reader’s words', () => {
  const labels = articleLabels(content, 'zh-CN', 'report-problems-on-behalf-of-a-customer' as Slug);
  expect(labels['clientes']?.words[0]).toEqual(['zh-CN', ['客户']]);
  expect(labels['clientes']?.words.map(([locale]) => locale)).not.toContain('es');
});

test('the wizard’s labels are those of its paths and forms', () => {
  const labels = wizardLabels(content, 'es');
  expect(Object.keys(labels)).toEqual(expect.arrayContaining(['nueva solicitud', 'tipo de problema']));
});

test('what every language says alike is no label to ask about', () => {
  expect([...labelsIn(content, 'es').keys()]).not.toContain('dynamics 365');
  expect([...labelsIn(content, 'en').keys()]).toContain('microsoft');
});
