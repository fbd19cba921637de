import { expect, test } from 'vitest';
import { comparePages } from '../../../../tools/site-diff/page-change.ts';
import { partsOf } from '../../../../tools/site-diff/page-parts.ts';

const compare = (before: string, now: string) =>
  comparePages(partsOf(`<html lang="en">${before}`), partsOf(`<html lang="en">${now}`));

test.each([
  ['<p>a</p>', '<p>b</p>', ['text']],
  ['<p>a</p>', '<p class="x">a</p>', ['markup']],
  ['<style>a{}</style>', '<style>b{}</style>', ['style']],
  ['<script>a</script>', '<script>b</script>', ['script']],
  ['<a href="/a/">x</a>', '<a href="/b/">x</a>', ['links', 'markup']],
  ['<script src="/_astro/a.AAAAAAAA.js"></script>', '<script src="/_astro/a.BBBBBBBB.js"></script>', []],
])('%s → %s differs in %j', (before, now, parts) => {
  expect(compare(before, now).parts).toEqual(parts);
});

test('links are counted: one of two that lead to the same place may go', () => {
  const { linksGone, linksAdded } = compare(
    '<a href="/a/">x</a><a href="/a/">x</a>',
    '<a href="/a/">x</a><a href="/b/">x</a>',
  );
  expect({ linksGone, linksAdded }).toEqual({ linksGone: ['/a/'], linksAdded: ['/b/'] });
});

test('what changed in the markup is shown, and the middle of a long value left out', () => {
  const island = (word: string) =>
    `<astro-island props="${'a '.repeat(200)}${word} ${'b '.repeat(200)}"></astro-island>`;
  const { markup } = compare(island('old'), island('new'));
  const [line = []] = markup.flat().filter((each) => each.length > 1);
  expect(line.map(({ state }) => state)).toEqual(['same', 'gone', 'added', 'same']);
  expect(line.filter(({ state }) => state !== 'same').map(({ text }) => text)).toEqual(['old', 'new']);
  expect(line.every(({ text }) => text.length < 150)).toBe(true);
});
