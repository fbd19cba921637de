import { expect, test } from 'vitest';
import { pairSegments } from '../../../../src/articles/two-languages/pair-segments.ts';

const english: Record<string, string> = { '103': 'Help', '104': 'See <a href="../b/">B</a>.' };
const find = (number: string) => {
  const html = english[number];
  return html === undefined ? undefined : { html, lang: 'en' };
};

test('puts the counterpart beside each segment, inside its element', () => {
  expect(pairSegments('<h1><span id="s103">Ayuda</span></h1>', find, '–')).toBe(
    '<h1><span data-pair id="s103"><span>Ayuda</span><span lang="en">Help</span></span></h1>',
  );
});

test('keeps anchors and other spans inside a segment', () => {
  const html =
    '<p><span id="s104">Véase <span id="here"></span><a href="../b/" title="a > b">B</a>.</span></p>';
  expect(pairSegments(html, find, '–')).toBe(
    '<p><span data-pair id="s104"><span>Véase <span id="here"></span><a href="../b/" title="a > b">B</a>.</span>' +
      '<span lang="en">See <a href="../b/">B</a>.</span></span></p>',
  );
});

test('says so where a segment has no counterpart, and leaves spans that are no segments', () => {
  expect(pairSegments('<span id="s105">X</span><span id="save">Y</span>', find, 'none')).toBe(
    '<span data-pair id="s105"><span>X</span><span class="none">none</span></span><span id="save">Y</span>',
  );
});
