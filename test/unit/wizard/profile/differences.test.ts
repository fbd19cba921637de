import { expect, test } from 'vitest';
import { differences } from '../../../../src/wizard/profile/differences.ts';
import { WHOLE } from './choices.ts';

const lines = (...profiles: Parameters<typeof differences>) =>
  differences(...profiles).map(({ path, before, after }) => `${path.join('.')}: ${before} → ${after}`);

test('the same profile changes nothing', () => {
  expect(differences(WHOLE, structuredClone(WHOLE))).toEqual([]);
});

test('a first profile is new line by line, contacts first', () => {
  expect(lines(undefined, WHOLE)).toEqual([
    'contact:  → Ana Ruiz <ana@fabrikam.example>\n+34 910 000 000',
    'escalation:  → Duty manager – no answer in time – https://fabrikam.example/duty',
    'name:  → Fabrikam support, Madrid',
    'answers.plan:  → gold',
    'answers.cloud:  → world',
    'responseHours.a:  → 1',
    'responseHours.b:  → 2.5',
    'role:  → Service Support Administrator',
    'hours:  → Mon–Fri 09:00–18:00',
    'zone:  → Europe/Madrid',
    'language:  → english',
    'portalLanguage:  → es',
  ]);
});

test('what a file does not say would be gone, and is shown', () => {
  expect(lines(WHOLE, { ...WHOLE, role: '', answers: { plan: 'none' }, responseHours: { a: 1 } })).toEqual([
    'answers.plan: gold → none',
    'answers.cloud: world → ',
    'responseHours.b: 2.5 → ',
    'role: Service Support Administrator → ',
  ]);
});

test('contacts are compared by name: changed, gone and new', () => {
  const before = [
    { name: 'A', for: 'x', how: '1' },
    { name: 'B', for: '', how: '2' },
  ];
  const after = [
    { name: 'C', for: '', how: '' },
    { name: 'B', for: '', how: '3' },
  ];
  expect(lines({ ...WHOLE, escalation: before }, { ...WHOLE, escalation: after })).toEqual([
    'escalation: A – x – 1 → ',
    'escalation: B – 2 → B – 3',
    'escalation:  → C',
  ]);
});
