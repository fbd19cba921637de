import { expect, test } from 'vitest';
import { namedSecrets } from '../../../../../src/wizard/request/secrets/named.ts';
import { readValue, secondOfPair } from '../../../../../src/wizard/request/secrets/read-value.ts';

const found = (text: string) => [
  ...new Set(namedSecrets(text).map(({ start, end }) => text.slice(start, end))),
];

test.each([
  ...'password passwords passwd passphrase passcode pass pwd pw psw pswd psswd creds credentials TAP'.split(
    ' ',
  ),
  ...[
    'access pass',
    'pass word',
    'contraseña',
    'contraseñas',
    'contrasenya',
    'clave',
    'clave de acceso',
    'clave temporal',
    'clave nueva',
  ],
  ...[
    'credenciales',
    'frase de contraseña',
    'пароль',
    'пароля',
    'паролю',
    'паролем',
    'пароле',
    'учетные данные',
    'учётные данные',
  ],
  ...['密码', '密碼', '口令', 'mot de passe', 'mdp', 'passwort', 'kennwort', 'senha', 'parola', 'hasło'],
])('%s names a password', (name) => {
  expect(found(`${name}: Qx7-piano`)).toEqual(['Qx7-piano']);
  expect(found(`${name} = "Qx7-piano"`)).toEqual(['Qx7-piano']);
});

test.each([
  ...[
    'secret',
    'secret key',
    'secret_value',
    'secret-text',
    'api key',
    'api_token',
    'access-key',
    'access key 1',
    'account key',
  ],
  ...[
    'storage key',
    'shared key',
    'private key',
    'encryption key',
    'pre-shared key',
    'psk',
    'subscription-key',
    'instrumentation key',
  ],
  ...[
    'personal access token',
    'client secret',
    'app_secret',
    'key',
    'key1',
    'token',
    'PAT',
    'secreto',
    'secreto del cliente',
    'clave de API',
  ],
  ...[
    'clave de cuenta',
    'clave de almacenamiento',
    'clave de cifrado',
    'clave compartida',
    'секрет',
    'секрет клиента',
    'секрет приложения',
  ],
  ...[
    'ключ',
    'API-ключ',
    'ключ доступа',
    'ключ хранилища',
    'токен',
    'токен доступа',
    '密钥',
    '客户端密钥',
    '应用机密',
    '金钥',
    '令牌',
  ],
])('%s names a key, which is long and made', (name) => {
  expect(found(`${name}: a1B2c3D4e5F6g7H8`)).toEqual(['a1B2c3D4e5F6g7H8']);
  expect(found(`${name}: abcdefghijklmnop`)).toEqual([]);
});

test.each([
  'PIN',
  'PIN code',
  'код PIN',
  'пин',
  'пин-код',
  'пинкод',
  'código PIN',
  'codigo PIN',
  'PIN 码',
  'PIN码',
])('%s names four to eight digits', (name) => {
  for (const pin of ['4821', '48213579']) expect(found(`${name}: ${pin}`)).toEqual([pin]);
  for (const other of ['482', '482135791', '48a1', '4821 digits'])
    expect(found(`${name}: ${other}`)).toEqual([]);
});

test.each([
  ...['palabras', 'palabra', 'punto', 'dato', 'fecha', 'aspecto', 'factor'].map(
    (word) => `${word} clave: Qx7-piano`,
  ),
  ...'product license licence registry primary foreign hot public resource'
    .split(' ')
    .map((word) => `${word} key: a1B2c3D4e5F6g7H8`),
  ...[
    'boarding pass: Qx7-piano',
    '产品密钥：a1B2c3D4e5F6g7H8',
    '公钥：a1B2c3D4e5F6g7H8',
    'открытый ключ: a1B2c3D4e5F6g7H8',
  ],
  ...[
    'mypass: Qx7-piano',
    'passport: Qx7-piano',
    'pinned: 4821',
    'keyboard: a1B2c3D4e5F6g7H8',
    'tokens1: a1B2c3D4e5F6g7H8',
  ],
])('%s names something else', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ...[': ', '= ', '=', ' = ', ':= ', '=> ', ' -> ', ' > ', ' → ', ' — ', ' – ', '`: `', '**: **', ' - '],
  ...[
    ' is ',
    ' was ',
    ' is now ',
    ' was reset to ',
    ' was set to ',
    ' changed to ',
    ' has been changed to ',
    ' updated to ',
  ],
  ...[
    ' es ',
    ' era ',
    ' ahora es ',
    ' ha sido ',
    ' es ahora ',
    ' a ',
    ' por ',
    ' como ',
    ' это ',
    ' был ',
    ' сменили на ',
    ' изменён на ',
    ' теперь ',
  ],
  ...[
    ' for ana: ',
    ' de Ana: ',
    ' от почты: ',
    ' (temporal): ',
    ' temporal: ',
    ' для ivan — ',
    ' to the portal = ',
  ],
  ...[' ', '\n', ' \n ', '   ', ':\n', ' —\n', ' on her laptop '],
])('between name and password may stand %j', (tie) => {
  expect(found(`password${tie}Qwerty1234!`)).toEqual(['Qwerty1234!']);
});

test.each([
  '是',
  '为',

  '改成',
  '改成了',
  '改为',
  '设置为',
  '设为了',
  '设成',
  '重置为',
  '重置成了',
  '变成了',
  '就是',
  '还是',
  '用',
  '',
  ' ',
  '已改成 ',
])('and in Chinese %j', (tie) => {
  expect(found(`密码${tie}Abc12345`)).toEqual(['Abc12345']);
});

test.each([
  'as password',
  'as her password',
  'as the new password',
  'como contraseña',
  'в качестве пароля',
  '作为密码',
])('a password may stand before its name: Qwerty123 %s', (name) => {
  expect(found(`She uses "Qwerty123" ${name}`)).toEqual(['Qwerty123']);
  expect(found(`She uses user01 ${name}`)).toEqual([]);
});

test.each([
  ...'qwerty qwertz letmein iloveyou sunshine monkey dragon football princess trustno1 changeme hunter asdfgh zxcvbn йцукен'.split(
    ' ',
  ),
])('what many take is a password, whatever ties it: %s', (word) => {
  expect(found(`password ${word}`)).toEqual([word]);
});

test.each([
  ...'expired resetting readable invisible useless daily persistence option ok yes none null true empty wrong invalid forgotten same unknown hidden string attached fail error policy never strong temporary user admin email basic via n/a tbd later required mandatory hybrid cloud'.split(
    ' ',
  ),
  ...'bloqueada perdida cambiando siguiendo responsables lentamente caducidad incorrecta sí ninguna igual vacía errónea vencida olvido abajo adjunta segura larga puesta resuelta pendiente'.split(
    ' ',
  ),
  ...'périmé expiré oubliée incorrect falsch abgelaufen vergessen'.split(' '),
])('%s says how a password fares, and is none', (word) => {
  expect(found(`password: ${word}`)).toEqual([]);
});

test('what stands farther before a name does not change it', () => {
  expect(found('the product has a key: a1B2c3D4e5F6g7H8')).toEqual(['a1B2c3D4e5F6g7H8']);
});

test('a plain word is a password where its clause ends after it', () => {
  expect(found('password: girasol')).toEqual(['girasol']);
  expect(found('password: girasol, and no more')).toEqual(['girasol']);
  expect(found('password: girasol and more')).toEqual([]);
  expect(found('password girasol')).toEqual([]);
  expect(found('password is "girasol"')).toEqual(['girasol']);
  expect(found('password is "Wrong"')).toEqual([]);
  expect(found('password: abc')).toEqual([]);
  expect(found('password: 1234567890123456')).toEqual(['1234567890123456']);
  expect(found('password: 12345678901234567')).toEqual([]);
  expect(found('password 1234')).toEqual([]);
  expect(found('password 12345')).toEqual(['12345']);
  expect(found('password: 12345 characters')).toEqual([]);
  expect(found('password: 2026-11')).toEqual([]);
  expect(found('password: login=Qwerty123')).not.toContain('login');
});

const read = (rest: string, at = 0, isHan = false) => readValue(rest, at, isHan)?.text;

test.each([
  ['"a b" c', 'a b'],
  ["'a b'", 'a b'],
  ['`a b`', 'a b'],
  ['«a b»', 'a b'],
  ['“a b”', 'a b'],
  ['„a b“', 'a b'],
  ['‘a b’', 'a b'],
  ['「a b」', 'a b'],
  ['『a b』', 'a b'],
  ['"a\nb"', undefined],
  ['""', undefined],
  [`"${'a '.repeat(60)}"`, undefined],
  ['Ab1!x y', 'Ab1!x'],
  ['Ab1x.', 'Ab1x'],
  ['Ab1x!', 'Ab1x!'],
  ['abcd!?', 'abcd'],
  ['Ab1x;user=ana', 'Ab1x'],
  ['Ab1x;cd', 'Ab1x;cd'],
  ['Ab1x,', 'Ab1x'],
  ['Ab1x&next=1', 'Ab1x'],
  ['Ab1x&cd', 'Ab1x&cd'],
  ['(Pa$$word)', 'Pa$$word'],
  ['[removed]', '[removed'],
  ['Ab1x）后', 'Ab1x'],
  ['Ab1x密码', 'Ab1x'],
  ['пароль1，', 'пароль1'],
  ['。', undefined],
  ['', undefined],
])('of %j the value is %j', (rest, value) => {
  expect(read(rest)).toBe(value);
});

test('after Chinese only plain characters are of a value; what follows on its line is told', () => {
  expect(read('Abc12345不起作用', 0, true)).toBe('Abc12345');
  expect(read('正确', 0, true)).toBeUndefined();
  expect(readValue('x: "a b" c\nd', 3, false)).toEqual({
    text: 'a b',
    quoted: true,
    after: '" c',
    start: 4,
    end: 7,
  });
  expect(readValue('x: ab1 c\nd', 3, false)).toEqual({
    text: 'ab1',
    quoted: false,
    after: ' c',
    start: 3,
    end: 6,
  });
});

test('of a pair the second is the password', () => {
  const second = (rest: string) => {
    const first = readValue(rest, 0, false);
    return first && secondOfPair(rest, first)?.text;
  };
  expect(['admin / Qwerty123', 'admin |Qwerty123', 'admin  /  Qwerty123'].map(second)).toEqual(
    Array(3).fill('Qwerty123'),
  );
  expect(second('admin x / Qwerty123')).toBeUndefined();
  expect(['admin / none', 'admin Qwerty123', 'admin   / Qwerty123'].map(second)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
