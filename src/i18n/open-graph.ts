import type { Locale } from './locales.ts';

/**
 * Open Graph's form of a locale, which always names a territory (https://ogp.me/#optional): `zh-CN` → `zh_CN`,
 * `ru` → `ru_RU`, by CLDR's likely subtags.
 */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
