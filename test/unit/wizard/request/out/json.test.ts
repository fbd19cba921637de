import { expect, test } from 'vitest';
import { type ExportedRequest, toJson } from '../../../../../src/wizard/request/out/json.ts';

const AT = new Date('2026-11-25T12:00:00Z');
const REQUEST: ExportedRequest = {
  schema: 'https://example.org/schemas/service-request-1.json',
  written: { at: AT, zone: 'Europe/Madrid' },
  flow: 2,
  outcome: 'report',
  draft: {
    title: ' No\u202E mail ',
    lines: [{ label: 'Problem', value: 'Down', typed: true, source: { kind: 'field', id: 'symptom' } }],
  },
  language: 'en',
  answers: { kind: 'broken' },
  fields: {},
  number: '',
  filed: undefined,
};
const read = (change: Partial<ExportedRequest>) => JSON.parse(toJson({ ...REQUEST, ...change }));

test('a request is exported by ids, with what is known of it and nothing else', () => {
  expect(read({})).toEqual({
    $schema: 'https://example.org/schemas/service-request-1.json',
    written: { at: '2026-11-25T13:00:00+01:00', zone: 'Europe/Madrid' },
    flow: 2,
    outcome: 'report',
    language: 'en',
    title: 'No mail',
    text: 'No mail\n\nProblem: Down\n',
    answers: { kind: 'broken' },
    fields: {},
  });
  expect(toJson(REQUEST)).toMatch(/^\{\n {2}"\$schema".*\n\}\n$/s);
});

test('fields are what was typed, cleaned; empty ones are left out', () => {
  const fields = { a: ' one\r\ntwo ', b: '  ', c: 'x\u202Ey' };
  expect(read({ fields }).fields).toEqual({ a: 'one\ntwo', c: 'xy' });
});

test('a time is told as it was said, and as a moment where it means one', () => {
  const fields = {
    known: { at: AT, local: '2026-11-25T13:00', zone: 'Europe/Madrid' },
    unclear: { at: undefined, local: ' 2026-03-29T02:30 ', zone: 'Europe/Madrid' },
    empty: { at: undefined, local: '', zone: 'Europe/Madrid' },
  };
  expect(read({ fields }).fields).toEqual({
    known: { at: '2026-11-25T13:00:00+01:00', local: '2026-11-25T13:00', zone: 'Europe/Madrid' },
    unclear: { local: '2026-03-29T02:30', zone: 'Europe/Madrid' },
  });
});

test('once filed, it has its number and its moment', () => {
  expect(read({ number: ' 42\n', filed: { at: AT, zone: 'UTC' } })).toMatchObject({
    number: '42',
    filed: { at: expect.stringMatching(/^2026-11-25T12:00:00/), zone: 'UTC' },
  });
});
