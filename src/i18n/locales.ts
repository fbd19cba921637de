/** A BCP 47 tag in canonical case (`zh-CN`); in URLs it is written in lower case. */
export type Locale = string;

/** English is an original, not a translation: pages under it are rebuilt from the originals. */
export const ORIGINAL_LOCALE: Locale = 'en';

/**
 * Gives the canonical form of a BCP 47 tag (`zh-cn` → `zh-CN`), or `undefined` where it is not one.
 *
 * @param tag any text
 */
export function canonicalLocale(tag: string): Locale | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
