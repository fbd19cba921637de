import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { missingSentences, type SourceArticle } from '../support/sentence-count.ts';

test('every sentence of the articles is shown beside its English', () => {
  const sources = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((file) => /^([\w-]+)\/articles\/(.+)\.mdx$/.exec(file.split(path.sep).join('/')))
    .filter((match) => match !== null && match[1] !== 'en')
    .map((match): SourceArticle => {
      const [file, locale = '', slug = ''] = match ?? [];
      const text = readFileSync(path.join('content', file ?? ''), 'utf8');
      const numbers = [...text.matchAll(/\{\/\* (p?\d+) \*\/\}/g)].map((mark) => mark[1] ?? '');
      return { locale: locale.toLowerCase(), slug, numbers };
    });
  expect(sources.map(({ numbers }) => numbers.length).sort((a, b) => a - b)).toEqual([0, 17, 17, 17, 38]);
  expect(missingSentences(inject('outDir'), sources)).toEqual([]);
});
