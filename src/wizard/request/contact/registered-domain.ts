import { getDomain } from 'tldts-icann';

/** Microsoft's suffixes of tenants: each name below one is a customer of its own. The Public Suffix List lacks them. */
const TENANTS = [
  'onmicrosoft.com',
  'onmicrosoft.us',
  'onmicrosoft.de',
  'partner.onmschina.cn',
  'onmschina.cn',
];

// Registries below a domain of their own, where companies receive mail. They stand in the private section of the
// Public Suffix List, which else names hosts of web pages and would cost 14 KB more.
const REGISTRIES = new Set(
  (
    'ae.org br.com cn.com co.com com.de com.se de.com eu.com gb.net gr.com hu.net in.net jp.net jpn.com mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.com za.bz ' +
    'com.ru msk.ru spb.ru nov.ru net.ru org.ru pp.ru msk.su spb.su co.ca co.cz co.nl co.no co.dk co.pl biz.at priv.at info.at eu.org com.es nom.br uk.org'
  ).split(' '),
);

/**
 * The domain that someone registered: `mi-partner.com.br` of `mail.mi-partner.com.br`, `contoso.onmicrosoft.com` of
 * `contoso.mail.onmicrosoft.com`. By the Public Suffix List, in ASCII (punycode), lower case, without a last dot.
 *
 * @returns `undefined` where nothing can be registered so, such as `com.br`, an IP address or `localhost`
 */
export function registeredDomain(host: string): string | undefined {
  const ascii = asciiHost(host);
  if (ascii === undefined) return undefined;
  const suffix = TENANTS.find((each) => ascii.endsWith(`.${each}`));
  if (suffix !== undefined) {
    const name = ascii.slice(0, -suffix.length - 1).replace(/\.mail$/, '');
    return `${name.split('.').at(-1)}.${suffix}`;
  }
  if (REGISTRIES.has(ascii) || TENANTS.includes(ascii)) return undefined;
  const domain = getDomain(ascii) ?? undefined;
  if (domain === undefined || !REGISTRIES.has(domain)) return domain;
  return `${ascii
    .slice(0, -domain.length - 1)
    .split('.')
    .at(-1)}.${domain}`;
}

/** The name of a tenant, `contoso` of `contoso.onmicrosoft.com`; `undefined` of other domains. */
export function tenantName(domain: string): string | undefined {
  const suffix = TENANTS.find((each) => domain.endsWith(`.${each}`));
  return suffix === undefined ? undefined : domain.slice(0, -suffix.length - 1);
}

/** `ПРИМЕР.РФ.` and `xn--e1afmkfd.xn--p1ai` are the same host. */
function asciiHost(host: string): string | undefined {
  const url = `http://${host.replace(/\.+$/, '')}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
