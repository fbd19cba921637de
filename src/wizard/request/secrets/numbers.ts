import type { Detector } from './secret.ts';

// Issuers' prefixes and lengths (ISO/IEC 7812), of those that customers pay with.
const CARDS: readonly [RegExp, readonly number[]][] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^(?:36|3[89]|30[0-5]|3095)/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [16, 18, 19]],
];

// Lengths of account numbers by country (ISO 13616 registry).
const IBAN_LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20';

const LONG_NUMBER = /(?<![\w.,+-])\d(?:[ -]?\d){12,18}(?![\w]|[.,]\d|-\d)/g;
const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu;
const RECOVERY = /(?<![\d-])\d{6}(?:([- ] ?)\d{6})(?:\1\d{6}){6}(?![\d-])/g;

// A number that words call something else, and the vendor's own numbers, which begin with the day: 2611210040001234.
const OTHER_NUMBER =
  /(?:order|invoice|tracking|request|case|ticket|IMEI|serial|SR|pedido|factura|solicitud|caso|seguimiento|заказ|счет|счёт|запрос|обращени|заявк|订单|发票|请求|工单|跟踪|序列|单号)\p{L}{0,6}(?:\s(?:number|no|id|número|номер))?[\s#:.№nNoоºIDид号编码码是为-]{0,12}$/iu;
const TRACKING_NUMBER = /^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])0\d{9}$/;
const SAYS_CARD = /card|visa|tarjeta|карт|卡/i;

/** Card numbers, bank accounts and BitLocker recovery keys, by their check digits. */
export const numberSecrets: Detector = (text) => [
  ...spansOf(text, RECOVERY, isRecoveryKey).map((span) => ({ kind: 'recovery-key' as const, ...span })),
  ...spansOf(text, ACCOUNT, isAccount).map((span) => ({ kind: 'iban' as const, ...span })),
  ...spansOf(text, LONG_NUMBER, isCard).map((span) => ({ kind: 'card' as const, ...span })),
];

function spansOf(
  text: string,
  pattern: RegExp,
  holds: (match: string, before: string) => string | undefined,
) {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const kept = holds(match, text.slice(Math.max(0, index - 40), index));
    return kept === undefined ? [] : [{ start: index, end: index + kept.length }];
  });
}

/** Eight groups of six digits. With hyphens nothing else is written so, be it mistyped; else each proves itself. */
function isRecoveryKey(match: string): string | undefined {
  const groups = match.match(/\d{6}/g) ?? [];
  const proven = groups.every((group) => Number(group) % 11 === 0 && Number(group) < 720_896);
  return proven || match.includes('-') ? match : undefined;
}

/** Groups of other words may follow an account number: it ends where its country says. */
function isAccount(match: string): string | undefined {
  const country = match.slice(0, 2).toUpperCase();
  const at = IBAN_LENGTHS.match(new RegExp(`^(?:[A-Z]{2}\\d\\d)*?${country}(\\d\\d)`))?.[1];
  const kept = firstCharacters(match, Number(at ?? Number.POSITIVE_INFINITY));
  if (kept === undefined) return undefined;
  const characters = kept.replace(/[ -]/g, '').toUpperCase();
  const digits = [...(characters.slice(4) + characters.slice(0, 4))]
    .map((character) => Number.parseInt(character, 36))
    .join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? kept : undefined;
}

function firstCharacters(text: string, count: number): string | undefined {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (!' -'.includes(text[index] ?? '')) seen++;
    if (seen === count) return text.slice(0, index + 1);
  }
  return undefined;
}

function isCard(match: string, before: string): string | undefined {
  const number = match.replace(/[ -]/g, '');
  const known = CARDS.some(([prefix, lengths]) => prefix.test(number) && lengths.includes(number.length));
  if (!known || !passesLuhn(number) || /^(\d)\1+$/.test(number)) return undefined;
  if (SAYS_CARD.test(before) || number !== match) return match;
  return OTHER_NUMBER.test(before) || TRACKING_NUMBER.test(number) ? undefined : match;
}

/** ISO/IEC 7812-1, annex B */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, place) => {
    const digit = Number(character) * (place % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
