import { expect, test } from 'vitest';
import {
  type Note,
  notesSchema,
  placeNotes,
  type ShownNote,
} from '../../../../src/articles/page/place-notes.ts';
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

test('what else has an id is no heading', () => {
  const html = '<h2 id="faq">F</h2><p id="x">B</p><p><b id="y">gravedad C</b></p>';
  expect(placeNotes(html, [byQuote])).toBe(`${html}${NOTE}`);
});

test('a note whose sentence is not in the page is no page', () => {
  expect(() => placeNotes('<p>X</p>', [byQuote])).toThrow(
    'Unexpected absence of the sentence that a note is about: Not so.',
  );
});

test.each([
  ['a cell', '<table><tr><td><span id="s112">Y</span>@</td></tr></table>'],
  ['a heading cell', '<table><tr><th><span id="s112">Y</span>@</th></tr></table>'],
  ['a definition', '<dl><dt>X</dt><dd><span id="s112">Y</span>@</dd></dl>'],
  ['a term', '<dl><dt><span id="s112">Y</span></dt>@<dd>Z</dd></dl>'],
  ['a caption', '<figure><figcaption><span id="s112">Y</span>@</figcaption></figure>'],
  ['a heading', '<h2><span id="s112">Y</span></h2>@<p>Z</p>'],
  ['a paragraph in a list', '<ul><li><p><span id="s112">Y</span></p>@<p>Z</p></li></ul>'],
])('where a note stands that is about %s', (_, html) => {
  expect(placeNotes(html.replace('@', ''), [bySegment])).toBe(html.replace('@', NOTE));
});

test('all notes of a sentence stand together, in their order', () => {
  const other = { ...bySegment, label: 'Also:', english: undefined };
  const html = placeNotes('<p><span id="s111">X.</span> <span id="s112">Y.</span></p>', [bySegment, other]);
  expect(html).toContain(
    `</p>${NOTE}<div class="translators-note" role="note" lang="en" data-pagefind-ignore=""><p><strong>Also:</strong> Not so.</p></div>`,
  );
});

test('a note in another language than the page says so', () => {
  expect(placeNotes('<p><span id="s112">Y</span></p>', [{ ...bySegment, textLang: 'ru' }])).toContain(
    '<strong>Note:</strong> <span lang="ru">Not so.</span></p>',
  );
});

test('without notes a page stays as it is', () => {
  expect(placeNotes('<p id="s112">Y</p>', [])).toBe('<p id="s112">Y</p>');
});

const NAMED = { locale: 'es', text: { en: 'Not so.' } };
const QUOTED = { ...NAMED, heading: 'faq', quote: 'C', english: 'C.' };

test('a note names its segment, or the words and their heading', () => {
  const notes = [{ ...NAMED, segment: '112' }, QUOTED];
  expect(notesSchema.parse(notes)).toEqual(notes);
});

test.each([
  { ...NAMED, segment: 's112' },
  { ...NAMED },
  { ...QUOTED, heading: undefined },
  { ...QUOTED, quote: undefined },
  { ...QUOTED, english: undefined },
  { ...QUOTED, locale: undefined },
  { ...QUOTED, text: 'Not so.' },
  { ...QUOTED, segment: '112' },
  { ...NAMED, segment: '112', line: 3 },
])('%o is no note', (wrong) => {
  expect(notesSchema.safeParse([wrong]).success).toBe(false);
});

test('a number that is none is named', () => {
  const { error } = notesSchema.safeParse([{ ...NAMED, segment: 's112' }]);
  expect(JSON.stringify(error?.issues)).toContain('Unexpected number, expected one like 103 or p112.');
});
