import { expect, test } from 'vitest';
import { customerContact, fieldsWithSecrets } from '../../../../src/wizard/request/warnings.ts';

test.each([
  'Password: hunter22',
  'contraseña: abc123',
  'пароль = qwerty1',
  '密码：abcd1234',
  'Authorization: Bearer abcdefghijklmnop1234',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln',
  'DefaultEndpointsProtocol=https;AccountKey=abcd1234efgh5678==',
  '-----BEGIN RSA PRIVATE KEY-----',
  `key ${'A'.repeat(86)}==`,
])('a secret is seen in %s', (text) => {
  expect(fieldsWithSecrets({ error: text, tried: 'Nothing.' })).toEqual(['error']);
});

test.each([
  'The password reset page does not load.',
  'Users cannot change their password',
  'correlation id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  'AADSTS50126: Invalid username or password.',
  'La contraseña no se acepta',
])('none is seen in %s', (text) => {
  expect(fieldsWithSecrets({ error: text })).toEqual([]);
});

test('an address of the tenant’s domain is the customer’s', () => {
  expect(customerContact({ tenant: 'contoso.onmicrosoft.com', contact: 'Ana, ana@contoso.com' })).toBe(
    'ana@contoso.com',
  );
  expect(customerContact({ customer: 'Contoso S.A.', contact: 'ana@contoso.es' })).toBe('ana@contoso.es');
});

test('the partner’s own address passes', () => {
  expect(
    customerContact({ tenant: 'contoso.com', customer: 'Contoso', contact: 'ana@fabrikam.com' }),
  ).toBeUndefined();
  expect(customerContact({ contact: '' })).toBeUndefined();
});
