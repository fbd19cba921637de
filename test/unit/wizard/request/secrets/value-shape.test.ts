import { expect, test } from 'vitest';
import {
  isHarmlessShape,
  isNumberedName,
  looksMade,
  looksMadeAlone,
  looksMadeFarther,
} from '../../../../../src/wizard/request/secrets/value-shape.ts';

/** Whole values: nothing may stand before or after them. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'a GUID': ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}'],
  'an address': ['a.b+c-d_e@con-toso.co.uk', 'x@y.z'],
  'a file': [
    'Report(1)-a_b.docx',
    ...'doc xls xlsx ppt pptx pdf txt log ps1 psm1 json csv png jpg jpeg gif msg eml zip xml exe dll htm html cer pfx yml yaml bak evtx har vhd vhdx iso'
      .split(' ')
      .map((ending) => `a.${ending}`),
    'A.PDF',
  ],
  'a host': ['kv-prod-01.sub.contoso.museum', 'a.es'],
  'a date': ['2026/11/2026', '1.2', '21-11', '2026-11-21T10:30:00.5Z', '2026-11-21T', '9/1/26'],
  'a time': ['9:05', '10:30:15', '10:30pm', '9:05AM', '10:30h'],
  'a version': ['v1.2.3.4.5', '2.4.18.0', 'V10.20.30'],
  'a range': ['12-345', '12–3', '123~45'],
  'a share': ['5%', '~12.5%', '≥3,25%', '~100%', '>1%', '≤9%'],
  'a telephone number': ['+3491234', '+1(425)555-0100'],
  'a number with a unit': [
    ...'1st 22nd 3rd 4th 1er 5º 8ª 7° 90d 1h 1m 10s. 1y 2x 3k 12-min 10mins 3sec 300ms 1hr 2hrs 1day 2days 1dia 2dias 1día 2días 1hora 2horas'.split(
      ' ',
    ),
    ...'1bit 64bits 1byte 9bytes 5GB 5GiB 1KB 2MB 3TB 1char 8chars 1user 40users 3й 3я 5е 2го 2м 2х 3ти 5дн 2час 5часов 5дней 10минут 8символов'.split(
      ' ',
    ),
  ],
  'a code of errors': [
    ...['0x80070005', '-0xFF', '0XFf', '-2147', '4xx', '5XX'],
    ...['AADSTS50126', 'KB5034441', 'CVE-2024-A1', 'ошибка_611', 'Error:500', 'SHA#256', 'ISO27001.B'],
  ],
  'a placeholder': [
    '****',
    '•••',
    'xxX',
    '#',
    '...',
    '…_·-',
    '%USER_name%',
    `$${'{env:X}'}`,
    '$(Pass)',
    '$a.b_C',
  ],
  'a number with letters': ['12ab', '5ш', '123Z'],
  'a method or a role': [
    ...'E5 3XL 2FA MFA B2B B2C 365 24/7 24x7 24×7 C2C P2S S2S i18n OAuth OAuth2 OpenID'.split(' '),
    'E5/abc.d-efghi',
  ],
};

test.each(Object.entries(WHOLE))('%s is harmless, but not within something else', (_, values) => {
  for (const value of values) {
    expect(isHarmlessShape(value), value).toBe(true);
    expect(isHarmlessShape(`¡${value}`), `before ${value}`).toBe(false);
    expect(isHarmlessShape(`${value}¡`), `after ${value}`).toBe(false);
  }
});

test.each([
  ...[
    'https://x',
    'x+y.z-1://a¡',
    'HTTP://A',
    'C:\\Temp\\x',
    '\\\\server\\share',
    'HKEY_LOCAL\\a',
    '~/a',
    '/etc¡',
  ],
  ...[
    'contoso.com/a¡',
    'a.b-1.com/x.y-z?a=¡',
    'contoso.com?x',
    '<password>',
    '<a',
    '[removed]',
    '[a b',
    '{{name}}',
    '{x',
  ],
])('%s is harmless, however it goes on', (value) => {
  expect(isHarmlessShape(value)).toBe(true);
  expect(isHarmlessShape(`¡${value}`)).toBe(false);
});

test.each([
  ...[
    '3f2504e-4f89-11d3-9a0c-0305e82c3301',
    '3f2504e0-4f89-11d3-0305e82c3301',
    '3f2504e0-4f89-11d3-9a0c-0305e82c330',
  ],
  ...[
    'a@contoso',
    '@contoso.com',
    'a@b@c.d',
    'a b.txt',
    'a_.docy',
    'contoso.c',
    'contoso.abcdefg',
    'con.b_c.es',
    'Contoso.com',
    '.com',
  ],
  ...[
    '1x://a b://',
    '://a',
    'c:Temp',
    'HK\\a',
    '20261/11',
    '2026/111',
    '2026/11/20261',
    '2026/1/',
    '2026-11-21Tx',
  ],
  ...[
    '100:30',
    '10:3',
    '10:300',
    '10:30xm',
    '10:30:1',
    '1.2.3.4.5.6',
    'ww1.2.3',
    '12--3',
    '12-',
    '5%%',
    '=5%',
    '5.%',
  ],
  ...['+349123', '34912345678x9', '+x4912345', '12abc', '12 ab', '5дом', '0x8g', '--5', '-5a'],
  ...['%a', '%a1%', '$', '$a1', '$$a', '<a>b', '[a]b', '{a}b', '[a[b', '{{a}}}'],
  ...['AADSTS', 'KB12345678901234567890', 'XKB123', 'kb123', 'E5/aaaaaaaaaaaaa', 'EE5', 'oauth3x', '36'],
])('%s is not known to be harmless', (value) => {
  expect(isHarmlessShape(value)).toBe(false);
});

test('what is longer than 200 characters is no password', () => {
  expect([200, 201].map((length) => isHarmlessShape('a'.repeat(length)))).toEqual([false, true]);
});

test.each([
  ...['MC1234567', 'EX-123', 'PC_1', '№5', 'código12', '#7', 'SKU:1A', 'v2.3', 'nº1'],
  ...['Windows11', 'Office 365', 'hyper-v', 'HyperV', 'Teams', 'sql_2019', 'ios-17.1'],
  ...['user01', 'admin-2', 'cliente_3', 'шаг.1', 'Equipo12', 'DESKTOP-7XK2P9Q', 'SRV-DC01', 'AB-C'],
])('%s may be a name', (value) => {
  expect(isNumberedName(value)).toBe(true);
  expect(isNumberedName(`¡${value}`)).toBe(false);
  expect(isNumberedName(`${value}¡`)).toBe(false);
});

test.each([
  'MC',
  'QQ12',
  'MC12345678901234567',
  'Windowsx',
  'Window11',
  'user123',
  'user',
  'xuser01',
  'Ab-12',
  'DESKTOP',
  'A2-3B',
  '12-34',
  'AB-',
])('%s is no name of one', (value) => {
  expect(isNumberedName(value)).toBe(false);
});

test.each<[value: string, made: boolean, alone: boolean, farther: boolean]>([
  ['', false, false, false],
  ['abcdef', false, false, false],
  ['abc1', true, false, false],
  ['abcd!', false, false, false],
  ['abcde!', true, true, false],
  ['123456', false, false, false],
  ['1234!', false, false, false],
  ['12345!', true, true, false],
  ['!!!!!!', false, false, false],
  ['Abc12', true, false, false],
  ['user01', true, false, false],
  ['abcde1', true, false, false],
  ['abcd12', true, false, false],
  ['abc123', true, true, false],
  ['ABCDE1', true, false, false],
  ['ABC123', true, true, false],
  ['Abcde1', true, true, false],
  ['Abcd12', true, true, false],
  ['Abc123', true, true, true],
  ['A1b2c3', true, true, true],
  ['abcd1!', true, true, true],
  ['пароль7!', true, true, true],
])('%s looks made: %s; alone: %s; farther: %s', (value, made, alone, farther) => {
  expect([looksMade(value), looksMadeAlone(value), looksMadeFarther(value)]).toEqual([made, alone, farther]);
});
