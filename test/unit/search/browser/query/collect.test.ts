import { expect, test } from 'vitest';
import { collect } from '../../../../../src/search/browser/query/collect.ts';
import { isOneCompound } from '../../../../../src/search/browser/query/query.ts';
import { fakeBundle } from '../fake-bundle.ts';

const page = (...sentences: string[]) => ({ title: '', sentences });
const PAGES = {
  once: page('Network disruptions.'),
  often: page('Network disruptions.', 'A network of networks.'),
  apart: page('Disruptions of a network.'),
};
const paths = async (hits: { id: string }[]) => hits.map(({ id }) => id);

test('pages with the phrase come by how much they are about its words, the others after them', async () => {
  const { exact, loose } = await collect(fakeBundle('en', PAGES).bundle, 'network disruptions', {});
  expect(await paths(exact)).toEqual(['often', 'once']);
  expect(await paths(loose)).toEqual(['apart']);
});

test('of a single word every place is named', async () => {
  const { exact } = await collect(fakeBundle('en', PAGES).bundle, 'network', {});
  expect(exact.find(({ id }) => id === 'often')?.words).toEqual([0, 3, 5]);
});

test('a query in quotes is looked for as a phrase alone, one without words not at all', async () => {
  const { bundle, asked } = fakeBundle('en', PAGES);
  expect((await collect(bundle, '"network disruptions"', {})).loose).toEqual([]);
  expect(asked).toEqual(['"network disruptions"']);
  expect(await collect(bundle, ' ', {})).toEqual({ exact: [], loose: [] });
});

test('where enough pages hold a Chinese word, its characters apart are other words', async () => {
  const chinese = { a: page('服务 请求'), b: page('服务 请求'), c: page('服务 请求'), d: page('服务') };
  const { exact, loose } = await collect(fakeBundle('zh-CN', chinese).bundle, '服务请求', {});
  expect([exact.length, loose.length]).toEqual([3, 0]);
  expect(isOneCompound('服务 请求')).toBe(false);
});
