import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Slug } from '../../../src/articles/names.ts';
import { dropContent, siteContent } from '../../../src/content-files/site-content.ts';
import { article, writeContent } from '../../support/small-content.ts';

test('the content is read once, and anew after it was dropped', () => {
  const folder = writeContent({ 'es/articles/a.mdx': article('Sí.') });
  vi.stubEnv('CONTENT_DIR', folder);
  dropContent();
  const before = siteContent();
  expect(siteContent()).toBe(before);
  writeFileSync(path.join(folder, 'es/articles/a.mdx'), article('No.'));
  expect(siteContent()).toBe(before);
  dropContent();
  const text = siteContent()
    .articles.get('a' as Slug)
    ?.get('es')
    ?.entry.text();
  expect(text?.markdown).toBe('No.');
  dropContent();
  vi.unstubAllEnvs();
});

test('modules of content-files read nothing when they are imported', async () => {
  vi.resetModules();
  vi.stubEnv('CONTENT_DIR', '/nowhere');
  dropContent();
  const { siteContent: fresh } = await import('../../../src/content-files/site-content.ts');
  expect(() => fresh()).toThrow('content/missing-folder');
  vi.unstubAllEnvs();
});
