import { expect, test } from 'vitest';
import { shortened, titleOf } from '../../../../src/wizard/request/title.ts';

const PARTS = {
  severity: 'Sev A',
  service: 'Microsoft Azure',
  symptom: 'VMs do not start',
  scope: '40 users, Madrid',
  since: 'since 09:30',
};

test.each([
  [{}, '[Sev A] Microsoft Azure: VMs do not start — 40 users, Madrid — since 09:30'],
  [{ scope: '' }, '[Sev A] Microsoft Azure: VMs do not start — since 09:30'],
  [{ scope: '...' }, '[Sev A] Microsoft Azure: VMs do not start — since 09:30'],
  [{ scope: ' — ' }, '[Sev A] Microsoft Azure: VMs do not start — since 09:30'],
  [{ scope: '- 40 users -' }, '[Sev A] Microsoft Azure: VMs do not start — 40 users — since 09:30'],
  [{ scope: '\n40 users\nin Madrid' }, '[Sev A] Microsoft Azure: VMs do not start — 40 users — since 09:30'],
  [
    { symptom: 'VMs do not start for 40 users', scope: '40 Users' },
    '[Sev A] Microsoft Azure: VMs do not start for 40 users — since 09:30',
  ],
  [{ symptom: 'two\nlines\u202E' }, '[Sev A] Microsoft Azure: two lines — 40 users, Madrid — since 09:30'],
  [{ severity: '', service: '', symptom: '', since: '' }, '40 users, Madrid'],
  [{ severity: '', service: '', symptom: '', scope: '', since: '' }, ''],
  [
    { scope: 'All users of the shops in Madrid, Barcelona, Valencia, Sevilla and Zaragoza' },
    '[Sev A] Microsoft Azure: VMs do not start — All users of the shops in Madrid, Barcelona, Valencia… — since 09:30',
  ],
])('%j give “%s”', (parts, title) => {
  expect(titleOf({ ...PARTS, ...parts })).toBe(title);
});

test.each([
  '所有门店的用户都受影响'.repeat(9),
  'Все пользователи магазинов в Москве и Санкт-Петербурге, Казани',
  '😀'.repeat(99),
  'a'.repeat(61),
])('a scope of more than 60 characters is shortened, never dropped: %s', (scope) => {
  const short = shortened(scope, 60);
  expect([...short].length).toBeLessThanOrEqual(60);
  expect([...short].length).toBeGreaterThan(38);
  expect(short.endsWith('…')).toBe(true);
  expect(scope.startsWith(short.slice(0, -1))).toBe(true);
  expect(short.isWellFormed()).toBe(true);
});

test('a text is cut at the end of a word, without what joins words there', () => {
  expect(shortened('one two three', 8)).toBe('one two…');
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('one two, three', 10)).toBe('one two…');
  expect(shortened('one two – three', 11)).toBe('one two…');
  expect(shortened('one twothreefour', 10)).toBe('one twoth…');
  expect(shortened('onetwothr four', 10)).toBe('onetwothr…');
});

test('a scope of 60 characters stays whole', () => {
  expect(shortened('a'.repeat(60), 60)).toBe('a'.repeat(60));
});
