/**
 * The language in which to say that a page is not kept: that of its address where it is kept, else the first one that
 * is.
 *
 * @param base the site's sub-path, with a slash at both ends
 * @param locales kept ones, as in addresses
 */
export function localeInPath(pathname: string, base: string, locales: readonly string[]): string | undefined {
  const named = pathname.slice(base.length).split('/')[0]?.toLowerCase();
  return locales.find((locale) => locale === named) ?? locales[0];
}

/** The addresses of the same page in other kept languages. */
export function samePage(pathname: string, base: string, locales: readonly string[]): string[] {
  const [own = '', ...rest] = pathname.slice(base.length).split('/');
  return locales
    .filter((locale) => locale !== own.toLowerCase())
    .map((locale) => base + [locale, ...rest].join('/'));
}
