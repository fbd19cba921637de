import { afterEach, expect, test, vi } from 'vitest';
import { loadJson, retryLoading, siteSources } from '../../../../src/islands/search/site-sources.ts';

const FILES: Record<string, unknown> = {
  '/pagefind/revisions.json': { bill: { es: 0, ru: 1, en: 0 } },
  '/pagefind/lexicon/zh-cn/common.json': ['服务'],
};

const fetched: string[] = [];
vi.stubGlobal('fetch', async (path: string) => {
  fetched.push(path);
  const file = FILES[path];
  return { ok: file !== undefined, status: 404, url: path, json: async () => file };
});

afterEach(() => {
  fetched.length = 0;
  retryLoading();
});

const sources = siteSources({ reader: 'es', locales: ['ru', 'en', 'zh-CN', 'es'] });

test('the reader’s language is asked first, then English, then the others', () => {
  expect(sources.locales).toEqual(['es', 'en', 'ru', 'zh-CN']);
  expect(sources.widen).toBeUndefined();
});

test('sentences are the same where an article’s revision is, or where it is not listed', async () => {
  expect(await sources.isAligned('bill', 'es', 'en')).toBe(true);
  expect(await sources.isAligned('bill', 'es', 'ru')).toBe(false);
  expect(await sources.isAligned('plan', 'es', 'ru')).toBe(true);
  expect(fetched).toEqual(['/pagefind/revisions.json']);
});

test('the words that stand everywhere are a file of their language', async () => {
  expect(await sources.common('zh-CN')).toEqual(new Set(['服务']));
});

test('a file is loaded once, one that could not be loaded is tried again', async () => {
  await expect(loadJson('lexicon/index.json')).rejects.toThrow('404 /pagefind/lexicon/index.json');
  await expect(loadJson('lexicon/index.json')).rejects.toThrow('404');
  expect(fetched).toHaveLength(2);
});

test('a bundle or a page that cannot be had is an error', async () => {
  await expect(sources.open('es')).rejects.toThrow();
  await expect(sources.readTwin('bill')).rejects.toThrow('404 /es/bill/');
});
