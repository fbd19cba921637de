import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { articlePages } from '../../../../src/page-data/locale-pages.ts';
import {
  labelledPages,
  sharedLabelNumbers,
  sharedLabels,
  sharedLabelsAddress,
} from '../../../../src/page-data/terms/label-files.ts';
import { articleLabels } from '../../../../src/page-data/terms/page-labels.ts';

const content = readContent({ contentDir: 'content' });
const pages = articlePages({ ...content, locales: ['es'] });

test('only pages with a label have a file of them', () => {
  const slugs = new Set(labelledPages(content).map(({ props }) => props.slug));
  expect(slugs).toContain('provide-technical-support');
  expect(slugs).not.toContain('escalate-problems-to-microsoft');
  expect(sharedLabelNumbers(content, 'es')).toEqual([]);
  expect(pages.map(({ props }) => sharedLabelsAddress(content, 'es', props.slug))).toEqual(
    pages.map(() => undefined),
  );
});

test('of very many articles several share a file, and each page finds its own labels in it', () => {
  expect(labelledPages(content, 2)).toEqual([]);
  const files = new Map(
    sharedLabelNumbers(content, 'es', 2).map((number) => [number, sharedLabels(content, 'es', number)]),
  );
  expect(files.size).toBeLessThan(pages.length);
  for (const { props } of pages) {
    const address = sharedLabelsAddress(content, 'es', props.slug, 2) ?? '';
    const [, number, slug = ''] = /^\/es\/terms\/of\/(\d+)\.json#(.*)$/.exec(address) ?? [];
    const labels = articleLabels(content, 'es', props.slug);
    expect(files.get(Number(number))?.[slug] ?? {}, address).toEqual(labels);
  }
});
