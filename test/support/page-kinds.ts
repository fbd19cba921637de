import type { BuiltPage } from './built-pages.ts';

/** A page to look at: one of each kind in each locale. */
export interface Sample {
  kind: string;
  /** As in the URL; empty for pages that stand above the locales. */
  locale: string;
  url: string;
}

/** Kinds by the path below the locale, the first that fits; what is left is an article. */
const KINDS: readonly [string, RegExp][] = [
  ['home', /^$/],
  ['articles', /^articles\/$/],
  ['section', /^sections\//],
  ['search', /^search\/$/],
  ['not-found', /^404\.html$/],
  ['accessibility', /^accessibility\/$/],
  ['offline', /^offline\/$/],
  ['status', /^status\/$/],
  ['terms', /^terms\//],
  ['wizard', /^wizard\/$/],
  ['wizard-tree', /^wizard\/tree\/$/],
  ['wizard-profile', /^wizard\/profile\/$/],
  ['quality', /~quality\/$/],
  ['columns', /~/],
];

/**
 * Picks the pages to test from the built ones: the longest of each kind and locale, since it holds the most
 * markup; pages that only redirect are left out.
 */
export function samplePages(pages: readonly BuiltPage[]): Sample[] {
  const longest = new Map<string, { sample: Sample; size: number }>();
  for (const { url, html } of pages) {
    if (html.includes('http-equiv="refresh"')) continue;
    const sample = describe(url, html);
    const key = `${sample.kind} ${sample.locale}`;
    if ((longest.get(key)?.size ?? 0) < html.length) longest.set(key, { sample, size: html.length });
  }
  return [...longest.values()].map(({ sample }) => sample);
}

function describe(url: string, html: string): Sample {
  const [, locale = '', rest = ''] = /^\/(?:([^/]+)\/)?(.*)$/.exec(url) ?? [];
  if (locale === '') return { kind: rest === '' ? 'root' : rest, locale, url };
  if (locale === 'status') return { kind: 'status', locale: '', url };
  const kind = KINDS.find(([, pattern]) => pattern.test(rest))?.[0];
  if (rest.startsWith('wizard/') && kind === undefined)
    return { kind: html.includes('data-outcome="') ? 'wizard-outcome' : 'wizard-question', locale, url };
  if (kind !== undefined) return { kind, locale, url };
  const lang = /<article[^>]* lang="([^"]+)"/.exec(html)?.[1]?.toLowerCase();
  const paired = html.includes('class="reading') ? '' : '-unpaired';
  return { kind: (lang === locale ? 'article' : 'fallback') + paired, locale, url };
}
