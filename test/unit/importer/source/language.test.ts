import { expect, test } from 'vitest';
import { isSameLanguage, otherLanguage } from '../../../../src/importer/source/language.ts';

const SPANISH =
  'Para los clientes que ya tienen una suscripción, el partner debe revisar el estado de los servicios y después abrir una solicitud en el centro. Si la respuesta no llega en una hora, se puede escalar el problema a Microsoft con los datos de la solicitud y de la persona que la abrió. ';
const ENGLISH =
  'For customers who already have a subscription, the partner has to check the health of the services and then open a request in the center. If there is no answer within an hour, the problem can be escalated to Microsoft with the data of the request and of the person who opened it. ';
const RUSSIAN = 'Партнер проверяет состояние служб и затем создает запрос в центре поддержки. '.repeat(5);

test.each([
  ['Spanish', SPANISH, 'en', 'es'],
  ['Spanish', SPANISH, 'zh-CN', 'es'],
  ['Russian', RUSSIAN, 'es', 'Cyrl'],
  ['Russian', RUSSIAN, 'ja', 'Cyrl'],
])('%s is told from a locale of another language (case %#)', (_, text, locale, expected) => {
  expect(otherLanguage(text, locale)).toBe(expected);
});

test('a text in its own language passes, and English passes in all', () => {
  expect(otherLanguage(SPANISH, 'es')).toBeUndefined();
  expect(otherLanguage(RUSSIAN, 'ru')).toBeUndefined();
  for (const locale of ['en', 'es', 'ru', 'zh-CN']) expect(otherLanguage(ENGLISH, locale)).toBeUndefined();
});

test('a few words prove nothing', () => {
  expect(otherLanguage('Centro de partners', 'en')).toBeUndefined();
});

test('one written language has many tags', () => {
  expect(isSameLanguage('es-es', 'es')).toBe(true);
  expect(isSameLanguage('zh-cn', 'zh-CN')).toBe(true);
  expect(isSameLanguage('zh-tw', 'zh-CN')).toBe(false);
});
