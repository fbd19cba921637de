import { expect, test } from 'vitest';
import { outcomePage } from '../../../../src/page-data/wizard/outcome-page.ts';
import { quoteFor } from '../../../../src/page-data/wizard/quotes.ts';
import { fullContent } from './full-content.ts';

const content = fullContent();
const page = outcomePage(content, 'es', 'report');

test('statements name their numbered sources, the first change, and for which answers they are', () => {
  expect(page.do).toEqual([
    {
      text: 'Tell them.',
      when: { json: '{"seen":"no"}', words: 'No' },
      advice: false,
      sources: [{ id: 'G1', number: 1 }],
      change: 'moved',
    },
  ]);
  expect(outcomePage(content, 'es', 'pay').do).toMatchObject([
    { text: 'Ask.', advice: true, sources: [], change: undefined, when: undefined },
  ]);
});

test('a source is used where one of the sentences that rest on it is shown', () => {
  expect(page.quotes).toEqual([
    {
      id: 'G1',
      number: 1,
      href: '/es/guide/#s101',
      note: undefined,
      when: { json: '{"any":[{"seen":"no"},{"kind":"broken"}]}', words: 'No o Broken' },
      text: 'Tell the customer.',
      lang: 'en',
      original: undefined,
    },
  ]);
  const [quote] = outcomePage(content, 'es', 'wait').quotes;
  expect(quote?.when).toBeUndefined();
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

test('changes carry their date in words, or none', () => {
  expect(page.changes.map(({ id, date, when }) => [id, date, when?.words])).toEqual([
    ['moved', { machine: '2021-10-29', shown: '29 de octubre de 2021' }, 'No'],
    ['undated', undefined, 'Broken'],
  ]);
  const byYear = fullContent({ flow: [['date: "2021-10-29"', 'date: "2021"']] });
  expect(outcomePage(byYear, 'en', 'report').changes[0]?.date).toEqual({ machine: '2021', shown: '2021' });
});

test('ways through the portal are given in English too, but on the English page', () => {
  expect(page.where).toEqual([
    {
      title: 'There',
      labels: ['One', 'Two'],
      english: ['One', 'Two'],
      when: { json: '{"kind":"broken"}', words: 'Broken' },
    },
  ]);
  expect(outcomePage(content, 'en', 'report').where[0]?.english).toBeUndefined();
});

test('an outcome that tells how to find out leads back to its question', () => {
  const findOut = outcomePage(content, 'es', 'pay');
  expect([findOut.answerNow, findOut.doTitle]).toEqual([
    { question: 'kind', href: '/es/wizard/kind/' },
    'How to find out',
  ]);
  expect([page.answerNow, page.doTitle]).toEqual([undefined, 'What to do now']);
  expect([findOut.request, page.readMore.name]).toEqual([undefined, 'Look']);
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
  expect(page.panel.titles).toEqual({
    kind: 'What?',
    seen: 'Seen?',
    pay: 'Pay',
    wait: 'Wait',
    report: 'Report',
  });
  expect(page.panel.labels['seen']).toEqual({ title: 'Seen?', options: { yes: 'Yes', no: 'No' } });
});

test('a citation that was not found stops the build', () => {
  const lost = { ...content, wizard: { ...content.wizard, quotes: new Map() } };
  expect(() => outcomePage(lost, 'es', 'report')).toThrow('Unexpected citation "G1"');
});
