import { expect, test } from 'vitest';
import { numberSecrets } from '../../../../../src/wizard/request/secrets/numbers.ts';

const found = (text: string) => numberSecrets(text).map(({ start, end }) => text.slice(start, end));

/** A number of this length and beginning whose check digit (ISO/IEC 7812-1, annex B) is right. */
function card(prefix: string, length: number): string {
  const body = prefix.padEnd(length - 1, '1234509876');
  const check = [...'0123456789'].find((digit) => {
    const digits = [...`${body}${digit}`].reverse().map(Number);
    const sum = digits.reduce(
      (all, each, place) => all + (place % 2 ? (each > 4 ? each * 2 - 9 : each * 2) : each),
      0,
    );
    return sum % 10 === 0;
  });
  return `${body}${check}`;
}

test.each<[string, number[], number[]]>([
  ['4', [13, 16, 19], [14, 15, 17, 18]],
  ...['51', '55', '2221', '2229', '223', '229', '23', '26', '270', '271', '2720'].map(
    (prefix): [string, number[], number[]] => [prefix, [16], [15, 17]],
  ),
  ...['34', '37'].map((prefix): [string, number[], number[]] => [prefix, [15], [14, 16]]),
  ...['6011', '65', '644', '649'].map((prefix): [string, number[], number[]] => [prefix, [16, 19], [15, 17]]),
  ...['36', '38', '39', '300', '305', '3095'].map((prefix): [string, number[], number[]] => [
    prefix,
    [14, 16],
    [13, 15],
  ]),
  ...['3528', '3529', '353', '358'].map((prefix): [string, number[], number[]] => [
    prefix,
    [16, 19],
    [15, 17],
  ]),
  ['62', [16, 17, 18, 19], [15]],
  ...['2200', '2204'].map((prefix): [string, number[], number[]] => [prefix, [16, 17, 18, 19], [15]]),
  ...['5018', '5020', '5038', '5893', '6304', '6759', '6761', '6763'].map(
    (prefix): [string, number[], number[]] => [prefix, [16, 18, 19], [15, 17]],
  ),
])('a card that begins with %s has %j digits, not %j', (prefix, lengths, others) => {
  for (const length of lengths)
    expect(found(`card ${card(prefix, length)}.`)).toEqual([card(prefix, length)]);
  for (const length of others) expect(found(`card ${card(prefix, length)}.`)).toEqual([]);
});

test.each([
  '50',
  '56',
  '2220',
  '2721',
  '272',
  '28',
  '33',
  '35270',
  '3590',
  '306',
  '6012',
  '643',
  '61',
  '2205',
  '5019',
  '6764',
  '6760',
  '7',
  '0',
  '14',
  '15018',
  '95893',
])('no card begins with %s', (prefix) => {
  for (const length of [14, 15, 16, 19]) expect(found(`card ${card(prefix, length)}`)).toEqual([]);
});

test('a card’s number may be written in groups; another check digit or a like digit throughout is none', () => {
  const number = card('4', 16);
  expect(found(`paid 4111-1111-1111-1111,`)).toEqual(['4111-1111-1111-1111']);
  expect(found(`card ${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`)).toEqual([]);
  expect(found('card 4444444444444448')).toEqual(['4444444444444448']);
  for (const around of [
    'x4111111111111111',
    '4111111111111111x',
    '4111111111111111.5',
    '-4111111111111111',
    '4111111111111111-1',
    '1.4111111111111111',
  ])
    expect(found(`card ${around}`)).toEqual([]);
});

test.each([
  ...'order,invoice,tracking,request,case,ticket,IMEI,serial,SR,pedido,factura,solicitud,caso,seguimiento,заказ,счет,счёт,запрос,обращение,заявка,订单,发票,请求,工单,跟踪,序列,单号'.split(
    ',',
  ),
  ...['order number', 'Tickets no', 'caso número', 'SR id:', 'заказ номер №', 'invoice #', '订单号'],
])('after “%s” a number in one piece is none of a card, in groups it is', (word) => {
  expect(found(`${word} 4111111111111111`)).toEqual([]);
  expect(found(`${word} 4111 1111 1111 1111`)).toEqual(['4111 1111 1111 1111']);
  expect(found(`${word} card 4111111111111111`)).toEqual(['4111111111111111']);
});

test('after other words, and alone, it is one; the vendor’s own numbers begin with a day', () => {
  expect(found('my order was paid with 4111111111111111')).toEqual(['4111111111111111']);
  const vendor = (day: string) =>
    [...Array(10).keys()].map((digit) => `${day}004000123${digit}`).flatMap(found);
  for (const day of ['250101', '250930', '251012', '251131', '251220']) expect(vendor(day)).toEqual([]);
  // A day that no month has: one of ten ends in the right digit.
  expect(vendor('251332')).toHaveLength(1);
});

const IBAN_LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20';

test.each(IBAN_LENGTHS.split(' '))(
  'an account of %s has as many characters, and its check digits',
  (entry) => {
    const [country, length] = [entry.slice(0, 2), Number(entry.slice(2))];
    const body = '0123456789'.repeat(4).slice(0, length - 4);
    const numeric = (text: string) => [...text].map((each) => Number.parseInt(each, 36)).join('');
    const check = String(98n - (BigInt(numeric(`${body}${country}00`)) % 97n)).padStart(2, '0');
    const iban = `${country}${check}${body}`;
    expect(found(`IBAN ${iban} please`)).toEqual([iban]);
    expect(found(`IBAN ${iban.toLowerCase()}.`)).toEqual([iban.toLowerCase()]);
    expect(found(`IBAN ${iban.replace(/.{4}/g, '$& ').trim()}`)).toEqual([
      iban.replace(/.{4}/g, '$& ').trim(),
    ]);
    expect(found(`IBAN ${iban.replace(/.{4}/g, '$&-').replace(/-$/, '')} ABCD 1234`)).toHaveLength(1);
    expect(
      found(`IBAN ${country}${check}${body.slice(1)}`).filter((each) => each.startsWith(country)),
    ).toEqual([]);
    expect(
      found(`IBAN ${country}${String((Number(check) + 1) % 97).padStart(2, '0')}${body}`).filter((each) =>
        each.startsWith(country),
      ),
    ).toEqual([]);
  },
);

test('an account of no country, or within a word, is none', () => {
  for (const text of ['ZZ9121000418450200051332', 'xES9121000418450200051332', 'ES91 2100'])
    expect(found(text).filter((each) => /^[a-z]/i.test(each))).toEqual([]);
});

const KEY = ['110011', '220022', '330033', '440044', '550055', '660066', '011000', '720885'];

test('a recovery key is eight groups; with blanks each must prove itself', () => {
  for (const between of ['-', ' ', '- ']) expect(found(KEY.join(between))).toEqual([KEY.join(between)]);
  const mistyped = ['110012', ...KEY.slice(1)];
  expect(found(mistyped.join('-'))).toEqual([mistyped.join('-')]);
  expect(found(mistyped.join(' '))).toEqual([]);
  expect(found([...KEY.slice(1), '720896'].join(' '))).toEqual([]);
  expect(found(KEY.slice(1).join('-'))).toEqual([]);
  expect(found([...KEY, '110011'].join('-'))).toEqual([]);
  expect(found(`1${KEY.join('-')}`)).toEqual([]);
  expect(found([...KEY.slice(0, 4).join('-'), ...KEY.slice(4).join(' ')].join(''))).toEqual([]);
});
