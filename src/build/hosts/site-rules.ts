import { headerPolicy, type InlineHashes } from '../policy.ts';

/** How a site is to be served, whoever serves it: the one table that every host's files are written from. */
export interface SiteRules {
  /** With a slash at both ends. */
  base: string;
  /** For every answer, errors too. */
  headers: readonly Header[];
  /** How long a copy may be kept, by what an address begins with; all else is asked for again each time. */
  lifetimes: readonly { prefix: string; value: string }[];
  /** Ending of a file → its type. */
  types: ReadonlyMap<string, string>;
  /** Addresses that lead elsewhere. */
  redirects: readonly Redirect[];
  /** The page that answers for a missing one, by what its address begins with; the last one is the whole site's. */
  notFound: readonly { prefix: string; page: string }[];
}

export interface Header {
  name: string;
  value: string;
}

/** One address, or with `below` all that begins with it; both end with a slash then. */
export interface Redirect {
  from: string;
  to: string;
  below: boolean;
}

/** What a site's rules follow from. */
export interface ServedSite {
  /** With a slash at both ends. */
  base: string;
  /** In canonical case. */
  locales: readonly string[];
  /** Addresses of pages that are no more, base and locale included, and where they went, in the site. */
  moved: readonly { from: string; to: string }[];
  /** Those of all pages. */
  hashes: InlineHashes;
}

export const REVALIDATE = 'public, max-age=0, must-revalidate';
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const POLICY_HEADER = 'Content-Security-Policy';

/** Folders whose files are named by a digest of what they hold; those of a bundle lie below its locale. */
const NAMED_BY_DIGEST = ['_astro/', 'media/', 'offline/packs/'];
const OF_BUNDLES = ['filter/', 'fragment/', 'index/'];

/**
 * What browsers have a switch for and this site has no use of; copying a request is what it uses. Chromium complains of
 * names that it does not know, so only those stand here that it does.
 */
const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const PERMISSIONS = [...DENIED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');

const BYTES = 'application/octet-stream';
const text = (type: string) => `${type}; charset=utf-8`;
/** Every ending of a file that a build writes; a test holds it against one. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', text('text/html')],
  ['css', text('text/css')],
  ['js', text('text/javascript')],
  ['json', text('application/json')],
  ['webmanifest', text('application/manifest+json')],
  ['md', text('text/markdown')],
  ['txt', text('text/plain')],
  ['xml', text('application/xml')],
  ['svg', text('image/svg+xml')],
  ['png', 'image/png'],
  ['ico', 'image/x-icon'],
  ['webp', 'image/webp'],
  ['pack', BYTES],
  ['pagefind', BYTES],
  ['pf_filter', BYTES],
  ['pf_fragment', BYTES],
  ['pf_index', BYTES],
  ['pf_meta', BYTES],
]);

/** Whether a type is of text, which is sent compressed. */
export function isText(type: string): boolean {
  return type.includes('charset');
}

/** Works out how a site is served. */
export function siteRules({ base, locales, moved, hashes }: ServedSite): SiteRules {
  const segments = locales.map((locale) => locale.toLowerCase());
  const bundles = segments.flatMap((segment) => OF_BUNDLES.map((folder) => `pagefind/${segment}/${folder}`));
  return {
    base,
    headers: [
      { name: POLICY_HEADER, value: headerPolicy(hashes) },
      { name: 'Permissions-Policy', value: PERMISSIONS },
      // Answers stand in an address: other sites do not get to see it.
      { name: 'Referrer-Policy', value: 'same-origin' },
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      // Two years, as https://hstspreload.org asks; other hosts below this one are not ours to speak for.
      { name: 'Strict-Transport-Security', value: 'max-age=63072000' },
    ],
    lifetimes: [...NAMED_BY_DIGEST, ...bundles].map((folder) => ({
      prefix: base + folder,
      value: IMMUTABLE,
    })),
    types: TYPES,
    redirects: [
      // The folder of a sub-path, as people type it.
      ...(base === '/' ? [] : [{ from: base.slice(0, -1), to: base, below: false }]),
      ...moved.map(({ from, to }) => ({ from, to, below: false })),
      // A tag as people write it: `/zh-CN/`.
      ...locales
        .filter((locale) => locale !== locale.toLowerCase())
        .flatMap((locale) => {
          const to = `${base}${locale.toLowerCase()}/`;
          return [
            { from: `${base}${locale}`, to, below: false },
            { from: `${base}${locale}/`, to, below: true },
          ];
        }),
    ],
    notFound: [...segments.map((segment) => `${base}${segment}/`), base].map((prefix) => ({
      prefix,
      page: `${prefix}404.html`,
    })),
  };
}

/** How long a copy of the answer for an address may be kept. @param pathname base included */
export function lifetimeOf({ lifetimes }: SiteRules, pathname: string): string {
  return lifetimes.find(({ prefix }) => pathname.startsWith(prefix))?.value ?? REVALIDATE;
}

/** Text as a pattern of a regular expression, as nginx, Caddy and Apache read it. */
export function asPattern(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
