import { expect, test } from 'vitest';
import { checkText, shown } from '../../../../src/wizard/profile/check-text.ts';
import { ownerOf } from '../../../../src/wizard/profile/profile.ts';

test.each([
  ['  Ana\r\nRuiz\rx ', 'text', 'Ana\nRuiz\nx'],
  ['Ana', 'line', 'Ana'],
  ['n\u0303', 'line', 'ñ'],
  ['', 'line', ''],
  ['a'.repeat(200), 'line', 'a'.repeat(200)],
  ['a'.repeat(1000), 'text', 'a'.repeat(1000)],
  [
    'Ana <ana@fabrikam.example>, 1 < 2 & 3 > 2, a&b;',
    'line',
    'Ana <ana@fabrikam.example>, 1 < 2 & 3 > 2, a&b;',
  ],
  ['a <b', 'line', undefined],
] as const)('%j as a %s is %j', (typed, kind, text) => {
  expect(checkText(typed, kind)).toEqual(
    text === undefined ? expect.objectContaining({ fault: 'markup' }) : { text },
  );
});

test.each([
  ['a'.repeat(201), 'line', { fault: 'long', found: '', expected: '200' }],
  ['a'.repeat(1001), 'text', { fault: 'long', found: '', expected: '1000' }],
  ['a\u202Eb', 'text', { fault: 'hidden', found: 'U+202E', expected: '' }],
  ['a\u0000b', 'text', { fault: 'hidden', found: 'U+0000', expected: '' }],
  ['a\nb', 'line', { fault: 'line', found: '', expected: '' }],
  ...[
    '<b>',
    '</b>',
    '<b\n',
    '<!-- x',
    '<?x',
    '<A:b-c.d>',
    '<b/>',
    '&#60;',
    '&#x3C;',
    '&lt;',
    '&GT;',
    '&amp;',
    '&quot;',
    '&apos;',
  ].map((found) => [`x ${found}`, 'text', { fault: 'markup', found: found.trim(), expected: '' }] as const),
] as const)('%j as a %s is refused', (typed, kind, bad) => {
  expect(checkText(typed, kind)).toEqual(bad);
});

test('what was found is shown short and on one line, whatever it is', () => {
  expect(shown(' a\nb ')).toBe('a b');
  expect(shown('a'.repeat(40))).toBe('a'.repeat(40));
  expect(shown('😀'.repeat(41))).toBe(`${'😀'.repeat(40)}…`);
  expect(shown({ a: [1] })).toBe('{"a":[1]}');
  expect(shown(undefined)).toBe('');
});

test('two of a name are told apart by what they do', () => {
  expect(ownerOf({ name: 'Ana', role: '' })).toBe('Ana');
  expect(ownerOf({ name: 'Ana', role: 'Admin' })).toBe('Ana (Admin)');
});
