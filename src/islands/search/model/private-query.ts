/** An e-mail address, a domain, a web address, or a number of the network. */
const ADDRESS =
  /@|:\/\/|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}])|\d+\.\d+\.\d+\.\d+/u;
/** An identifier of a tenant, a subscription or a correlation: eight hexadecimal digits, then four. */
const IDENTIFIER = /[0-9a-f]{8}-?[0-9a-f]{4}/i;
/** A request's or telephone's number: six digits or more, however they are set apart. */
const NUMBER = /(?<![\p{L}\p{N}])\d(?:[\s()-]{0,2}\d){5,}/u;
/** A number that letters stand before: longer, since codes of errors have up to seven digits (`AADSTS7000215`). */
const LETTERED_NUMBER = /\d{8,}/;
/** A password or key that is named as one, with something after it. */
const NAMED_SECRET =
  /(?:password|passwd|pwd|secret|token|api.?key|contraseña|clave|парол[ьяеюи]|ключ|密码|密钥|口令)\s*[:=：是]\s*\S/iu;
/** What looks made by a machine: long, of letters in both cases and digits. */
const MACHINE_MADE =
  /(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])\S{12,}|(?=\S*\d)(?=\S*\p{L})(?=\S*[!#$%^&*+=?~])\S{8,}/u;

/** Whether a query may hold an address, a request's number or a secret, so that it is not to be kept. */
export function isPrivate(query: string): boolean {
  return [ADDRESS, IDENTIFIER, NUMBER, LETTERED_NUMBER, NAMED_SECRET, MACHINE_MADE].some((each) =>
    each.test(query),
  );
}
