import { expect, test } from 'vitest';
import { isEnglish, notEnglish } from '../../../../../src/wizard/request/language/not-english.ts';
import {
  ENGLISH,
  ENGLISH_MARKED,
  NOT_SPANISH,
  SPANISH,
  SPANISH_ENDING,
  SPANISH_SHORT,
} from '../../../../../src/wizard/request/language/spanish.ts';

test('words of every day, of offices and of devices tell Spanish', () => {
  for (const word of 'para todo este puede usuario reiniciado cerrar'.split(' '))
    expect(SPANISH, word).toContain(word);
  for (const word of 'de la sin'.split(' ')) expect(SPANISH_SHORT, word).toContain(word);
});

test('and so of English, with those that kept their marks', () => {
  for (const word of 'the until user window tried blocked'.split(' ')) expect(ENGLISH, word).toContain(word);
  for (const word of 'café vis-à-vis à'.split(' ')) expect(ENGLISH_MARKED, word).toContain(word);
});

test('no word is of both', () => {
  expect([...SPANISH, ...SPANISH_SHORT].filter((word) => ENGLISH.has(word))).toEqual([]);
});

test.each(
  'instalación condiciones sesión sesiones lentamente siguiendo unidad unidades cambiaron pidieron entramos salimos usábamos cambiados usadas pedidos partidas usaban tenían mensajería ingenieros primeras pasillo pasillos frecuencia frecuencias distancia distancias canales activo activos negativa negativas'.split(
    ' ',
  ),
)('%s ends as Spanish words do', (word) => {
  expect(SPANISH_ENDING.test(word)).toBe(true);
  expect(SPANISH_ENDING.test(`${word}x`)).toBe(false);
});

const BOTH =
  'males females sales scales tales whales bales gales finales rationales morales comment video videos camos eras cameras operas hetero heteros heteron zeros heros kudos salvo salvos vivo vivos canadas armadas macaron baron charon aron saron cadas promos demos trinidad';
test.each(BOTH.split(' '))('%s is English all the same', (word) => {
  expect(NOT_SPANISH.test(word)).toBe(true);
  expect([NOT_SPANISH.test(`x${word}`), NOT_SPANISH.test(`${word}x`)]).toEqual([false, false]);
});

const marked = (text: string) => notEnglish(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  // What is quoted is somebody else’s.
  ['He says "no funciona nada"', []],
  ['He says “no funciona nada”', []],
  ['He says «no funciona nada»', []],
  ['He says „no funciona nada“', []],
  ['He says `no funciona nada`', []],
  ['He says 「no funciona nada」', []],
  ['He says 『no funciona nada』', []],
  ['He says 《no funciona nada》', []],
  ["He says 'no funciona nada'", []],
  ["users' no funciona nada'", ['funciona nada']],
  ['He says "no\nfunciona nada', ['funciona nada']],
  // Addresses and paths are names.
  ['See https://contoso.es/para-todos and www.nada.es/nunca', []],
  ['From nunca.nada@contoso.es', []],
  ['In C:\\Usuarios\\nunca', []],
  // A capital within a sentence begins a name, at its beginning it does not.
  ['We are in Málaga', []],
  ['Nunca', ['Nunca']],
  ['It stays. Nunca', ['Nunca']],
  ['It stays: Nunca', ['Nunca']],
  ['It stays Nunca', []],
  ['the office in Palma de Mallorca', []],
  ['the Banco de la Nación', []],
  ['la oficina de Madrid', ['la oficina de']],
  // One short word may be of any language, two are not.
  ['de', []],
  ['de la', ['de la']],
  ['the user is de la', []],
  // Endings tell, in words of six letters and more.
  ['instalaciones', ['instalaciones']],
  ['usaban', []],
  ['usaban y usaban', ['usaban y usaban']],
  ['cafés', []],
  ['actividad y seguridad', ['actividad y seguridad']],
  ['Trinidad and Tobago', []],
  ['niño', ['niño']],
  ['code_nunca and nunca2', []],
  ['Windows nunca', ['nunca']],
  ['nunca Windows', ['nunca']],
  ['sincronizar nunca', ['sincronizar nunca']],
  ['the sincronizar works', []],
  ['α and β', []],
  ['ошибка 5', ['ошибка']],
  ['the 错误 and 错误', ['错误', '错误']],
  ['错误，错误', ['错误，错误']],
  ['nunca — nunca', ['nunca — nunca']],
])('in “%s” what is not English is %j', (text, stretches) => {
  expect(marked(text)).toEqual(stretches);
  expect(isEnglish(text)).toBe(stretches.length === 0);
});
