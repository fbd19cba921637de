import { expect, test } from 'vitest';
import { withFiling } from '../../../../src/wizard/request/filing.ts';

const DRAFT = {
  title: 'No mail',
  lines: [{ label: 'Problem', value: 'Down', typed: true, source: { kind: 'field', id: 'symptom' } }],
} as const;
const WORDS = { number: 'Number', filed: 'Filed' };
const file = (number: string, filed: string) =>
  withFiling({ ...DRAFT, lines: [...DRAFT.lines] }, WORDS, { number, filed });

test('number and moment stand at the head of a draft, and are no words of its writer', () => {
  expect(file(' 42\n', 'today')).toEqual({
    title: 'No mail',
    lines: [
      { label: 'Number', value: '42', source: { kind: 'number' }, typed: false },
      { label: 'Filed', value: 'today', source: { kind: 'filed' }, typed: false },
      ...DRAFT.lines,
    ],
  });
});

test('what is not there is not named', () => {
  expect(file('', '')).toEqual(DRAFT);
  expect(file(' ', 'today').lines.map(({ label }) => label)).toEqual(['Filed', 'Problem']);
  expect(file('42', '').lines.map(({ label }) => label)).toEqual(['Number', 'Problem']);
});
