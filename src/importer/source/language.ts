import { deu, eng, fra, ita, nld, pol, por, spa } from 'stopword';
import type { Locale } from '../../i18n/locales.ts';

/** Scripts, and the letters of each. A language is written in the one that CLDR names as likely for it. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{sc=Latin}/gu,
  Cyrl: /\p{sc=Cyrillic}/gu,
  Grek: /\p{sc=Greek}/gu,
  Arab: /\p{sc=Arabic}/gu,
  Hebr: /\p{sc=Hebrew}/gu,
  Thai: /\p{sc=Thai}/gu,
  Hang: /\p{sc=Hangul}/gu,
  Hani: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
};
const WRITTEN_IN: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
};
/** Small words of languages that share a script. */
const WORDS = new Map(
  Object.entries({ en: eng, es: spa, fr: fra, de: deu, it: ita, pt: por, nl: nld, pl: pol }).map(
    ([language, words]): [string, ReadonlySet<string>] => [language, new Set(words)],
  ),
);
/** Fewer letters, or small words, prove nothing. */
const ENOUGH = { letters: 200, words: 20 };

/** Whether two tags name one written language: `zh-CN` and `zh-Hans` do, `zh-CN` and `zh-TW` do not. */
export function isSameLanguage(a: Locale, b: Locale): boolean {
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && one.script === other.script;
}

/**
 * Tells in which other language, or script, a text is plainly written; undefined where it may be the locale's. English
 * is let pass in any language: pages are published before they are translated.
 */
export function otherLanguage(text: string, locale: Locale): string | undefined {
  const { language, script = 'Latn' } = new Intl.Locale(locale).maximize();
  const prose = text.replace(/<[^>]*>|`[^`]*`|\]\([^)]*\)/g, ' ');
  const letters = Object.entries(SCRIPTS).map(([name, of]): [string, number] => [
    name,
    prose.match(of)?.length ?? 0,
  ]);
  const [written, count] = letters.reduce((most, each) => (each[1] > most[1] ? each : most));
  if (count < ENOUGH.letters) return undefined;
  if (written !== 'Latn') return written === (WRITTEN_IN[script] ?? script) ? undefined : written;
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = [...WORDS].map(([name, small]): [string, number] => [
    name,
    words.filter((word) => small.has(word)).length,
  ]);
  const [best, found] = hits.reduce((most, each) => (each[1] > most[1] ? each : most));
  const own = Math.max(
    ...hits.filter(([name]) => name === language || name === 'en').map(([, each]) => each),
  );
  if (!WORDS.has(language) && script === 'Latn') return undefined;
  const isOther = best !== language && best !== 'en' && found >= ENOUGH.words && found > 2 * own;
  return isOther ? best : undefined;
}
