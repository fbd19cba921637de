import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { readSettings } from '../content-files/settings.ts';
import { siteContent } from '../content-files/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { markup } from '../lib/xml.ts';
import type { MadePages } from './made-pages.ts';
import { sitePart } from './parts.ts';

/** Files that are public, and that nobody is to look for. */
const UNSOUGHT = ['team.json'];

/** What a page says of itself in its head. */
export interface PageAddress {
  canonical: string;
  /** `hreflang` and address of each alternate, itself and `x-default` included. */
  alternates: { hreflang: string; href: string }[];
}

/** Of what belongs to no locale. */
const ROOT_SITEMAP = 'sitemap-root.xml';

/**
 * Writes the sitemap of each locale, `es/sitemap.xml`, out of the heads of the built pages, so that it cannot say anything
 * else than they do: every page that is canonical, with its alternates. One of a whole docset would have more addresses
 * than the 50,000 that https://www.sitemaps.org/protocol.html allows; `sitemap.xml` lists them. A site at the root of its
 * host also gets a `robots.txt`.
 *
 * @param made what was read of each page when it was made
 */
export function sitemap(made: MadePages): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': () => {
        const root = readSettings().outDir;
        const { locales, isShared } = sitePart();
        const write = (name: string, content: string) => made.output.write(path.join(root, name), content);
        const entries = [...made.addresses]
          .filter(([address, { canonical }]) => canonical === new URL(address, site).href)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const below = (folder: string) => entries.filter(([address]) => address.startsWith(base + folder));
        const pagesOf = (own: typeof entries) => sitemapXml(own.map(([, page]) => page));
        for (const folder of locales.map(folderOf)) write(`${folder}sitemap.xml`, pagesOf(below(folder)));
        if (!isShared) return;
        const folders = siteContent().locales.map(folderOf);
        const shared = entries.filter(
          ([address]) => !folders.some((each) => address.startsWith(base + each)),
        );
        write(ROOT_SITEMAP, pagesOf(shared));
        const sitemaps = [ROOT_SITEMAP, ...folders.map((folder) => `${folder}sitemap.xml`)];
        write('sitemap.xml', sitemapIndexXml(sitemaps.map((name) => new URL(base + name, site).href)));
        if (base !== '/') return;
        write(
          'robots.txt',
          `User-agent: *\nAllow: /\n${UNSOUGHT.filter((file) => existsSync(path.join(root, file)))
            .map((file) => `Disallow: /${file}\n`)
            .join('')}Sitemap: ${new URL('/sitemap.xml', site)}\n`,
        );
      },
    },
  };
}

/** Below the site's root, with a slash at its end. */
function folderOf(locale: Locale): string {
  return `${localeSegment(locale)}/`;
}

const ABOUT = /<(?:link|meta)\s(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** Reads a page's canonical address and alternates; `undefined` where it has none or is not to be indexed. */
export function readAddress(html: string): PageAddress | undefined {
  const alternates: PageAddress['alternates'] = [];
  let canonical: string | undefined;
  let isHidden = false;
  const parser = new Parser({
    onopentag(name, { rel, hreflang, href = '', name: meta, content = '' }) {
      if (name === 'link' && rel === 'canonical') canonical = href;
      if (name === 'link' && rel === 'alternate' && hreflang) alternates.push({ hreflang, href });
      if (name === 'meta' && meta === 'robots' && content.includes('noindex')) isHidden = true;
    },
  });
  // Most of a head is its style sheet.
  parser.end((html.slice(0, html.indexOf('</head>')).match(ABOUT) ?? []).join(''));
  // As strings of their own: V8 holds a piece of one by holding all of it, here the heads of all pages.
  return canonical === undefined || isHidden ? undefined : structuredClone({ canonical, alternates });
}

/** The list of sitemaps, by their addresses. */
export function sitemapIndexXml(sitemaps: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...sitemaps.map((address) => `<sitemap><loc>${markup(address)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
}

/** A sitemap with alternates as https://developers.google.com/search/docs/specialty/international/localized-versions has it. */
export function sitemapXml(pages: readonly PageAddress[]): string {
  const entries = pages.map(({ canonical, alternates }) => {
    const links = alternates.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${markup(href)}"/>`,
    );
    return `<url><loc>${markup(canonical)}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
