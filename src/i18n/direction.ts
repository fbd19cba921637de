import type { Locale } from './locales.ts';

/** Which way a language is written: `ar` → `rtl`, `ku` → `ltr`. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return new Intl.Locale(locale).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The script of a language, likely where its tag names none: `zh-TW` → `Hant`. */
export function scriptOf(locale: Locale): string {
  return new Intl.Locale(locale).maximize().script ?? 'Latn';
}

/** An arrow that points onward. */
export function onwardArrow(locale: Locale): string {
  return directionOf(locale) === 'rtl' ? '←' : '→';
}
