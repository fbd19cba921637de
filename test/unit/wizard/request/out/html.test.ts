import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { toHtml } from '../../../../../src/wizard/request/out/html.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

const SOURCE = { kind: 'field', id: 'tried' } as const;
const elements = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elements) : []),
];
const page = (text: string) =>
  toHtml({ title: text, lines: [{ label: text, value: text, typed: true, source: SOURCE }] }, 'en');

test.each(HOSTILE)('typed text stays text: %j', (text) => {
  const html = page(text);
  const all = elements(fromHtml(html));
  const named = (name: string) => all.filter(({ tagName }) => tagName === name).map((each) => textOf(each));
  const several = cleanText(text).trim().includes('\n');
  expect(all.map(({ tagName }) => tagName)).toEqual([
    ...['html', 'head', 'meta', 'meta', 'meta', 'title', 'body', 'h1', 'dl', 'dt', 'dd'],
    ...(several ? ['pre'] : []),
  ]);
  for (const name of ['title', 'h1', 'dt']) expect(named(name)).toEqual([cleanLine(text)]);
  expect(named('dd')).toEqual([cleanText(text).trim()]);
  const said = all.filter(({ tagName }) => tagName !== 'html' && tagName !== 'meta');
  expect(said.flatMap(({ properties }) => Object.keys(properties))).toEqual([]);
  expect(html).not.toMatch(UNSAFE);
});

test('the file says its language and charset, and forbids whatever it does not hold', () => {
  const html = page('It');
  expect(html.startsWith('<!doctype html><html lang="en"><head><meta charset="utf-8">')).toBe(true);
  const metas = elements(fromHtml(html)).filter(({ tagName }) => tagName === 'meta');
  expect(metas.map(({ properties }) => properties)).toEqual([
    { charSet: 'utf-8' },
    { httpEquiv: ['Content-Security-Policy'], content: "default-src 'none'" },
    { name: 'viewport', content: 'width=device-width' },
  ]);
  // Within the first 1,024 bytes, where a browser looks for it.
  expect(html.indexOf('charset')).toBeLessThan(100);
});
