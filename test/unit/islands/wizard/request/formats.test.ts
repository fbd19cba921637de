import { describe, expect, test } from 'vitest';
import { columnsOf, FORMATS } from '../../../../../src/islands/wizard/request/formats.ts';
import { isHeldBack, warningsOf } from '../../../../../src/islands/wizard/request/held.ts';
import type { Warning } from '../../../../../src/islands/wizard/request/warnings.ts';
import type { FormField, LocalWords } from '../../../../../src/wizard/contract/request-data.ts';

const words: LocalWords = {
  ...{ locale: 'en', severity: 'Sev {{severity}}', since: 'since {{time}}' },
  filing: { number: 'Request number', filed: 'Filed' },
  answers: { service: { label: 'Service', options: { azure: 'Azure' } } },
  fields: { what: { label: 'Problem' }, tried: { label: 'Tried' } },
};
const fields: FormField[] = ['what', 'tried'].map((id) => ({
  ...{ id, input: 'line', required: false, label: '', phrases: [], verbatim: false },
}));
const line = (value: string, source: { kind: 'field' | 'question'; id: string } | { kind: 'number' }) => ({
  ...{ label: '', value, typed: true, source },
});

describe('columns', () => {
  test('are the same whatever was typed, in the order of the draft', () => {
    const empty = columnsOf({ draft: { title: '', lines: [] }, words, fields });
    const whole = columnsOf({
      draft: {
        title: 'T',
        lines: [
          line('7', { kind: 'number' }),
          line('It', { kind: 'field', id: 'what' }),
          // The id of a field and of a question may be the same.
          line('no', { kind: 'field', id: 'service' }),
          line('Azure', { kind: 'question', id: 'service' }),
        ],
      },
      words,
      fields,
    });
    expect(empty.map(({ name }) => name)).toEqual(whole.map(({ name }) => name));
    expect(whole.map(({ name, value }) => `${name}=${value}`)).toEqual([
      ...['Title=T', 'Request number=7', 'Filed=', 'Service=Azure', 'Problem=It', 'Tried='],
    ]);
  });
});

test('each form has a file name of its own', () => {
  const extensions = Object.values(FORMATS).map(({ extension }) => extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});

describe('a way that takes some fields along', () => {
  const warning = (kind: Warning['kind'], field: string): Warning => ({ kind, field, label: '', text: '' });
  const warnings = [warning('secret', 'tried'), warning('missing', 'what')];

  test('is held back by what is said of them, and by nothing else', () => {
    const held = (takes?: string[]) => isHeldBack(warningsOf({ takes }, warnings), { tried: 'x' }, []);
    expect([held(), held(['tried']), held(['what', 'other']), held(['other']), held([])]).toEqual([
      ...[true, true, true, false, false],
    ]);
  });
});
