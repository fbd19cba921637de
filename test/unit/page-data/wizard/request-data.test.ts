import { expect, test } from 'vitest';
import { outcomePage } from '../../../../src/page-data/wizard/outcome-page.ts';
import { lateRequest } from '../../../../src/page-data/wizard/request-data.ts';
import { fullContent } from './full-content.ts';

const content = fullContent();
const request = (of = content) => {
  const { request: given } = outcomePage(of, 'es', 'report');
  if (given === undefined) throw new Error('Unexpected absence of the request.');
  return { ...given.data, ...lateRequest(of, 'es', 'report') };
};

test('what the form does without at first comes late, and is no part of the page', () => {
  const { request: given } = outcomePage(content, 'es', 'report');
  expect(given?.data.late).toBe('/es/wizard/report/request.json');
  const late = lateRequest(content, 'es', 'report');
  expect(Object.keys(late).filter((key) => key in (given?.data ?? {}))).toEqual(['fields', 'questions']);
  // What is not required, and what to say in a field, can wait.
  expect(given?.data.fields.map(({ id, phrases }) => [id, phrases])).toEqual([['symptom', []]]);
  expect(late.fields.map(({ id, phrases }) => [id, phrases.length])).toEqual([
    ['symptom', 2],
    ['began', 0],
    ['often', 0],
  ]);
  expect(() => lateRequest(content, 'es', 'pay')).toThrow('Unexpected outcome "pay"');
});

test('fields carry their words, a choice those of its options', () => {
  expect(request().fields).toEqual([
    {
      id: 'symptom',
      input: 'line',
      required: true,
      when: undefined,
      label: 'What fails?',
      hint: 'In a line',
      verbatim: false,
      phrases: [
        { when: undefined, english: 'It is down', own: 'It is down' },
        { when: { kind: 'broken' }, english: 'It is late', own: 'It is late' },
      ],
    },
    {
      id: 'began',
      input: 'moment',
      required: false,
      when: undefined,
      label: 'Since when?',
      hint: undefined,
      verbatim: false,
      phrases: [],
    },
    {
      id: 'often',
      input: 'choice',
      required: false,
      when: { kind: 'broken' },
      label: 'How often?',
      hint: undefined,
      verbatim: false,
      phrases: [],
      options: ['always', 'at-times'],
      optionLabels: { always: 'Always', 'at-times': 'At times' },
    },
  ]);
});

test('the answers that the flow states stand in its order, in the request’s own words', () => {
  const { answers, fields } = request().own;
  expect(Object.entries(answers)).toEqual([
    ['kind', { label: 'Case', options: { broken: 'Broken', bill: 'Bill' } }],
    ['seen', { label: 'Seen before', options: { no: 'Not seen.' } }],
  ]);
  expect(fields['often']).toEqual({ label: 'Often', options: { always: 'Always', 'at-times': 'At times' } });
});

test('what the flow binds goes along, but for the stated answers', () => {
  expect(request().bound).toEqual({
    title: { severity: 'seen', service: 'kind', symptom: 'symptom', since: 'began' },
    contact: 'symptom',
    language: { field: 'often', local: 'at-times' },
  });
});

test('the coach has a card for each severity with a documented time', () => {
  expect(request().coach).toEqual({
    question: 'seen',
    cards: [{ id: 'no', label: 'No', hint: 'Never.', commits: 'Wait.', hours: 2 }],
  });
  const day = fullContent({
    flow: [['{ question: seen, hours: { "no": 2 } }', 'one-business-day']],
  });
  expect(request(day).coach).toBe('one-business-day');
});

test('texts that the checks rule out stop the build with their id', () => {
  const lacking = (text: RegExp) => {
    const es = content.wizard.texts.get('es');
    const texts = JSON.parse(JSON.stringify(es).replace(text, '"x":0'));
    return {
      ...content,
      wizard: { ...content.wizard, texts: new Map([...content.wizard.texts, ['es', texts]]) },
    };
  };
  expect(() => request(lacking(/"draft":"Case"/))).toThrow('"kind" without its words for drafts');
  expect(() => request(lacking(/"commits":"Wait."/))).toThrow('"no" of "seen" without hint');
  expect(() => request(lacking(/"options":\{"always[^}]*\}/))).toThrow('Unexpected choice "often" without');
  expect(() => request(lacking(/"symptom":\{[^}]*\}/))).toThrow('Unexpected text of a field "symptom"');
});
