import { segmentSources } from '../../articles/text/segment-sources.ts';
import type { Content } from '../../content-files/content.ts';
import { wordsOf } from '../../content-files/words.ts';
import type { Unit } from '../../exchange/unit.ts';
import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { flagsOfText } from './quality.ts';
import { reasonText } from './reason-text.ts';

/**
 * The sentences of the translated articles as they are taken along, with what the notes say of them.
 *
 * @param locale only those in this language
 * @param isChecked with the open flags of the checks, too
 */
export function exchangeUnits(
  content: Content,
  { locale, isChecked = false }: { locale?: Locale | undefined; isChecked?: boolean } = {},
): Unit[] {
  const { t } = wordsOf(content, ORIGINAL_LOCALE);
  const versions = [...content.articles.values()].flatMap((byLocale) => [...byLocale.values()]);
  return versions
    .filter((version) => version.locale !== ORIGINAL_LOCALE && (locale ?? version.locale) === version.locale)
    .flatMap(({ slug, locale: own, data, entry }) => {
      const found = isChecked ? flagsOfText(content, own, slug) : [];
      const flags = found.filter(({ state }) => state === 'open');
      const said = (content.notes.get(slug) ?? []).filter((note) => note.locale === own);
      const body = entry.body();
      return [...segmentSources(body)].flatMap(([id, { start, end }]): Unit[] => {
        const english = entry.english.get(id);
        if (english === undefined) return [];
        const notes = [
          ...flags
            .filter(({ sentence }) => sentence.id === id)
            .map((flag) => ({ category: 'quality' as const, text: `${flag.kind}: ${reasonText(flag, t)}` })),
          ...said
            .filter((note) => 'segment' in note && note.segment === id)
            .map((note) => ({ category: 'note' as const, text: note.text[ORIGINAL_LOCALE] ?? '' })),
        ];
        const translation = body.slice(start, end);
        return [
          {
            subject: slug,
            locale: own,
            id,
            english,
            translation,
            revision: data.revision,
            by: data.translation,
            notes,
          },
        ];
      });
    });
}
