import { describe, expect, test } from 'vitest';
import { personalIn } from '../../../../src/wizard/profile/personal.ts';
import { NO_PROFILE } from '../../../../src/wizard/profile/profile.ts';

const found = (contact: string) => personalIn({ ...NO_PROFILE, contact }).map(({ kind }) => kind);

describe('an address by which a person is reached is found', () => {
  test.each([
    'ana@fabrikam.example',
    'Ana <ana.ruiz+help@mail.fabrikam.example>',
    'mailto:ana@fabrikam.example',
    'ana＠fabrikam.example',
    'ana (at) fabrikam.example',
    'ana[arroba]fabrikam.example',
    'аня@пример.рф',
  ])('%s', (text) => expect(found(text)).toEqual(['e-mail address']));
});

describe('a number by which a person is reached is found', () => {
  test.each([
    '+34 910 000 000',
    '(91) 000-00-00',
    '+7 (495) 000-00-00',
    'tel:+34910000000',
    '010-0000 0000',
    '+34.910.000.000',
    '＋３４ ９１０ ０００ ０００',
    '+34 910 000 000 ext. 12',
  ])('%s', (text) => expect(found(text)).toEqual(['telephone number']));
});

describe('what is none is not', () => {
  test.each([
    'Mon–Fri 09:00–18:00',
    'Severity A, 24×7',
    'Fabrikam @ Madrid',
    'https://fabrikam.example/duty',
    'Contract 12345',
    '30, 60 or 90 days',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('every text is looked at, each with its place', () => {
  const escalation = [{ name: 'Duty', for: 'nights', how: 'duty@fabrikam.example, +34 910 000 000' }];
  expect(personalIn({ ...NO_PROFILE, name: 'ana@fabrikam.example', escalation })).toEqual([
    { path: ['name'], kind: 'e-mail address', found: 'ana@fabrikam.example' },
    { path: ['escalation', 0, 'how'], kind: 'e-mail address', found: 'duty@fabrikam.example' },
    { path: ['escalation', 0, 'how'], kind: 'telephone number', found: '+34 910 000 000' },
  ]);
});
