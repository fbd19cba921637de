import type { ShownNote } from '../articles/page/place-notes.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { originalOf } from './second-language.ts';

/**
 * The translator's notes on a version, in the language of the interface.
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
  return own.map((note) => ({
    note,
    label,
    text: note.text[locale] ?? '',
    lang: locale,
    english: 'segment' in note ? originalOf(version, note.segment) : note.english,
  }));
}
