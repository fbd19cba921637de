import { expect, test } from 'vitest';
import { findSecrets, takeOut } from '../../../../../src/wizard/request/secrets/find-secrets.ts';
import { HARMLESS } from './harmless-cases.ts';
import { KEYS, NUMBERS, PASSWORDS } from './secret-cases.ts';

const SECRETS = [...PASSWORDS, ...KEYS, ...NUMBERS];

test.each(SECRETS)('in “%s” the secret is “%s”', (text, secret, kind) => {
  const found = findSecrets(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
  expect(found.map((one) => one.kind)).toEqual([kind]);
});

for (const [locale, sentences] of Object.entries(HARMLESS))
  test.each(sentences)(`nothing is secret in “%s” (${locale})`, (text) => {
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

test('the table holds at least 160 texts, half of them harmless', () => {
  const harmless = Object.values(HARMLESS).flat().length;
  expect(harmless + SECRETS.length).toBeGreaterThanOrEqual(160);
  expect(harmless).toBeGreaterThanOrEqual(SECRETS.length);
});

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

test('secrets are taken out, and nothing else', () => {
  const text = 'пароль — Qwerty123, 密码：Ａｂｃ１２３， ok, pass: Verano2026.';
  const clean = takeOut(text, findSecrets(text), '[removed]');
  expect(clean).toBe('пароль — [removed], 密码：[removed]， ok, pass: [removed].');
  expect(findSecrets(clean)).toEqual([]);
});

test.each(SECRETS)('once taken out of “%s”, nothing secret is left', (text) => {
  expect(findSecrets(takeOut(text, findSecrets(text), '[removed]'))).toEqual([]);
});
