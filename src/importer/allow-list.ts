import { defaultSchema, type Schema } from 'hast-util-sanitize';

/** Private elements of the conversion and the components that they become; no other component is ever written. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  'x-alert': 'Alert',
  'x-figure': 'Figure',
  'x-image': 'InlineImage',
  'x-video': 'Video',
  'x-panel': 'Panel',
  'x-tabs': 'Tabs',
  'x-tab': 'Tab',
  'x-footnotes': 'Footnotes',
  'x-footnote-back': 'FootnoteBack',
  'x-missing-code': 'MissingCode',
};

/** What may leave the importer: elements, attributes and URL schemes. Everything else is taken out. */
export const ALLOW_LIST: Schema = {
  ...defaultSchema,
  allowComments: true,
  clobberPrefix: '',
  ancestors: { ...defaultSchema.ancestors, col: ['table'], colgroup: ['table'], caption: ['table'] },
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source', 'input'].includes(name)),
    ...'abbr caption cite col colgroup dfn figure figcaption mark small time u wbr'.split(' '),
    ...Object.keys(COMPONENTS),
  ],
  attributes: {
    a: ['href', 'name'],
    abbr: ['title'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    img: ['alt', 'src'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'scope', 'align'],
    time: ['dateTime'],
    details: ['open'],
    'x-alert': ['kind'],
    'x-panel': ['kind'],
    'x-footnote-back': ['href', 'number'],
    'x-missing-code': ['source'],
    'x-tab': ['name', 'when', 'title'],
    'x-video': ['href'],
    '*': ['id', 'title', 'lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: 'script style iframe object embed template noscript textarea select svg math title xmp'.split(' '),
};

/** Elements that are kept. */
export const ALLOWED: ReadonlySet<string> = new Set(ALLOW_LIST.tagNames);
/** Elements that go with all that they hold; any other goes, and what it holds stays. */
export const DROPPED: ReadonlySet<string> = new Set(ALLOW_LIST.strip);
const SCHEMES = new Set(ALLOW_LIST.protocols?.['href']);

const SCHEME = /^[a-z][a-z0-9+.-]*(?=:)/i;

/** The scheme of an address in lower case; `undefined` where it has none. */
export function schemeOf(address: string): string | undefined {
  return SCHEME.exec(address)?.[0].toLowerCase();
}

/** An address with its scheme in lower case, as it means the same (RFC 3986, 3.1): `HTTPS://EXAMPLE.COM`. */
export function withPlainScheme(address: string): string {
  return address.replace(SCHEME, (scheme) => scheme.toLowerCase());
}

/** Whether an address may stand in a link: one of the web, of mail, of a telephone, or without a scheme. */
export function isAllowedAddress(href: string): boolean {
  const scheme = schemeOf(href);
  return scheme === undefined || SCHEMES.has(scheme);
}
