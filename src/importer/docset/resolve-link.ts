import { posix } from 'node:path';
import { isExternal } from '../../articles/redirects.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { schemeOf, withPlainScheme } from '../allow-list.ts';
import { decodeAddress, keyOf, withoutExtension } from './names.ts';
import type { Docset } from './read-docset.ts';
import { vendorPath, vendorRoot } from './vendor.ts';

/**
 * How a link of the source was resolved.
 *
 * - `ok`: an article, under the name as written;
 * - `case`: an article whose name or anchor is written in other letters' case;
 * - `renamed`: an article of the same folder whose name has one more word before it;
 * - `redirected`: through the docset's redirects;
 * - `other locale`: an article that another locale has;
 * - `no anchor`: an article, but not the part that is named: the page is linked;
 * - `other docset`: a page of the vendor's site;
 * - `media missing`: a file that is no page;
 * - `nowhere`: nothing known; the vendor's site may have it;
 * - `external`: an address of the web.
 */
export type LinkClass =
  | 'ok'
  | 'case'
  | 'renamed'
  | 'redirected'
  | 'other locale'
  | 'no anchor'
  | 'other docset'
  | 'media missing'
  | 'nowhere'
  | 'external';

export interface ResolvedLink {
  href: string;
  class: LinkClass;
  /** Key of the docset's page that it leads to, if it is one. */
  page?: string;
}

const MEDIA = /\.(?!(?:md|yml|txt|html?|aspx)$)[a-z]\w{1,4}$/i;

/**
 * Makes the function that gives the addresses of a source's links.
 *
 * Links between articles are relative between their pages, `../other/#part`: right in every locale and under any
 * sub-path, with nothing to resolve later.
 *
 * @param path path of the source in the docset
 * @param slug the article's slug
 * @param elsewhere slugs of articles of other locales
 * @returns a function of an address, the page's locale, and the file that names it where that is an included one
 */
export function linkResolver(docset: Docset, path: string, slug: string, elsewhere: ReadonlySet<string>) {
  return (href: string, locale: string, from: string = path): ResolvedLink => {
    const [address, found, page] = resolve(href, locale, from);
    return { href: address, class: found, ...(page !== undefined && { page }) };
  };

  function resolve(
    href: string,
    locale: string,
    from: string,
  ): [href: string, found: LinkClass, page?: string] {
    if (schemeOf(href) !== undefined || href.startsWith('//')) return [withPlainScheme(href), 'external'];
    const { file, query, hash } = split(decodeAddress(href).replaceAll('\\', '/'));
    if (file === '') return toPage(keyOf(path), 'ok', query, hash, locale);
    const name = inDocset(file, from, docset);
    if (name === undefined)
      return [vendorRoot(locale) + encodeURI(file.slice(1)) + query + hash, 'other docset'];
    const key = keyOf(name);
    for (const each of [key, posix.join(key, 'index')]) {
      const page = docset.pages.get(each);
      if (page) return toPage(each, isSpelled(page.path, name) ? 'ok' : 'case', query, hash, locale);
    }
    const target = docset.redirects.get(key);
    if (target !== undefined && isExternal(target))
      return [target + (target.includes('#') ? '' : hash), 'redirected'];
    if (target !== undefined && docset.pages.has(target))
      return toPage(target, 'redirected', query, hash, locale);
    const prefixed = withPrefix(key, docset);
    if (prefixed !== undefined) return toPage(prefixed, 'renamed', query, hash, locale);
    if (elsewhere.has(target ?? key)) return [relativeHref(slug, target ?? key) + hash, 'other locale'];
    const place = encodeURI(vendorPath(target ?? name.toLowerCase(), docset.roots));
    const found = MEDIA.test(file) ? 'media missing' : file.startsWith('/') ? 'other docset' : 'nowhere';
    return [vendorRoot(locale) + place + query + hash, found];
  }

  /** Links to a page, and to its part where it has one of that name; of a query, its choice of tabs is kept. */
  function toPage(
    key: string,
    found: LinkClass,
    query: string,
    hash: string,
    locale: string,
  ): [href: string, found: LinkClass, page?: string] {
    const page = docset.pages.get(key);
    const anchors = page?.anchors ?? new Set<string>();
    const name = decodeAddress(hash.slice(1));
    const known = anchors.has(name)
      ? name
      : ([...anchors].find((each) => each.toLowerCase() === name.toLowerCase()) ??
        page?.headings.get(name.toLowerCase())?.[locale === ORIGINAL_LOCALE ? 'english' : 'own']);
    const choice = /^\?tabs=[\w+,-]+$/.test(query) ? query : '';
    const address = (page === undefined || page.path === path ? '' : relativeHref(slug, page.slug)) + choice;
    if (name === '') return [address || './', found, key];
    if (known === undefined) return [address || './', 'no anchor', key];
    return [`${address}#${known}`, known === name ? found : 'case', key];
  }
}

/**
 * The address by which every file of the docset names what the file at `from` names by `href`: `../b.md#part` →
 * `~/b.md#part`. One that means the same everywhere, or a part of the page that it stands in, stays as it is.
 */
export function seenFromRoot(from: string, href: string): string {
  if (href === '' || schemeOf(href) !== undefined || /^(?:[/\\#?]|~[/\\])/.test(href)) return href;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const folder = encodeURI(posix.dirname(from)).replace(/[#?]/g, encodeURIComponent);
  return `~/${posix.join(folder, file.trim().replaceAll('\\', '/'))}${rest}`;
}

/** Path in the docset of a link's file; undefined for a place of the vendor's site outside of it. */
function inDocset(file: string, path: string, { roots }: Docset): string | undefined {
  if (file.startsWith('/')) {
    const place = roots.find((root) => file === `/${root.place}` || file.startsWith(`/${root.place}/`));
    return place && place.folder + (file.slice(place.place.length + 2) || 'index');
  }
  const folder = file.startsWith('~/') ? '' : posix.dirname(path);
  return posix.join(folder, file.replace(/^~\//, '')).replace(/^(?:\.\.\/)+/, '');
}

/** Key of the only article of the folder whose name ends in `-` and the name looked for. */
function withPrefix(key: string, { pages }: Docset): string | undefined {
  const folder = posix.dirname(key);
  const name = posix.basename(key);
  const found = [...pages.keys()].filter(
    (each) => each.endsWith(`-${name}`) && posix.dirname(each) === folder,
  );
  return found.length === 1 ? found[0] : undefined;
}

function isSpelled(path: string, name: string): boolean {
  const [written, wanted] = [withoutExtension(path), withoutExtension(name)];
  return written === wanted || written === posix.join(wanted, 'index');
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
