import { type SegmentNumber, segmentId } from '../articles/text/segment-id.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath, localePath } from '../i18n/paths.ts';
import { type DriftCounts, driftCounts, driftOf } from './drift.ts';
import { type Dependent, dependentsOf } from './drift-dependents.ts';

/** A sentence of the older English that a translation is of. */
export interface DriftedSentence {
  /** Id of the sentence on the translation's page. */
  segment: string;
  href: string;
  kind: 'changed' | 'gone';
  before: string;
  /** What the English says now; absent where it says nothing of it. */
  after: string | undefined;
  dependents: Dependent[];
}

/** How far a translation is behind the English of its article. */
export interface DriftedArticle {
  slug: string;
  title: string;
  href: string;
  /** Revisions of the English: the translation's, and today's. */
  from: string | undefined;
  to: string | undefined;
  /** Day of the newer English, where its source says one. */
  date: string | undefined;
  counts: DriftCounts;
  sentences: DriftedSentence[];
  /** What the newer English has for itself. */
  added: string[];
}

/** The translations of a language that are of an older English than the English page shows, with what rests on what changed. */
export function driftReport(content: Content, locale: Locale): DriftedArticle[] {
  const versions = [...content.articles.values()].flatMap((byLocale) => byLocale.get(locale) ?? []);
  return versions.flatMap((version): DriftedArticle[] => {
    const [drift, counts] = [driftOf(content.articles, version), driftCounts(content.articles, version)];
    const current = content.articles.get(version.slug)?.get(ORIGINAL_LOCALE);
    if (drift === undefined || counts === undefined || current === undefined) return [];
    const { slug, data } = version;
    return [
      {
        ...{ slug, title: data.title, href: articlePath(locale, slug), counts },
        ...{ from: data.revision, to: current.data.revision, date: current.data.source.date },
        sentences: [...drift.sentences].flatMap(([id, found]): DriftedSentence[] =>
          found.kind === 'changed' || found.kind === 'gone'
            ? [
                sentenceOf(
                  content,
                  version,
                  id,
                  found.kind,
                  found.kind === 'changed' ? found.text : undefined,
                ),
              ]
            : [],
        ),
        added: drift.added.map((id) => current.entry.english.get(id) ?? ''),
      },
    ];
  });
}

function sentenceOf(
  content: Content,
  version: ArticleVersion,
  id: SegmentNumber,
  kind: DriftedSentence['kind'],
  after: string | undefined,
): DriftedSentence {
  const { locale, slug, entry } = version;
  const segment = segmentId(id);
  return {
    ...{ segment, kind, after },
    href: `${articlePath(locale, slug)}#${segment}`,
    before: entry.english.get(id) ?? '',
    dependents: dependentsOf(content, version, id, locale),
  };
}

/**
 * What changed in the English since a language's translations were made, as a JSON Feed (jsonfeed.org, version 1.1): an
 * item for each article, a new one for each newer English; its sentences are data under `_drift`.
 *
 * @param site origin of the site
 */
export function driftFeed(content: Content, locale: Locale, site: URL | undefined): object {
  const { t } = wordsOf(content, locale);
  const absolute = (path: string) => new URL(path, site).href;
  const items = driftReport(content, locale)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .map(({ title, href, from, to, date, counts, sentences, added }) => ({
      id: `${absolute(href)}#${to}`,
      url: absolute(href),
      title: `${title}: ${driftWords(counts, t)}`,
      content_text:
        sentences
          .map(({ before, after }) => `− ${before}${after === undefined ? '' : `\n+ ${after}`}`)
          .join('\n\n') || title,
      ...(date !== undefined && { date_modified: `${date}T00:00:00Z` }),
      _drift: {
        about: absolute(`${localePath(locale, 'status')}#drift`),
        ...{ from, to, counts, added },
        sentences: sentences.map((each) => ({
          ...each,
          href: absolute(each.href),
          dependents: each.dependents.map((dependent) => ({
            ...dependent,
            places: dependent.places.map((place) => ({ ...place, href: absolute(place.href) })),
          })),
        })),
      },
    }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${t('site.name')}: ${t('drift.title')}`,
    language: locale,
    home_page_url: absolute(localePath(locale, 'status')),
    feed_url: absolute(`${localePath(locale)}drift.json`),
    items,
  };
}

/** “Changed 3, gone 1, new 2”, in the words of a language. */
export function driftWords(
  { changed, gone, new: added }: DriftCounts,
  t: ReturnType<typeof wordsOf>['t'],
): string {
  return t('drift.counts', { changed: String(changed), gone: String(gone), added: String(added) });
}
