import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { openGraphLocale } from '../i18n/open-graph.ts';
import { localePath, localeSegment, sitePath } from '../i18n/paths.ts';

/** What a page says of itself for search engines and link previews. */
export interface PageAbout {
  /** Absolute path of the page. */
  address: string;
  /** Language of the text. */
  locale: Locale;
  /** The page's path below its locale, the same in every one; empty for a locale's home. */
  path: string;
  /** Locales in which the page exists with a text of its own. */
  locales: readonly Locale[];
  /** Absolute path of the page that this one repeats. */
  canonical?: string | undefined;
}

/** Where else a page exists; addresses are whole URLs. */
export interface Alternates {
  canonical: string;
  /** Each language's page, this one and `x-default` included; none for a page that repeats another. */
  alternates: { hreflang: string; href: string }[];
  image: string;
  /** Open Graph's form of the page's locale, and of the others. */
  ogLocale: string;
  ogAlternates: string[];
}

/**
 * Only pages that stand for themselves name others; `x-default` is the English page, else the first locale's, and
 * for the homes the page where a language is chosen.
 *
 * @param site origin of the site
 */
export function alternatesOf(about: PageAbout, site: URL | undefined): Alternates {
  const { locale, path, locales, canonical } = about;
  const absolute = (address: string) => new URL(address, site).href;
  const others = canonical === undefined ? locales : [];
  const fallback = locales.includes(ORIGINAL_LOCALE) ? ORIGINAL_LOCALE : locales[0];
  const anyLanguage = path === '' || fallback === undefined ? sitePath() : localePath(fallback, path);
  const alternates = others.map((other) => ({ hreflang: other, href: absolute(localePath(other, path)) }));
  return {
    canonical: absolute(canonical ?? about.address),
    alternates:
      alternates.length === 0 ? [] : [...alternates, { hreflang: 'x-default', href: absolute(anyLanguage) }],
    image: absolute(sitePath(`social/${localeSegment(locale)}.png`)),
    ogLocale: openGraphLocale(locale),
    ogAlternates: others.filter((other) => other !== locale).map(openGraphLocale),
  };
}
