import { afterEach, expect, test, vi } from 'vitest';
import { openBundle } from '../../../../../src/search/browser/query/bundle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A folder whose `pagefind.js` is this code: what follows it is a comment. */
function folderWith(results: unknown[]): string {
  const code = `export function createInstance({ noWorker }) {
    if (!noWorker) throw new Error('worker');
    return { search: async (text, { filters }) => ({ results: ${JSON.stringify(results)}.map((result) => ({
      ...result, id: text + JSON.stringify(filters), data: async () => result.data })) }) };
  }//`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const data = {
  raw_url: '/bill/',
  raw_content: '账单 ^&lt;b&gt; ^服务',
  meta: { title: '账单 ^服务' },
  anchors: [],
};

test('a bundle answers with its pages, whose text comes out as it was written', async () => {
  const bundle = await openBundle('zh-CN', folderWith([{ score: 2, words: [1], data }]), 0);
  const [hit] = await bundle.search('账单', { kind: 'article' });
  expect(hit).toMatchObject({ id: '账单{"kind":"article"}', score: 2, words: [1] });
  expect(await hit?.load()).toEqual({
    path: 'bill',
    title: '账单服务',
    words: [
      { text: '账单', space: '' },
      { text: '<b>', space: '' },
      { text: '服务', space: '' },
    ],
    anchors: [],
  });
});

test('nothing found is an error where the browser is offline, since no file could be loaded', async () => {
  const bundle = await openBundle('en', folderWith([]), 1);
  vi.stubGlobal('navigator', { onLine: false });
  await expect(bundle.search('bill', {})).rejects.toThrow('offline');
  vi.stubGlobal('navigator', { onLine: true });
  expect(await bundle.search('bill', {})).toEqual([]);
});

test('a bundle that cannot be loaded is an error', async () => {
  await expect(openBundle('en', '/nowhere/', 0)).rejects.toThrow();
});
