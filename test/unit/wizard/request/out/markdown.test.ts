import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { toMarkdown } from '../../../../../src/wizard/request/out/markdown.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const kindsOf = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];
const plainTexts = (node: Nodes): string[] =>
  node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(plainTexts) : [];

const SOURCE = { kind: 'field', id: 'tried' } as const;

test.each(HOSTILE)('typed text stays text: %j', (text) => {
  const markdown = toMarkdown({
    title: text,
    lines: [{ label: text, value: text, typed: true, source: SOURCE }],
  });
  const tree = read(markdown);
  const allowed = ['root', 'heading', 'paragraph', 'strong', 'text', 'inlineCode', 'code'];
  expect(kindsOf(tree).filter((kind) => !allowed.includes(kind))).toEqual([]);
  expect(tree.children.map((node) => textOf(node))[0]).toBe(cleanLine(text));
  const value = cleanText(text).trim();
  const part = tree.children
    .map((node) => textOf(node))
    .slice(1)
    .join('');
  expect(part.trim()).toBe(`${cleanLine(text)}${value.includes('\n') ? '' : ': '}${value}`.trim());
  expect(markdown).not.toMatch(UNSAFE);
});

test('nobody is called and nothing linked: such words stand in code', () => {
  const value =
    '@ana see #12, GH-3, fabrikam/app#4, !5, AB#6, https://a.example/x, www.b.example, b@c.example (C# 7)';
  const tree = read(
    toMarkdown({
      title: '[Sev A] @ana #1',
      lines: [{ label: 'Problem', value, typed: true, source: SOURCE }],
    }),
  );
  expect(plainTexts(tree).join('')).not.toMatch(/@|#\d|GH-|!\d|https|www/);
  expect(plainTexts(tree).join('')).toContain('(C# 7)');
});

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, value) => {
      const tree = read(
        toMarkdown({ title, lines: [{ label: 'Tried', value, typed: true, source: SOURCE }] }),
      );
      expect(textOf(tree)).toContain(cleanLine(title));
      expect(textOf(tree)).toContain(cleanText(value).trim());
    }),
    { numRuns: 60 },
  );
}, 30_000);
