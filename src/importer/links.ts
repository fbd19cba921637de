import { posix } from 'node:path';

/** How a link of the source was resolved. */
export type LinkClass =
  | 'ok'
  | 'case'
  | 'redirected'
  | 'other locale'
  | 'other docset'
  | 'external'
  | 'anchor'
  | 'media missing'
  | 'nowhere';

export interface ResolvedLink {
  href: string;
  class: LinkClass;
}

/** What is known about the articles that a link may lead to. */
export interface LinkTargets {
  /** Slug of each article by its path in the docset, lower case, without extension. */
  articles: ReadonlyMap<string, string>;
  /** The same paths as written, to tell a link that differs in case. */
  spelled: ReadonlySet<string>;
  /** Slugs of articles that stand in other locales only. */
  elsewhere: ReadonlySet<string>;
  /** Where a path that is no more leads: a slug or an address. */
  redirects: ReadonlyMap<string, { slug: string } | { url: string }>;
  /** Root of the vendor's own pages of this docset, such as `https://learn.microsoft.com/es-es/partner-center/`. */
  vendorDocset: string;
  /** Root of the vendor's pages, such as `https://learn.microsoft.com/es-es/`. */
  vendorRoot: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const PAGE = /\.(?:md|yml|txt)$/i;
const MEDIA = /\.(?:png|jpe?g|gif|svg|mp4|pdf|xlsx?|docx?|pptx?|zip)$/i;

/**
 * Gives the address of a link for the site.
 *
 * Links between articles are relative between their pages, `../other/#part`: right in every locale and under any
 * sub-path with nothing to resolve later.
 *
 * @param href the link as written in the source
 * @param path path of the source file in the docset
 * @param slug the article's own slug
 */
export function resolveLink(href: string, path: string, slug: string, targets: LinkTargets): ResolvedLink {
  if (href.startsWith('#')) return { href, class: 'anchor' };
  if (SCHEME.test(href) || href.startsWith('//')) return { href, class: 'external' };
  const { file, query, hash } = split(decode(href).replaceAll('\\', '/'));
  if (file.startsWith('/')) {
    return { href: targets.vendorRoot + encodeURI(file.slice(1)) + query + hash, class: 'other docset' };
  }
  const joined = posix.normalize(
    posix.join(file.startsWith('~/') ? '' : posix.dirname(path), file.replace(/^~\//, '')),
  );
  const name = joined.replace(PAGE, '');
  const key = name.toLowerCase();
  const to = (target: string) => relativeHref(slug, target) + hash;
  const article = targets.articles.get(key);
  if (article !== undefined) return { href: to(article), class: targets.spelled.has(name) ? 'ok' : 'case' };
  const redirect = targets.redirects.get(key);
  if (redirect !== undefined) {
    return 'slug' in redirect
      ? { href: to(redirect.slug), class: 'redirected' }
      : { href: redirect.url + (redirect.url.includes('#') ? '' : hash), class: 'redirected' };
  }
  if (targets.elsewhere.has(key)) return { href: to(key), class: 'other locale' };
  const address = targets.vendorDocset + encodeURI(key.replace(/^(?:\.\.\/)+/, '')) + query + hash;
  if (MEDIA.test(file)) return { href: address, class: 'media missing' };
  return { href: address, class: 'nowhere' };
}

/** Address of one article's page relative to that of another: `a/b` → `a/c` is `../c/`. */
export function relativeHref(from: string, to: string): string {
  const path = posix.relative(`/${from}`, `/${to}`);
  return path === '' ? './' : `${path}/`;
}

function split(href: string): { file: string; query: string; hash: string } {
  const [, file = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return { file: file.trim(), query: query.startsWith('?context=') ? '' : query, hash };
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
