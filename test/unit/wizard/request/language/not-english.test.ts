import { expect, test } from 'vitest';
import { isEnglish, notEnglish } from '../../../../../src/wizard/request/language/not-english.ts';

const ENGLISH = [
  '',
  'VMs do not start since this morning',
  'Outlook keeps asking for the password',
  '40 users in Málaga and A Coruña',
  'The customer José García (El Corte Inglés) cannot sign in',
  'Palma de Mallorca office is down, Banco de la Nación too',
  'The message is "La contraseña es incorrecta" and nothing follows',
  'They see «Не удается войти» after the prompt',
  'The portal shows “无法登录” to all users',
  "The error reads 'Se ha producido un error' in the browser",
  'ana.lopez@correo.es cannot receive mail',
  'https://contoso.es/es/inicio-de-sesion fails',
  'AADSTS50126, correlation id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'Restarted the server; no change',
  'None',
  'Teams, SharePoint, Exchange Online',
  'Normal operation is down, total loss of sales orders',
  'Café terminals at the résumé desk are offline',
  'El Paso and Los Angeles sites affected',
  'No error is shown',
  'Users in several regions report sporadic failures',
  'Microsoft Entra ID: sign-in logs show 50 failures',
  'We sell licences via de facto resellers',
  'The sales team loses orders worth 4,000 EUR an hour',
];

const FOREIGN: readonly [text: string, marked: readonly string[]][] = [
  ['Не запускаются виртуальные машины', ['Не запускаются виртуальные машины']],
  ['Outlook не открывается у 40 users', ['не открывается у']],
  ['The users see ошибку after sign-in', ['ошибку']],
  ['Teams 无法登录，用户很多', ['无法登录，用户很多']],
  ['Nobody can sign in, 全部用户受影响', ['全部用户受影响']],
  ['Los usuarios no pueden iniciar sesión', ['Los usuarios', 'pueden iniciar sesión']],
  ['No funciona el correo', ['funciona el correo']],
  ['Outlook pide la contraseña cada minuto', ['pide la contraseña cada minuto']],
  ['40 usuarios en Madrid', ['usuarios en']],
  ['Hemos reiniciado el equipo. The error stays.', ['Hemos reiniciado el equipo']],
  ['The error stays. Desde ayer por la tarde', ['Desde ayer por la tarde']],
  ['pérdidas de producción', ['pérdidas de producción']],
  ['Todos los usuarios de Málaga', ['Todos los usuarios de']],
  ['ninguno', ['ninguno']],
  ['Se muestra "Access denied" al abrir SharePoint', ['Se muestra', 'al abrir']],
  ['Comprobado en otro navegador', ['Comprobado en otro navegador']],
  ['Не работает почта, error "Access denied"', ['Не работает почта']],
  ['Сервер отвечает 503 на https://contoso.ru/вход', ['Сервер отвечает', 'на']],
  ['错误为 "Access denied"', ['错误为']],
  ['La sincronización falla y no termina', ['La sincronización falla y', 'termina']],
];

test.each(ENGLISH)('“%s” is English', (text) => {
  expect(notEnglish(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  expect(isEnglish(text)).toBe(true);
});

test.each(FOREIGN)('in “%s” what is not English is %j', (text, marked) => {
  expect(notEnglish(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  expect(isEnglish(text)).toBe(false);
});
