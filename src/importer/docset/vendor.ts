/** The vendor's own pages of the docset that this project carries; `{locale}` stands for the page's language. */
export const VENDOR_ROOT = 'https://learn.microsoft.com/{locale}/';
/** Folder of the docset there, for sources that name none in `docfx.json`. */
export const VENDOR_DOCSET = 'partner-center';

/**
 * Gives a locale as the vendor writes it, with its region: `es` → `es-es`, `zh-CN` → `zh-cn`, `en` → `en-us`.
 * The likely region of a language is CLDR's (Likely Subtags, UTS 35).
 */
export function vendorLocale(locale: string): string {
  const known = vendorLocales.get(locale);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(locale).maximize();
  const tag = `${language}-${region}`.toLowerCase();
  vendorLocales.set(locale, tag);
  return tag;
}

/** Asked for every link, and dear to work out. */
const vendorLocales = new Map<string, string>();

/** Root of the vendor's pages in one locale. */
export function vendorRoot(locale: string): string {
  return VENDOR_ROOT.replace('{locale}', vendorLocale(locale));
}
