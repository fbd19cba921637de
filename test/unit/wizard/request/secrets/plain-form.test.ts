import { expect, test } from 'vitest';
import { originalRange, plainForm } from '../../../../../src/wizard/request/secrets/plain-form.ts';

/** What of the original a part of the plain form stands for. */
function behind(text: string, part: string): string | undefined {
  const form = plainForm(text);
  const at = form.text.indexOf(part);
  return at < 0 ? undefined : text.slice(...originalRange(form, at, at + part.length));
}

test.each([
  ['abc 1', 'abc 1'],
  ['Ａｂｃ１', 'Abc1'],
  ['a\u200bb\u00adc\ufeff', 'abc'],
  ['x❤\ufe0fy', 'x❤y'],
  ['n\u0303', 'ñ'],
  ['ﬁ', 'fi'],
  ['\u0301a', '\u0301a'],
  ['пароль', 'пароль'],
])('%j reads %j', (text, plain) => {
  expect(plainForm(text).text).toBe(plain);
});

test.each([
  ['xx abc yy', 'abc', 'abc'],
  ['密码：Ａｂｃ１ y', 'Abc1', 'Ａｂｃ１'],
  ['é a\u200bb c', 'ab', 'a\u200bb'],
  ['é x❤\ufe0fy', '❤', '❤\ufe0f'],
  ['пn\u0303o', 'ñ', 'n\u0303'],
  ['é ﬁx', 'f', 'ﬁ'],
  ['é end', 'end', 'end'],
])('in %j, %j stands for %j', (text, part, original) => {
  expect(behind(text, part)).toBe(original);
});
