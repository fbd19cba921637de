import type { Values } from './draft.ts';

// Forms that secrets take in support requests. A word alone ("password") is no secret; a value after it is.
const SECRETS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  // JSON Web Token (RFC 7519): two base64url objects that begin with {"
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}/,
  /\bBearer\s+[\w.~+/-]{16,}/i,
  /\b(?:AccountKey|SharedAccessKey|client_secret|sig)=[\w%+/=.~-]{12,}/i,
  /\bAKIA[0-9A-Z]{16}\b/,
  // A storage key: 64 bytes in base64.
  /(?:^|[^\w+/])[\w+/]{86}==/,
  /(?:password|passwd|pwd|api[ _-]?key|contraseña|clave de acceso|пароль|密码|密鑰|密钥)["']?\s*(?:[:=：]|\bis\b|\bes\b)\s*["']?\S{4,}/i,
];

/** Ids of the fields whose text seems to hold a password, key or token. */
export function fieldsWithSecrets(values: Values): string[] {
  return Object.entries(values)
    .filter(([, text]) => SECRETS.some((pattern) => pattern.test(text)))
    .map(([id]) => id);
}

const EMAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
const DOMAIN = /\b[\w-]+(?:\.[\w-]+)+\b/g;

/**
 * Finds the customer's contact in place of the partner's: an address of the contact whose domain is the tenant's,
 * or is named like the customer.
 *
 * @returns the address, or `undefined` where none gives itself away
 */
export function customerContact({ contact = '', tenant = '', customer = '' }: Values): string | undefined {
  const tenantNames = (tenant.match(DOMAIN) ?? []).map(firstLabel);
  const customerName = plain(customer);
  for (const [address, domain = ''] of contact.matchAll(EMAIL)) {
    const name = firstLabel(domain);
    if (tenantNames.includes(name)) return address;
    if (name.length > 3 && customerName.includes(plain(name))) return address;
  }
  return undefined;
}

/** `mail.contoso.onmicrosoft.com` and `contoso.com` are both Contoso's: the label before the registered suffix. */
function firstLabel(domain: string): string {
  const labels = domain
    .toLowerCase()
    .replace(/\.onmicrosoft\.\w+$/, '.x')
    .split('.');
  return labels.at(-2) ?? '';
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
