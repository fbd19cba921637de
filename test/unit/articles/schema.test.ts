import { expect, test } from 'vitest';
import { articleSchema, originalsSchema } from '../../../src/articles/schema.ts';

const ARTICLE = {
  title: 'Get help',
  translation: 'human',
  proof: 'proven',
  source: { path: 'get-help.md', date: '2024-02-29' },
};

test.each(['human', 'machine', 'unknown', 'original'])('a text can be of %s', (translation) => {
  expect(articleSchema.parse({ ...ARTICLE, translation })).toEqual({ ...ARTICLE, translation });
});

test.each(['proven', 'not-provable', 'mismatch', 'no-originals'])('its proof can be %s', (proof) => {
  expect(articleSchema.parse({ ...ARTICLE, proof })).toEqual({ ...ARTICLE, proof });
});

test('all that an article can state is kept', () => {
  const all = {
    ...ARTICLE,
    ...{ product: 'Partner Center', description: 'D', revision: '1', proofReason: 'R' },
    source: { ...ARTICLE.source, author: 'A', commit: 'C', rebuiltFrom: 'es' },
  };
  expect(articleSchema.parse(all)).toEqual(all);
});

test.each([
  { ...ARTICLE, title: undefined },
  { ...ARTICLE, translation: 'nobody' },
  { ...ARTICLE, proof: '' },
  { ...ARTICLE, tags: [] },
  { ...ARTICLE, source: {} },
  { ...ARTICLE, source: { path: 'a.md', date: '2023-02-29' } },
  { ...ARTICLE, source: { path: 'a.md', line: 3 } },
])('%o is no article', (wrong) => {
  expect(articleSchema.safeParse(wrong).success).toBe(false);
});

test('originals are kept by the number of their segment, and nothing else is', () => {
  const originals = { revision: '1', segments: { '103': 'A.', p112: 'B.' } };
  expect(originalsSchema.parse(originals)).toEqual(originals);
  expect(originalsSchema.safeParse({ ...originals, locale: 'en' }).success).toBe(false);
  const { error } = originalsSchema.safeParse({ revision: '1', segments: { '103': 'A.', s104: 'B.' } });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'Unexpected key, expected numbers of segments such as 103 or p112.',
  ]);
});
