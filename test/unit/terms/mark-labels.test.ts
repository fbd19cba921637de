import { expect, test } from 'vitest';
import { labelPieces } from '../../../src/terms/label-pieces.ts';
import { markLabels } from '../../../src/terms/mark-labels.ts';

const known = new Set(['users', 'q&a', 'settings', 'a > b']);
const mark = (html: string) => markLabels(html, (key) => known.has(key));

test('a known label is marked, whatever its case and the marks around it', () => {
  expect(mark('<p><strong>Users</strong>, <b>users:</b> <strong>Q&amp;A</strong></p>')).toBe(
    '<p><strong data-term>Users</strong>, <b data-term>users:</b> <strong data-term>Q&amp;A</strong></p>',
  );
});

test('of a path the known steps are marked, and a path that is known as one is one', () => {
  expect(mark('<strong>Settings &gt; Else > Users</strong>')).toBe(
    '<strong><span data-term>Settings</span> &gt; Else > <span data-term>Users</span></strong>',
  );
  expect(mark('<strong>A > B</strong>')).toBe('<strong data-term>A > B</strong>');
});

test.each([
  '<strong>Else</strong>',
  '<a href="x"><strong>Users</strong></a>',
  '<a href="x">The <em>page</em> <strong>Users</strong></a>',
  '<h2 id="x"><strong>Users</strong></h2>',
  '<img alt="<strong>Users</strong>">',
  '<strong><em>Users</em></strong>',
])('stays as it is: %s', (html) => {
  expect(mark(html)).toBe(html);
});

test('Markdown and HTML of a label have one key', () => {
  const keys = ['Q\\&A', 'Q&#38;A', '“Q&A”:'].map((text) => labelPieces(text, () => true)[0]?.key);
  expect(keys).toEqual(['q&a', 'q&a', 'q&a']);
});
