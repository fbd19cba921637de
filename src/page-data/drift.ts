import type { ShownNote } from '../articles/page/place-notes.ts';
import { originalHtml } from '../articles/text/original-html.ts';
import { driftBetween, type RevisionDrift } from '../articles/two-languages/drift.ts';
import type { Articles, ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';

/** How many sentences of an older English became what in the newer. */
export type DriftCounts = Record<'same' | 'moved' | 'changed' | 'gone' | 'new', number>;

/** Worked out once for each version of a content; gone with it. */
const known = new WeakMap<ArticleVersion, RevisionDrift | 'none'>();

/** What became of the English that a translation was made from, where `/en/` shows another revision of it. */
export function driftOf(articles: Articles, version: ArticleVersion): RevisionDrift | undefined {
  const found = known.get(version) ?? compare(articles, version) ?? 'none';
  known.set(version, found);
  return found === 'none' ? undefined : found;
}

function compare(
  articles: Articles,
  { slug, locale, data, entry }: ArticleVersion,
): RevisionDrift | undefined {
  const current = articles.get(slug)?.get(ORIGINAL_LOCALE);
  const isOther = current?.data.revision !== undefined && current.data.revision !== data.revision;
  if (current === undefined || locale === ORIGINAL_LOCALE || !isOther || entry.english.size === 0)
    return undefined;
  return driftBetween(entry.english, current.entry.english);
}

/** Counts what became of the sentences; `undefined` where the English is the same. */
export function driftCounts(articles: Articles, version: ArticleVersion): DriftCounts | undefined {
  const drift = driftOf(articles, version);
  if (drift === undefined) return undefined;
  const counts: DriftCounts = { same: 0, moved: 0, changed: 0, gone: 0, new: drift.added.length };
  for (const { kind } of drift.sentences.values()) counts[kind]++;
  return counts;
}

/** Tells readers, beside each sentence that says what the English no longer says, what it says now. */
export function driftNotes(content: Content, version: ArticleVersion, locale: Locale): ShownNote[] {
  const drift = driftOf(content.articles, version);
  if (drift === undefined) return [];
  const { t } = wordsOf(content, locale);
  const current = content.articles.get(version.slug)?.get(ORIGINAL_LOCALE)?.data;
  const date = current?.source.date ?? current?.revision?.slice(0, 12) ?? '';
  const shown = new Set(version.entry.text().segments.map(({ id }) => id));
  return [...drift.sentences].flatMap(([segment, found]): ShownNote[] => {
    if ((found.kind !== 'changed' && found.kind !== 'gone') || !shown.has(segment)) return [];
    const text = t(found.kind === 'changed' ? 'drift.changed' : 'drift.gone', { date });
    return [
      {
        note: { locale: version.locale, segment, text: {} },
        label: t('drift.label'),
        text,
        lang: locale,
        english: found.kind === 'changed' ? originalHtml(found.text) : undefined,
      },
    ];
  });
}
