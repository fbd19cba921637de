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

test('secrets are taken out, and nothing else', () => {
  const text = 'пароль — Qwerty123, 密码：Ａｂｃ１２３， ok, pass: Verano2026.';
  const clean = takeOut(text, findSecrets(text), '[removed]');
  expect(clean).toBe('пароль — [removed], 密码：[removed]， ok, pass: [removed].');
  expect(findSecrets(clean)).toEqual([]);
});

test.each(SECRETS)('once taken out of “%s”, nothing secret is left', (text) => {
  expect(findSecrets(takeOut(text, findSecrets(text), '[removed]'))).toEqual([]);
});
