import { headerPolicy } from '../policy.ts';
import type { Host, HostFile } from './hosts.ts';
import { POLICY_HEADER, type SiteRules } from './site-rules.ts';

/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
}

const number = new Intl.NumberFormat('en');

/**
 * Makes a site's rules fit a host: a policy that its headers have no room for is cut to what needs no hashes, and
 * redirects beyond what it takes are left out, since a page stands there that sends readers on.
 *
 * @returns the rules, and a sentence for each thing that was cut
 */
export function fitRules(rules: SiteRules, { title, limits }: Host): { rules: SiteRules; told: string[] } {
  const told: string[] = [];
  const room = limits.headerChars ?? Number.POSITIVE_INFINITY;
  const headers = rules.headers.map((header) => {
    if (header.name !== POLICY_HEADER || `${header.name}: ${header.value}`.length <= room) return header;
    told.push(
      `${title} takes ${number.format(room)} characters of a header, and the policy with the hashes of all pages has ` +
        `${number.format(header.value.length)}: the header leaves scripts and styles to the policy in each page.`,
    );
    return { ...header, value: headerPolicy() };
  });
  const most = limits.redirects ?? Number.POSITIVE_INFINITY;
  const below = rules.redirects.filter((redirect) => redirect.below);
  const exact = rules.redirects.filter((redirect) => !redirect.below);
  const kept = exact.slice(0, Math.max(0, most - below.length));
  if (kept.length < exact.length)
    told.push(
      `${title} takes ${number.format(most)} redirects, and the site has ${number.format(rules.redirects.length)}: ` +
        'the pages in their place send readers on.',
    );
  return { rules: { ...rules, headers, redirects: [...kept, ...below] }, told };
}

/** Says, a sentence each, where a site and the files for its host are larger than the host takes. */
export function beyondLimits({ title, limits }: Host, size: SiteSize, files: readonly HostFile[]): string[] {
  const config = Math.max(0, ...files.map(({ text }) => Buffer.byteLength(text)));
  const checks: [string, number, number | undefined][] = [
    ['files', size.files, limits.files],
    ['bytes', size.bytes, limits.bytes],
    [`bytes in one file, ${size.largest.file},`, size.largest.bytes, limits.fileBytes],
    ['bytes of settings', config, limits.configBytes],
  ];
  return checks
    .filter(([, has, takes]) => takes !== undefined && has > takes)
    .map(
      ([what, has, takes = 0]) =>
        `Unexpected ${number.format(has)} ${what}; ${title} takes ${number.format(takes)}. See docs/hosting.md.`,
    );
}
