import { isNamedLike } from './company-name.ts';
import { isFreeMail } from './free-mail.ts';
import { registeredDomain, tenantName } from './registered-domain.ts';

/** What was typed into the fields that say who the customer is and whom Microsoft is to call. */
export interface ContactFields {
  /** The partner's contact. */
  contact: string;
  /** The customer's tenant: its domains or its id. */
  tenant: string;
  /** The customer's name. */
  customer: string;
}

/** A contact that is the customer's: the characters of the field `contact` from `start` up to `end`. */
export interface CustomerContact {
  /** As typed. */
  value: string;
  /** What gave it away: the tenant's domain, a name like the customer's, or the same address or telephone. */
  by: 'domain' | 'name' | 'address' | 'telephone';
  start: number;
  end: number;
}

const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}[@＠](?<host>[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[.。．]){1,8}[\p{L}\p{N}-]{2,63})/dgu;
const HOST = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[.。．]){1,8}[\p{L}\p{N}-]{2,63}/gu;
const TELEPHONE = /(?<![\w-])\+?\(?\d(?:[\s().-]{0,2}\d){7,14}(?![\w-])/g;
/** As many last digits as are the same with and without the codes of country and trunk. */
const OWN_DIGITS = 9;

/**
 * Finds the customer's contact where the partner's belongs: by the tenant's registered domain, by the customer's
 * name, or because it stands in the customer's fields too. Addresses of free mail say nothing of a company.
 *
 * @returns in the order of the text; empty where none gives itself away
 */
export function findCustomerContacts({ contact, tenant, customer }: ContactFields): CustomerContact[] {
  const theirs = `${tenant}\n${customer}`;
  const domains = new Set(
    (theirs.match(HOST) ?? []).map(registeredDomain).filter((domain) => domain !== undefined),
  );
  const addresses = new Set((theirs.match(MAIL) ?? []).map(samely));
  const telephones = new Set((theirs.match(TELEPHONE) ?? []).map(ownDigits));
  const found: CustomerContact[] = [];
  for (const match of contact.matchAll(MAIL)) {
    const value = match[0];
    const by = addresses.has(samely(value))
      ? 'address'
      : mailIsTheirs(match.groups?.['host'] ?? '', domains, customer);
    if (by !== undefined) found.push({ value, by, start: match.index, end: match.index + value.length });
  }
  for (const { 0: value, index } of contact.matchAll(TELEPHONE))
    if (telephones.has(ownDigits(value)))
      found.push({ value, by: 'telephone', start: index, end: index + value.length });
  return found.toSorted((one, other) => one.start - other.start);
}

function mailIsTheirs(
  host: string,
  domains: ReadonlySet<string>,
  customer: string,
): 'domain' | 'name' | undefined {
  const domain = registeredDomain(host);
  if (domain === undefined || isFreeMail(domain)) return undefined;
  if (domains.has(domain)) return 'domain';
  if ([...domains].some((theirs) => isSameTenant(domain, theirs))) return 'domain';
  // As typed, since a customer's name is not written in punycode.
  const name = host.split(/[.。．]/).at(-domain.split('.').length) ?? '';
  return isNamedLike(name, customer) ? 'name' : undefined;
}

/** `contoso.com` and `contoso.onmicrosoft.com` are one customer: the name of a tenant is given once in the world. */
function isSameTenant(one: string, other: string): boolean {
  if (isFreeMail(other) || (tenantName(one) === undefined) === (tenantName(other) === undefined))
    return false;
  return (tenantName(one) ?? one.split('.', 1)[0]) === (tenantName(other) ?? other.split('.', 1)[0]);
}

function samely(address: string): string {
  return address.normalize('NFKC').toLowerCase();
}

function ownDigits(telephone: string): string {
  return telephone.replace(/\D/g, '').slice(-OWN_DIGITS);
}
