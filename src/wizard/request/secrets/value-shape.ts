// What stands where a password could stand, and is none.

const PRODUCTS =
  'windows|win|office|server|exchange|sharepoint|outlook|teams|dynamics|azure|entra|intune|sql|ios|ipados|android|macos|ubuntu|debian|rhel|edge|chrome|firefox|microsoft|surface|iphone|ipad|galaxy|pixel|word|excel|visio|project|defender|hyper-?v|vmware|aadconnect|version|build|update';
const CODES =
  'AADSTS|AADB2C|KB|CVE|RFC|ISO|SHA|AES|RSA|TLS|SSL|PBKDF|IPv|HTTP|FIDO|NTLMv|SMBv|INC|RITM|TICKET|EVENT|ERROR|ERR|Error|error|ошибка';
const NUMBERED =
  'MC|EX|TM|SP|MO|OD|IT|DZ|SR|CS|REQ|TKT|CHG|PRB|MS|MD|M|O|E|F|P|A|B|G|x|W|SSPR|MFA|SKU|USB|OTP|PS|DC|PC|SRV|VM|RDP|ID|Code|código|code|err|v|n|no|nº|№|#';
const USERS =
  'user|usuario|usr|test|prueba|admin|demo|guest|invitado|client|cliente|host|node|site|tenant|room|sala|kiosk|equipo|laptop|desktop|servidor|шаг|этап|user_|пользователь';

const HARMLESS: readonly RegExp[] = [
  // GUID, also as `{…}`
  /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i,
  // an address, a link, a path, a file, a host
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^[a-z][a-z\d+.-]*:\/\//i,
  /^(?:[A-Z]:\\|\\\\|HK[A-Z_]+\\|~?\/)[^\s]*$/i,
  /^[\w()-]+\.(?:docx?|xlsx?|pptx?|pdf|txt|log|ps1|psm1|json|csv|png|jpe?g|gif|msg|eml|zip|xml|exe|dll|html?|cer|pfx|ya?ml|bak|evtx|har|vhdx?|iso)$/i,
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}(?:\/\S*)?$/,
  /^[a-z\d.-]+\.[a-z]{2,6}\/?[\w./-]*\?[^\s]*$/,
  // a date, a time, a version, an IP address, a range, a share, a telephone number
  /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:T[\d:.Z+-]*)?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m|h)?$/i,
  /^v?\d+(?:\.\d+){1,4}$/i,
  /^\d+[-–~]\d+$/,
  /^[<>≤≥~]?\d+(?:[.,]\d+)?%$/,
  /^\+\d[\d()-]{6,}$/,
  // a number with a unit, an ordinal
  /^\d+-?(?:st|nd|rd|th|er|º|ª|°|d|h|m|s|y|x|k|min|mins|sec|ms|hrs?|days?|dias?|días?|horas?|bits?|bytes?|[KMGT]i?B|chars?|users?|й|я|е|го|м|х|ти|дн|час\p{L}*|дн\p{L}*|мин\p{L}*|символ\p{L}*)\.?$/iu,
  // a code of errors
  /^-?0x[\da-f]+$/i,
  /^-\d+$/,
  /^[45]xx$/i,
  // a placeholder
  /^[*•xX#.…_·-]+$/,
  /^<[^<>]*>?$/,
  /^\[[^\][]*\]?$/,
  /^\{\{?[^{}]*\}?\}?$/,
  /^%[A-Za-z_]+%$/,
  /^\$\{?\(?[A-Za-z_:.]+\}?\)?$/,
  new RegExp(`^(?:${CODES})[-_:#]?\\d[\\d.A-Z-]{0,16}$`, 'u'),
  /^\d+[A-Za-zА-я]{1,2}$/u,
  // names of methods and roles that hold a digit
  /^(?:[A-Z]\d|\d[A-Z]{1,3}|2FA|MFA|B2[BC]|365|24[/x×]7|C2C|P2S|S2S|i18n|OAuth2?|OpenID)\b[\w./-]{0,12}$/i,
];

/** Shapes of names: harmless after `the password of …`, not after `password:`. */
const NAMES: readonly RegExp[] = [
  new RegExp(`^(?:${NUMBERED})[-_:#]?\\d[\\d.A-Z]{0,12}$`, 'u'),
  new RegExp(`^(?:${PRODUCTS})(?:[-_ ]?\\d[\\w.]{0,8})?$`, 'iu'),
  new RegExp(`^(?:${USERS})[-_.]?\\d{1,2}$`, 'iu'),
  // a name of a machine: DESKTOP-7XK2P9Q, SRV-DC01
  /^(?=[A-Z\d-]*[A-Z]{2})(?:[A-Z\d]{2,15}-)+[A-Z\d]{1,15}$/,
];

/** Whether a value is of a shape that error texts, dates, addresses and names have, and passwords hardly ever. */
export function isHarmlessShape(value: string): boolean {
  return value.length > 200 || HARMLESS.some((pattern) => pattern.test(value));
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const SIGN = /[@#$%^&*!?+=~|\\]/;

/** Whether it may be the name of a product, a person's account or a machine, or the number of a message. */
export function isNumberedName(value: string): boolean {
  return NAMES.some((pattern) => pattern.test(value));
}

/** A digit among letters, or a sign inside of a word: what rules for passwords ask for, and words do not have. */
export function looksMade(value: string): boolean {
  if (!LETTER.test(value)) return DIGIT.test(value) && SIGN.test(value) && value.length >= 6;
  return DIGIT.test(value) || (value.length >= 6 && SIGN.test(value));
}

/** As `looksMade()`, where no sign of equality introduces the value: `user01` is a name, `Qwerty123` is not. */
export function looksMadeAlone(value: string): boolean {
  if (value.length < 6 || !looksMade(value) || isNumberedName(value)) return false;
  if (!LETTER.test(value)) return true;
  const mixed = /\p{Lu}/u.test(value) && /\p{Ll}/u.test(value);
  const digits = value.replace(/\D/g, '').length;
  return SIGN.test(value) || (mixed && digits > 0) || digits >= 3;
}

/** As `looksMade()`, where other words stand between: letters with a sign and a digit, or of both cases and three digits. */
export function looksMadeFarther(value: string): boolean {
  if (!looksMadeAlone(value) || !LETTER.test(value) || !DIGIT.test(value)) return false;
  return SIGN.test(value) || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value) && /\d.*\d.*\d/.test(value));
}
