import { expect, test } from 'vitest';
import { toText } from '../../../../../src/wizard/request/out/plain-text.ts';

const line = (label: string, value: string) =>
  ({ label, value, typed: true, source: { kind: 'number' } }) as const;

test('a draft is its title, then a paragraph for each part; several lines stand below their name', () => {
  const lines = [line('Problem', ' Down '), line('Steps', 'One\r\ntwo\n'), line('Of\u202E', '')];
  expect(toText({ title: 'No\nmail', lines })).toBe('No mail\n\nProblem: Down\n\nSteps:\nOne\ntwo\n\nOf: \n');
});

test('a draft without parts is its title', () => {
  expect(toText({ title: 'No mail', lines: [] })).toBe('No mail\n');
});
