import { expect, test } from 'vitest';
import { oneTimeCodes } from '../../../../../src/wizard/request/secrets/codes.ts';

const found = (text: string) => [
  ...new Set(oneTimeCodes(text).map(({ start, end }) => text.slice(start, end))),
];

test.each([
  ...[
    'one-time code',
    'one time passcode',
    'one-time password',
    'one time pin',
    'verification code',
    'security passcode',
  ],
  ...[
    'confirmation code',
    'activation code',
    'backup code',
    'authenticator code',
    'authentication code',
    'sign-in code',
  ],
  ...[
    'signin code',
    'login code',
    'access code',
    'MFA code',
    '2FA code',
    'SMS code',
    'OTP code',
    'TOTP code',
    'approval code',
  ],
  ...[
    'passcode',
    'OTP',
    'código de verificación',
    'codigo de verificacion',
    'código de seguridad',
    'código de un solo uso',
  ],
  ...[
    'código de acceso',
    'código de autenticación',
    'código de confirmación',
    'código de activación',
    'código de inicio de sesión',
  ],
  ...[
    'código temporal',
    'código MFA',
    'código 2FA',
    'código SMS',
    'código OTP',
    'código del SMS',
    'código de Authenticator',
  ],
  ...[
    'код подтверждения',
    'кодом проверки',
    'кода безопасности',
    'коду доступа',
    'код входа',
    'код аутентификации',
    'код авторизации',
  ],
  ...[
    'код MFA',
    'код SMS',
    'код из SMS',
    'код из СМС',
    'код из сообщения',
    'код из приложения',
    'одноразовый код',
    'одноразовый пароль',
  ],
  ...[
    'СМС-код',
    'SMS-код',
    'проверочный код',
    '短信验证码',
    '手机验证码',
    '邮箱验证码',
    '安全验证码',
    '登录验证码',
    'MFA 验证码',
    '验证码',
  ],
  ...['动态码', '动态验证码', '动态口令', '校验码', '一次性代码', '一次性密码', '安全代码'],
])('digits after “%s” are a code', (name) => {
  for (const code of ['4829', '482913', '48291357', '482 913', '482-913', 'G-482913'])
    expect(found(`${name}: ${code}.`), code).toEqual([code]);
  for (const other of ['482', '48291', '482913579', '482913-1', '482913x', '4829.5', '4829:30'])
    expect(found(`${name}: ${other}`), other).toEqual([]);
});

test.each([
  ':',
  '=',
  '—',
  '–',
  '-',
  'is',
  'is:',
  'was',
  'es',
  'era',
  'fue',
  'это',
  'был',
  '是',
  '为',
  'now',
  '',
])('between name and digits may stand “%s”', (link) => {
  expect(found(`the verification code ${link} 482913`)).toEqual(['482913']);
});

test.each([
  ...'digits,seconds,minutes,hours,times,users,dígitos,segundos,minutos,horas,veces,usuarios,цифр,секунд,минут,часов,раз,года,пользователей,位,秒,分,小时,次,年,月,个,名'.split(
    ',',
  ),
])('digits that count %s are none', (unit) => {
  expect(found(`verification code 300000 ${unit}`)).toEqual([]);
});

test.each([
  'Authenticator',
  'SMS',
  'СМС',
  'MFA',
  '2FA',
  'OTP',
  'text message',
  'mensaje de texto',
  'в приложении',
  '短信',
  '验证器',
])('where the sentence speaks of %s, the word alone will do', (setting) => {
  for (const name of ['code', 'código', 'codigo', 'код', '代码']) {
    expect(found(`${setting}: ${name} 482913`)).toEqual(['482913']);
    expect(found(`${name} 482913 (${setting})`)).toEqual(['482913']);
    expect(found(`${name} 482913`)).toEqual([]);
    expect(found(`${name} 482913${' .'.repeat(40)}${setting}`)).toEqual([]);
  }
});

test.each(
  'error exit status result stop event zip postal country area failure return response HTTP dial'.split(' '),
)('a code of “%s” is none of them', (other) => {
  expect(found(`SMS shows ${other} code 482913`)).toEqual([]);
});

test.each(['your', 'tu', 'su', 'ваш', '您的', '你的'])('%s code is one', (whose) => {
  for (const [name, is] of [
    ['code', 'is'],
    ['código', 'es'],
    ['код', '—'],
    ['验证码', '是'],
    ['代码', '为'],
    ['code', ':'],
  ]) {
    expect(found(`${whose} ${name} ${is} 482913`)).toEqual(['482913']);
    expect(found(`${whose} new Contoso sign ${name} ${is} 4829`)).toEqual(['4829']);
    expect(found(`${whose} ${name} ${is} 482`)).toEqual([]);
    expect(found(`So: ${whose} ${name} ${is} 482 913`)).toEqual(['482 913']);
  }
  expect(found(`x${whose} code is 482913`)).toEqual([]);
});

test.each(['is your', 'es tu', '— ваш', '是您的', 'as the', 'como su', 'как', '作为', 'is', 'is Microsoft'])(
  'digits may stand before the name: %s',
  (link) => {
    for (const code of ['482913', '482 913', '4829'])
      expect(found(`${code} ${link} verification code`)).toEqual([code]);
    expect(found(`+482913 ${link} verification code`)).toEqual([]);
    expect(found(`48291 ${link} verification code`)).toEqual([]);
  },
);
