import { apacheConfig } from './apache.ts';
import { azureConfig } from './azure.ts';
import { caddyConfig } from './caddy.ts';
import { cloudfrontConfig } from './cloudfront.ts';
import { caddyContainer, gitlabPipeline, nginxContainer } from './containerfile.ts';
import { nginxConfig } from './nginx.ts';
import type { SiteRules } from './site-rules.ts';
import { underscoreHeaders, underscoreRedirects } from './underscore-files.ts';

/** A file that tells a host how to serve the site. */
export interface HostFile {
  path: string;
  text: string;
  /** Inside the site, or in a folder beside it, since nobody is to fetch it. */
  where: 'site' | 'beside';
}

/** What a host takes, as its documentation says; what is absent has no bound that we know of. */
export interface HostLimits {
  files?: number;
  bytes?: number;
  /** Of one file. */
  fileBytes?: number;
  /** Of a header's value, its name included where the host counts lines. */
  headerChars?: number;
  redirects?: number;
  /** Of the file of settings. */
  configBytes?: number;
}

/** Somewhere that a site can stand. */
export interface Host {
  title: string;
  /** Whether it serves `.br` and `.gz` that lie beside a file; the others compress by themselves. */
  precompressed: boolean;
  /** Whether we can tell it headers, redirects, and a page for what is missing in a locale. */
  can: { headers: boolean; redirects: boolean; ownMissing: boolean };
  limits: HostLimits;
  /** @param names of the folder of the site, and of that beside it, as they lie in one folder */
  files: (rules: SiteRules, names: { site: string; beside: string }) => HostFile[];
}

const MIB = 1024 * 1024;
const all = { headers: true, redirects: true, ownMissing: true };
const CONTAINER = { root: '/srv/site', port: 8080 };
const inSite = (path: string, text: string): HostFile => ({ path, text, where: 'site' });
const beside = (path: string, text: string): HostFile => ({ path, text, where: 'beside' });

/** Every host that we write files for. */
export const HOSTS = {
  cloudflare: {
    title: 'Cloudflare Pages',
    precompressed: false,
    can: all,
    limits: { files: 20_000, fileBytes: 25 * MIB, headerChars: 2_000, redirects: 2_000 },
    files: (rules) => [
      inSite('_headers', underscoreHeaders(rules)),
      inSite('_redirects', underscoreRedirects(rules, { findsNearest: true, force: '' })),
    ],
  },
  netlify: {
    title: 'Netlify',
    precompressed: false,
    can: all,
    limits: { files: 54_000 },
    files: (rules) => [
      inSite('_headers', underscoreHeaders(rules)),
      inSite('_redirects', underscoreRedirects(rules, { findsNearest: false, force: '!' })),
    ],
  },
  azure: {
    title: 'Azure Static Web Apps',
    precompressed: false,
    can: { headers: true, redirects: true, ownMissing: false },
    limits: { files: 15_000, bytes: 250 * MIB, configBytes: 20 * 1024 },
    files: (rules) => [inSite('staticwebapp.config.json', azureConfig(rules))],
  },
  github: {
    title: 'GitHub Pages',
    precompressed: false,
    can: { headers: false, redirects: false, ownMissing: false },
    limits: { bytes: 1024 * MIB, fileBytes: 100 * MIB },
    // Without it `_astro/` is left out.
    files: () => [inSite('.nojekyll', '')],
  },
  gitlab: {
    title: 'GitLab Pages',
    precompressed: true,
    can: { headers: false, redirects: true, ownMissing: false },
    limits: { files: 200_000, bytes: 1024 * MIB, redirects: 1_000, configBytes: 64 * 1024 },
    files: (rules, { site }) => [
      // A file that is there wins over a redirect.
      inSite(
        '_redirects',
        underscoreRedirects({ ...rules, notFound: [] }, { findsNearest: false, force: '' }),
      ),
      beside('.gitlab-ci.yml', gitlabPipeline(site)),
    ],
  },
  nginx: {
    title: 'nginx',
    precompressed: true,
    can: all,
    limits: {},
    files: (rules, names) => [
      beside('nginx.conf', nginxConfig(rules, CONTAINER)),
      beside('Containerfile', nginxContainer(names.site, names.beside)),
    ],
  },
  caddy: {
    title: 'Caddy',
    precompressed: true,
    can: all,
    limits: {},
    files: (rules, names) => [
      beside('Caddyfile', caddyConfig(rules, CONTAINER)),
      beside('Containerfile', caddyContainer(names.site, names.beside)),
    ],
  },
  apache: {
    title: 'Apache',
    precompressed: true,
    can: all,
    limits: {},
    files: (rules) => [inSite('.htaccess', apacheConfig(rules))],
  },
  cloudfront: {
    title: 'S3 with CloudFront',
    precompressed: false,
    can: { headers: true, redirects: true, ownMissing: false },
    limits: { headerChars: 1_783, configBytes: 10 * 1024 * 1024 },
    files: (rules) => [beside('cloudfront.json', cloudfrontConfig(rules))],
  },
} as const satisfies Record<string, Host>;

/** Name of a host, as `HOST` and `npm run host` take it. */
export type HostName = keyof typeof HOSTS;

export const HOST_NAMES = Object.keys(HOSTS) as HostName[];

/** Whether a word is the name of a host. */
export function isHostName(word: string): word is HostName {
  return word in HOSTS;
}
