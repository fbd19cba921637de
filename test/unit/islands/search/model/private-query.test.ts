import { expect, test } from 'vitest';
import { isPrivate } from '../../../../../src/islands/search/model/private-query.ts';

test.each([
  'ana@contoso.com',
  'contoso.onmicrosoft.com no entra',
  'https://portal.azure.com/x',
  '10.0.0.12',
  'заявка 2310160040001234',
  'SR 23101600-4000',
  '+7 495 123-45-67',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  'password: hunter',
  'contraseña=Verano',
  '密码是 abc',
  'Xk29fLq8ZpT3vB',
  'pa$$w0rd!x',
])('%s is not kept', (query) => {
  expect(isPrivate(query)).toBe(true);
});

test.each([
  'AADSTS50076 al entrar',
  'AADSTS7000215',
  'error 503',
  'Sev A 24x7',
  'no recuerda su contraseña',
  'забыл пароль',
  'Office 365 E3',
  '严重性 A',
  'TLS 1.2',
  'mails bounce (550 5.7.1)',
])('%s is kept', (query) => {
  expect(isPrivate(query)).toBe(false);
});
