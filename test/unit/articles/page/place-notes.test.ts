import { expect, test } from 'vitest';
import { type Note, placeNotes, type ShownNote } from '../../../../src/articles/page/place-notes.ts';
import type { SegmentNumber } from '../../../../src/articles/text/segment-id.ts';

const shown = (note: Note): ShownNote => ({
  note,
  label: 'Note:',
  text: 'Not so.',
  lang: 'en',
  english: '<b>So.</b>',
});
const bySegment = shown({ locale: 'es', segment: '112' as SegmentNumber, text: {} });
const byQuote = shown({ locale: 'es', heading: 'faq', quote: 'gravedad C', english: 'C', text: {} });
const NOTE =
  '<div class="translators-note" role="note" lang="en" data-pagefind-ignore=""><p><strong>Note:</strong> Not so.</p><p lang="en"><q><b>So.</b></q></p></div>';

test('a note on a segment follows its paragraph', () => {
  const html = '<h1 id="a">A</h1><p><span id="s111">X.</span> <span id="s112">Y.</span></p><p>Z</p>';
  expect(placeNotes(html, [bySegment])).toBe(
    `<h1 id="a">A</h1><p><span id="s111">X.</span> <span id="s112">Y.</span></p>${NOTE}<p>Z</p>`,
  );
});

test('a note on a list item stands inside it', () => {
  const html = '<ul><li><span id="s112">Y</span></li><li>Z</li></ul>';
  expect(placeNotes(html, [bySegment])).toBe(`<ul><li><span id="s112">Y</span>${NOTE}</li><li>Z</li></ul>`);
});

test('a note by words counts below its heading only', () => {
  const html =
    '<p>gravedad C</p><h2 id="faq">F</h2><ul><li>B</li><li>Impacto (gravedad C): 8 horas</li></ul>';
  expect(placeNotes(html, [byQuote])).toBe(
    `<p>gravedad C</p><h2 id="faq">F</h2><ul><li>B</li><li>Impacto (gravedad C): 8 horas${NOTE}</li></ul>`,
  );
});

test('a note whose sentence is not in the page is no page', () => {
  expect(() => placeNotes('<p>X</p>', [byQuote])).toThrow('Unexpected absence of the sentence');
});
