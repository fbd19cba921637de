import { expect, test } from 'vitest';
import type { SegmentNumber } from '../../../src/articles/text/segment-id.ts';
import { readContent } from '../../../src/content-files/content.ts';
import { dependentsOf } from '../../../src/page-data/drift-dependents.ts';

const content = readContent({ contentDir: 'content' });

test('the wizard’s citations of a sentence are named with the pages that show them', () => {
  const version = [...content.articles.values()].flatMap((byLocale) => byLocale.get('ru') ?? [])[0];
  if (version === undefined) throw new Error('Expected a Russian article.');
  const found = dependentsOf(content, version, '112' as SegmentNumber, 'ru');
  const [citation] = found.filter(({ kind }) => kind === 'citation');
  expect(citation?.name).toBe('E112');
  expect(citation?.places.map(({ href }) => href)).toContain('/ru/wizard/category/');
  expect(dependentsOf(content, version, '103' as SegmentNumber, 'ru')).toEqual([]);
});
