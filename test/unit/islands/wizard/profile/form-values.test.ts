import { expect, test } from 'vitest';
import { dataIn, NO_CONTACT, valuesIn } from '../../../../../src/islands/wizard/profile/form-values.ts';
import { checkProfile } from '../../../../../src/wizard/profile/check-profile.ts';
import { CHOICES, WHOLE } from '../../../wizard/profile/choices.ts';

const checked = (values: ReturnType<typeof valuesIn>) => checkProfile(dataIn(values), CHOICES);

test('a profile goes into the form and comes out as it was', () => {
  expect(checked(valuesIn(WHOLE, 'UTC'))).toEqual({ profile: WHOLE, problems: [] });
});

test('a form without a profile has the device’s zone, and lacks a name', () => {
  const { profile, problems } = checked(valuesIn(undefined, 'Asia/Shanghai'));
  expect(profile.zone).toBe('Asia/Shanghai');
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([['required', ['name']]]);
});

test('hours are read with a comma too; what is no number is told at its field', () => {
  const values = { ...valuesIn(WHOLE), hours: { a: ' 0,5 ', b: 'two' } };
  const { profile, problems } = checked(values);
  expect(profile.responseHours).toEqual({ a: 0.5 });
  expect(problems.map(({ kind, path }) => [kind, path])).toEqual([['hours', ['responseHours', 'b']]]);
});

test('contacts of which nothing is typed, hours and choices that are empty are left out', () => {
  const values = {
    ...valuesIn(WHOLE),
    hours: { a: ' ' },
    answers: { plan: '' },
    escalation: [NO_CONTACT, { ...NO_CONTACT, name: 'Duty' }],
  };
  expect(checked(values).profile).toMatchObject({
    responseHours: {},
    answers: {},
    escalation: [{ name: 'Duty', for: '', how: '' }],
  });
});
