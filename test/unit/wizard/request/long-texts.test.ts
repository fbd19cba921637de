import { expect, test } from 'vitest';
import { findCustomerContacts } from '../../../../src/wizard/request/contact/find-contact.ts';
import { notEnglish } from '../../../../src/wizard/request/language/not-english.ts';
import { findSecrets } from '../../../../src/wizard/request/secrets/find-secrets.ts';

test.each([
  ['words of passwords', 'password for the user of a ', 3_800],
  ['one long word', 'a', 100_000],
  ['one long number', '4', 100_000],
  ['numbers in groups', '4111 ', 20_000],
  ['beginnings of tokens', 'eyJeyJ', 16_000],
  ['beginnings of keys', '-----BEGIN PRIVATE KEY-----\n', 3_600],
  ['beginnings of addresses', 'https://a:', 10_000],
  ['signs', 'пароль: ((((', 8_000],
  ['marks upon marks', '\u0301', 100_000],
  ['Chinese', '密码是', 33_000],
  ['words like accounts', 'ES91 ', 20_000],
])('100 KB of %s are read in a moment', (_, piece, times) => {
  const started = performance.now();
  findSecrets(piece.repeat(times));
  // Some 100 ms alone; what runs beside the test must not fail it. A pattern that goes back and forth takes minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('100 KB of any language are told from English in a moment', () => {
  const started = performance.now();
  for (const piece of ['de la ', 'я', 'a', 'á', '"', 'a@', 'Palabra ', "a'", '«x'])
    notEnglish(piece.repeat(Math.ceil(100_000 / piece.length)));
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('100 KB of what could begin an address are read in a moment', () => {
  const started = performance.now();
  for (const piece of ['a.', 'a@a.', 'ñ-', '1 2', '@'])
    findCustomerContacts({
      contact: piece.repeat(33_000),
      tenant: piece.repeat(33_000),
      customer: piece.repeat(33_000),
    });
  expect(performance.now() - started).toBeLessThan(5_000);
});
