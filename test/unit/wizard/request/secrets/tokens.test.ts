import { expect, test } from 'vitest';
import { tokenSecrets } from '../../../../../src/wizard/request/secrets/tokens.ts';

const found = (text: string) => [
  ...new Set(tokenSecrets(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)),
];
const MADE = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';
const made = (length: number) => MADE.repeat(Math.ceil(length / MADE.length)).slice(0, length);
const lower = (length: number) => 'abcdefghij234567'.repeat(6).slice(0, length);

/** A text, the secret in it, and texts that lack something of it. */
type Case = readonly [text: string, secret: string, ...others: string[]];

const CASES: readonly Case[] = [
  ['Bearer abcdefghijklmno1', 'token abcdefghijklmno1'],
  [
    `abc8Q~${made(20)}`,
    `key abc8Q~${made(20)}`,
    `ab8Q~${made(20)}`,
    `abcxQ~${made(20)}`,
    `abc8Q~${made(19)}`,
    `abc8q~${made(20)}`,
  ],
  [
    `eyJ${made(8)}.${made(8)}`,
    `token eyJ${made(8)}.${made(8)}`,
    `eyJ${made(7)}.${made(8)}`,
    `eyJ${made(8)}.${made(7)}`,
    `xeyJ${made(8)}.${made(8)}`,
  ],
  [`eyJ${made(8)}.eyJ${made(8)}.a.b.c`, `token eyJ${made(8)}.eyJ${made(8)}.a.b.c`],
  [
    `0.A${made(8)}.ab.${made(40)}`,
    `token 0.A${made(8)}.ab.${made(40)}`,
    `2.A${made(8)}.ab.${made(40)}`,
    `0.B${made(8)}.ab.${made(40)}`,
    `0.A${made(7)}.ab.${made(40)}`,
  ],
  [`1.A${made(20)}.abcdef.${made(40)}`, `token 1.A${made(20)}.abcdef.${made(40)}`],
  [
    `bearer  ${made(16)}==`,
    `token ${made(16)}==`,
    `bearer ${made(15)}`,
    `Bearer ${'abcdefgh'.repeat(3)}`,
    `xBearer ${made(16)}`,
  ],
  [
    'Authorization: Basic YW5hOlBh',
    'password YW5hOlBh',
    'Authorization: Basic YW5hOl',
    'Authentication: Basic YW5hOlBh',
  ],
  [`"authorization" : "Basic  ${made(10)}="`, `password ${made(10)}=`],
  [`${made(86)}==`, `key ${made(86)}==`, `${made(85)}==`, `${made(87)}==`, `${made(86)}=`],
  [
    'AccountKey = abcd1234==',
    'key abcd1234==',
    'AccountKey=abcd123',
    'xAccountKey=abcd1234',
    'AccountKey: abcd1234',
  ],
  ['SharedAccessKey=abcd%2B/.~-', 'key abcd%2B/.~-', 'SharedAccessName=abcd1234'],
  ['sharedsecret=abcd1234', 'key abcd1234'],
  ['?sig=abcd%2Fcd3456', 'key abcd%2Fcd3456', '?sig=abcd%2Fcd34', 'xsig=abcd%2Fcd3456'],
  [
    'access token = abcd1234efgh',
    'token abcd1234efgh',
    'access token = abcd1234efg',
    'access token = abcdefghijkl',
    'excess token = abcd1234efgh',
  ],
  ...[
    'refresh_token',
    'access-token',
    'id token',
    'authtoken',
    'session_token',
    'csrf-token',
    'bearer_token',
  ].map((name): Case => [`"${name}": "${made(12)}"`, `token ${made(12)}`]),
  [
    lower(52),
    `token ${lower(52)}`,
    lower(51),
    lower(53),
    `x${lower(52)}`,
    `${'abcdefgh'.repeat(6)}abcd`,
    `${lower(51)}1`,
  ],
  [
    `${made(60)}AZDO1a2B`,
    `token ${made(60)}AZDO1a2B`,
    `${made(59)}AZDO1a2B`,
    `${made(60)}AZDO1a2`,
    `${made(60)}AZDX1a2B`,
  ],
  [`${made(90)}AZDO1a2B`, `token ${made(90)}AZDO1a2B`],
  ...['o', 'p', 'r', 's', 'u'].map(
    (kind): Case => [
      `gh${kind}_${made(20)}`,
      `token gh${kind}_${made(20)}`,
      `gh${kind}_${made(19)}`,
      `xgh${kind}_${made(20)}`,
    ],
  ),
  [`github_pat_${made(20)}`, `token github_pat_${made(20)}`, `github_pat_${made(19)}`, `ghx_${made(30)}`],
  [`glpat-${made(14)}.-`, `token glpat-${made(14)}.-`, `glpat-${made(15)}`],
  [`npm_${made(30)}`, `token npm_${made(30)}`, `npm_${made(29)}`, `npm_${made(41)}`],
  ...[...'abeoprs'].map(
    (kind): Case => [`xox${kind}-${made(10)}`, `token xox${kind}-${made(10)}`, `xox${kind}-${made(9)}`],
  ),
  [
    `xapp-1-${made(10)}`,
    `token xapp-1-${made(10)}`,
    `xapp-1-${made(9)}`,
    `xapp-x-${made(10)}`,
    `xoxz-${made(20)}`,
  ],
  [
    `sk-${made(16)}`,
    `key sk-${made(16)}`,
    `sk-${made(15)}`,
    `sk-${'abcdefgh'.repeat(3)}`,
    `sk-${'12345678'.repeat(3)}`,
    `xsk-${made(16)}`,
  ],
  ...['rk_live_', 'sk_test_'].map(
    (name): Case => [`${name}${made(10)}`, `key ${name}${made(10)}`, `${name}${made(9)}`],
  ),
  ...['AKIA', 'ASIA'].map(
    (name): Case => [
      `${name}ABCDEFGH12345678`,
      `key ${name}ABCDEFGH12345678`,
      `${name}ABCDEFGH1234567`,
      `${name}ABCDEFGH123456789`,
      `x${name}ABCDEFGH12345678`,
    ],
  ),
  [`aws_secret_access_key: "${made(40)}"`, `key ${made(40)}`, `aws_secret_access_key: ${made(39)}`],
  [`awssecretkey=${made(40)}`, `key ${made(40)}`],
  [`AIza${made(30)}`, `key AIza${made(30)}`, `AIza${made(29)}`],
  [`ya29.${made(20)}`, `token ya29.${made(20)}`, `ya29.${made(19)}`, `ya29x${made(20)}`],
  [
    `SG.${made(16)}.${made(32)}`,
    `key SG.${made(16)}.${made(32)}`,
    `SG.${made(15)}.${made(32)}`,
    `SG.${made(16)}.${made(31)}`,
  ],
  [
    `https://hooks.slack.com/services/${made(20)}`,
    `key ${made(20)}`,
    `https://hooks.slack.com/services/${made(19)}`,
    `https://hooks.slackxcom/services/${made(20)}`,
  ],
  [
    `https://x.webhook.office.com/webhookb2/${made(38)}@/`,
    `key ${made(38)}@/`,
    `https://x.webhook.office.com/webhookb2/${made(39)}`,
  ],
  [
    'x+y.z-1://ana:pw@host',
    'connection pw',
    'x://ana@host',
    'x://ana:pw@ host',
    'x://a b:pw@host',
    'x://ana:p w@host',
    '1://ana:pw@host',
  ],
  ['redis://:pw@[::1]', 'connection pw'],
  [
    'ConvertTo-SecureString -String "a b"',
    'password a b',
    'ConvertTo-SecureString "ab"',
    'ConvertTo-SecureString abc',
  ],
  ["ConvertTo-SecureString  'abc'", 'password abc'],
  [
    '$ curl -s https://a -u ana:abc',
    'password abc',
    '$ curl https://a -u ana:ab',
    '$ curl https://a -x ana:abc',
  ],
  ['$ cur --user "ana:abc"', 'password abc'],
  ['x --pass abcd', 'password abcd', 'x --pass abc', 'x --path abcd', 'x --pass --next'],
  ["x -password='abcd'", 'password abcd'],
  ['x --passwd=abcd', 'password abcd'],
  [
    'ana@contoso.com / Winter2!',
    'password Winter2!',
    'ana@contoso.com / Winter!!',
    'ana@contoso.com / winter2!',
    'ana@contoso.com / WINTER2!',
    'ana@contoso.com / Winter22',
    'ana@contoso / Winter2!',
    'ana@contoso.com / Wint2!',
  ],
  ['ana@mail.contoso.com:Winter2!', 'password Winter2!'],
  ['ana@contoso.com|Winter2!', 'password Winter2!'],
  ...[
    'app password',
    'application password:',
    'contraseña de aplicación =',
    'contraseña de aplicacion',
    'пароль приложения —',
    '应用密码',
    '应用专用密码:',
  ].map(
    (name): Case => [
      `${name} abcdefghijklmnop`,
      'password abcdefghijklmnop',
      `${name} abcdefghijklmno`,
      `${name} abcdefghijklmnopq`,
    ],
  ),
  ['app password abcd efgh ijkl mnop', 'password abcd efgh ijkl mnop', 'app password abcd efgh ijkl'],
  [
    'VK7JG-NPHTM-C97JM-9MPGT-3V66T',
    'product-key VK7JG-NPHTM-C97JM-9MPGT-3V66T',
    'VK7JG-NPHTM-C97JM-9MPGT',
    'VK7JG-NPHTM-C97JM-9MPGT-3V66T-VK7JG',
    'AK7JG-NPHTM-C97JM-9MPGT-3V66T',
    '22222-33333-44444-66666-77777',
    'BBBBB-CCCCC-DDDDD-FFFFF-GGGGG',
    'xVK7JG-NPHTM-C97JM-9MPGT-3V66T',
  ],
  [
    '-----BEGIN EC PRIVATE KEY-----\nMII\n-----END EC PRIVATE KEY-----',
    'private-key -----BEGIN EC PRIVATE KEY-----\nMII\n-----END EC PRIVATE KEY-----',
    '-----BEGIN PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----',
  ],
  ['-----BEGIN PGP PRIVATE KEY BLOCK-----', 'private-key -----BEGIN PGP PRIVATE KEY BLOCK-----'],
  [
    `PuTTY-User-Key-File-3: x\nPrivate-MAC: ${made(40)}`,
    `private-key PuTTY-User-Key-File-3: x\nPrivate-MAC: ${made(40)}`,
    `PuTTY-User-Key-File-3: x\nPrivate-MAC: ${made(39)}`,
  ],
];

test.each(CASES)('in “%s” stands %s', (text, secret, ...others) => {
  expect(found(text)).toContain(secret);
  expect(found(`It says: ${text} .`)).toContain(secret);
  const [kind = ''] = secret.split(' ', 1);
  for (const other of others)
    expect(
      found(other).filter((each) => each.startsWith(kind)),
      other,
    ).toEqual([]);
});

test.each([
  '***',
  'xxxxxx',
  '•••••',
  '<your-token>',
  '[removed]',
  '{{password}}',
  '(hidden)',
  'redacted',
  'REMOVED',
  'your-password',
  'your_password1',
  'yourpassword',
])('what documentation writes in the place of a password is none: %s', (example) => {
  expect(found(`mongodb://admin:${example}@host`)).toEqual([]);
  expect(found(`mongodb://admin:${example}Z9@host`)).toHaveLength(/^[<[{(]|^your/.test(example) ? 0 : 1);
});
