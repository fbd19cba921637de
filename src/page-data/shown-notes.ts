import type { ShownNote } from '../articles/page/place-notes.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { originalOf } from './second-language.ts';

/**
 * The translator's notes on a version: in the language of the interface, else in English, else in one that they have.
 *
 * @param label name of such notes in that language
 */
export function shownNotes(
  { notes }: Content,
  version: ArticleVersion,
  locale: Locale,
  label: string,
): ShownNote[] {
  const own = (notes.get(version.slug) ?? []).filter((note) => note.locale === version.locale);
  return own.map((note) => {
    const languages = [locale, ORIGINAL_LOCALE, ...Object.keys(note.text)];
    const spoken = languages.find((each) => note.text[each] !== undefined) ?? locale;
    const text = note.text[spoken] ?? '';
    return {
      note,
      label,
      text,
      lang: locale,
      textLang: spoken === locale ? undefined : spoken,
      english: 'segment' in note ? originalOf(version, note.segment) : note.english,
    };
  });
}
