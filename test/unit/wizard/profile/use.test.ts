import { expect, test } from 'vitest';
import { answersOf, contractHours, fillsOf, type ProfileUse } from '../../../../src/wizard/profile/use.ts';
import { WHOLE } from './choices.ts';

const USE: ProfileUse = {
  answers: { plan: ['gold', 'none'], cloud: ['world'] },
  fills: { contact: 'who', hours: 'when', language: 'tongue' },
  times: { question: 'severity', options: ['a', 'b'], under: 'plan' },
};

test('a profile answers what the flow lets it answer, and no option that is gone', () => {
  expect(answersOf(USE, WHOLE)).toEqual({ plan: 'gold', cloud: 'world' });
  const odd = { plan: 'silver', cloud: 'world', toString: 'x', kind: 'problem' };
  expect(answersOf(USE, { ...WHOLE, answers: odd })).toEqual({ cloud: 'world' });
  expect(answersOf(USE, undefined)).toEqual({});
});

test('it fills the fields that are bound, hours with their zone; what it does not say stays empty', () => {
  expect(fillsOf(USE, WHOLE)).toEqual({
    who: WHOLE.contact,
    when: 'Mon–Fri 09:00–18:00 (Europe/Madrid)',
    tongue: 'english',
  });
  expect(fillsOf(USE, { ...WHOLE, zone: '', contact: '' })).toEqual({
    when: 'Mon–Fri 09:00–18:00',
    tongue: 'english',
  });
  expect(fillsOf({ ...USE, fills: {} }, WHOLE)).toEqual({});
  expect(fillsOf(USE, undefined)).toEqual({});
});

test('the contract’s hours hold under its own plan alone', () => {
  expect(contractHours(USE, WHOLE, { plan: 'gold' })).toEqual({ a: 1, b: 2.5 });
  expect(contractHours(USE, WHOLE, { plan: 'none' })).toEqual({});
  expect(contractHours(USE, WHOLE, {})).toEqual({});
  expect(contractHours({ ...USE, times: { question: 'severity', options: ['a'] } }, WHOLE, {})).toEqual({
    a: 1,
  });
  expect(contractHours({ ...USE, times: undefined }, WHOLE, { plan: 'gold' })).toEqual({});
});
