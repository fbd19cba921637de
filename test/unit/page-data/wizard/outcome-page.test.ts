import { expect, test } from 'vitest';
import { outcomePage } from '../../../../src/page-data/wizard/outcome-page.ts';
import { quoteFor } from '../../../../src/page-data/wizard/quotes.ts';
import { fullContent } from './full-content.ts';

const content = fullContent();
const page = outcomePage(content, 'es', 'report');

test('a statement comes with its facts, the sides of a dispute, what was said before, its way and its place', () => {
  expect(page.do).toMatchObject([
    {
      text: 'Tell them.',
      when: { json: '{"seen":"no"}', words: 'No' },
      advice: false,
      known: [
        { id: 'W1', standing: 'documented', compared: { machine: '2026-11-25', shown: '25 nov 2026' } },
        { id: 'R1', standing: 'disputed' },
      ],
      sides: [
        { text: 'So.', sources: [{ title: 'Dated' }] },
        { text: 'Or so.', sources: [{ title: 'Undated', date: undefined }] },
      ],
      older: [{ text: 'Once so.', sources: [{ title: 'Month', url: undefined }] }],
      path: {
        title: 'There',
        labels: [
          { text: 'One', isTerm: false },
          { text: 'Two', isTerm: false },
        ],
        english: ['One', 'Two'],
      },
      place: { name: 'Portal', href: 'https://example.com/portal' },
    },
  ]);
  expect(outcomePage(content, 'es', 'pay').do).toMatchObject([
    { text: 'Ask.', advice: true, known: [], sides: [], quotes: [], path: undefined, when: undefined },
  ]);
});

test('sources come newest first, with their dates in words', () => {
  const [fact] = page.do[0]?.known ?? [];
  expect(fact?.sources.map(({ title, date }) => [title, date?.shown])).toEqual([
    ['Dated', '29 oct 2021'],
    ['Undated', undefined],
  ]);
  const [before] = outcomePage(content, 'en', 'report').do[0]?.older ?? [];
  expect(before?.sources[0]?.date).toEqual({ machine: '2025-11', shown: 'November 2025' });
});

test('a statement quotes the sentences that it rests on', () => {
  expect(page.do[0]?.quotes).toEqual([
    {
      id: 'G1',
      href: '/es/guide/#s101',
      note: undefined,
      text: 'Tell the customer.',
      lang: 'en',
      original: undefined,
    },
  ]);
});

test('a quote is in the reader’s language with its original, else in English, else as it exists', () => {
  const quote = (...texts: [string, string][]) => ({
    id: 'G1',
    article: 'guide',
    anchor: 's1',
    texts: new Map(texts),
  });
  expect(quoteFor(quote(['es', 'Hola'], ['en', 'Hello']), 'es')).toEqual({
    text: 'Hola',
    lang: 'es',
    original: 'Hello',
  });
  expect(quoteFor(quote(['es', 'Hola']), 'ru')).toEqual({ text: 'Hola', lang: 'es', original: undefined });
  expect(() => quoteFor(quote(), 'ru')).toThrow('Unexpected citation "G1" without text');
});

test('ways through a portal are given in English too, but on the English page', () => {
  expect(outcomePage(content, 'en', 'report').do[0]?.path?.english).toBeUndefined();
});

test('places of work are named with their address, and for which answers they are', () => {
  expect(page.where).toEqual([
    {
      name: 'Portal',
      href: 'https://example.com/portal',
      when: { json: '{"kind":"broken"}', words: 'Broken' },
    },
  ]);
});

test('an outcome that tells how to find out leads back to its question', () => {
  const findOut = outcomePage(content, 'es', 'pay');
  expect([findOut.answerNow, findOut.doTitle]).toEqual([
    { question: 'kind', href: '/es/wizard/kind/' },
    'How to find out',
  ]);
  expect([page.answerNow, page.doTitle]).toEqual([undefined, 'What to do now']);
  expect([findOut.request, page.readMore?.name]).toEqual([undefined, 'Look']);
});

test('readers without script see what the request should say', () => {
  expect(page.request?.fields).toEqual([
    { label: 'What fails?', hint: 'In a line', required: true, when: undefined },
    { label: 'Since when?', hint: undefined, required: false, when: undefined },
    {
      label: 'How often?',
      hint: undefined,
      required: false,
      when: { json: '{"kind":"broken"}', words: 'Broken' },
    },
  ]);
});

test('the panel gets the titles of all nodes', () => {
  expect(page.panel.titles).toEqual({ pay: 'Pay', wait: 'Wait', report: 'Report' });
  expect(page.panel.labels['seen']).toEqual({ title: 'Seen?', options: { yes: 'Yes', no: 'No' } });
});

test('a citation that was not found stops the build', () => {
  const lost = { ...content, wizard: { ...content.wizard, quotes: new Map() } };
  expect(() => outcomePage(lost, 'es', 'report')).toThrow('Unexpected citation "G1"');
});
