import type { Locale } from './locales.ts';

/** Scripts that run from right to left, of languages in use on the web (Unicode, ScriptMetadata: RTL). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** Which way a language is written, by the script that it most likely has: `ar` → `rtl`, `ku` → `ltr`. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOf(locale)) ? 'rtl' : 'ltr';
}

/** The script of a language, likely where its tag names none: `zh-TW` → `Hant`. */
export function scriptOf(locale: Locale): string {
  return new Intl.Locale(locale).maximize().script ?? 'Latn';
}

/** An arrow that points onward. */
export function onwardArrow(locale: Locale): string {
  return directionOf(locale) === 'rtl' ? '←' : '→';
}
