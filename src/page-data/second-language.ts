import type { Version } from '../articles/catalog.ts';
import { originalHtml } from '../articles/text/original-html.ts';
import { type SegmentNumber, segmentId } from '../articles/text/segment-id.ts';
import { type Alignable, align } from '../articles/two-languages/alignment.ts';
import type { Counterpart } from '../articles/two-languages/pair-segments.ts';
import type { Articles, ArticleVersion } from '../content-files/articles.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';

/** A version with its segments, and the English of each. */
interface Text extends Alignable {
  html: ReadonlyMap<SegmentNumber, string>;
  /** How many sentences stand in no segment. */
  loose: number;
}

/** Worked out once for each version of a content; gone with it. */
const texts = new WeakMap<ArticleVersion, Text>();

/**
 * The languages that a version can be read beside, English first: those whose sentences can be told to be
 * translations of the same English ones.
 */
export function secondLanguages(articles: Articles, version: ArticleVersion): Locale[] {
  if (!hasOriginals(version)) return [];
  const others = [...(articles.get(version.slug)?.values() ?? [])]
    .filter((other) => hasOriginals(other) && other.locale !== ORIGINAL_LOCALE)
    .map(({ locale }) => locale);
  return [ORIGINAL_LOCALE, ...others].filter((locale) => locale !== version.locale);
}

/** True where the version carries the English of its sentences. */
export function hasOriginals({ data }: Pick<Version<unknown>, 'data'>): boolean {
  return data.revision !== undefined && data.proof !== 'no-originals';
}

/**
 * Gives, for a version and one of its second languages, the counterpart of each segment.
 *
 * Beside a translation stands the English that it was made from, even where `/en/` shows a newer revision.
 */
export function counterparts(
  articles: Articles,
  version: ArticleVersion,
  locale: Locale,
): (number: SegmentNumber) => Counterpart | undefined {
  const other = articles.get(version.slug)?.get(locale);
  const from = textOf(version);
  const to = other && textOf(other);
  const aligned = to && align(from, to);
  const atSameRevision = to !== undefined && to.revision === from.revision;
  const otherId = (number: SegmentNumber) => {
    const there = aligned?.get(number);
    return atSameRevision || there === undefined ? undefined : segmentId(there);
  };
  if (locale === ORIGINAL_LOCALE && !atSameRevision) {
    return (number) => {
      const english = from.english.get(number);
      if (english === undefined) return undefined;
      return { html: originalHtml(english), lang: locale, otherId: otherId(number) };
    };
  }
  return (number) => {
    const there = aligned?.get(number);
    const html = there === undefined ? undefined : to?.html.get(there);
    return html === undefined ? undefined : { html, lang: locale, otherId: otherId(number) };
  };
}

/** The English of one segment as inline HTML, or `undefined` where the version does not carry it. */
export function originalOf(version: ArticleVersion, number: SegmentNumber): string | undefined {
  const english = textOf(version).english.get(number);
  return english === undefined ? undefined : originalHtml(english);
}

/** How many sentences a version has, and for how many of them it carries the English. */
export function countSentences(version: ArticleVersion): { all: number; withOriginal: number } {
  const { html, english, loose } = textOf(version);
  return { all: html.size + loose, withOriginal: english.size };
}

function textOf(version: ArticleVersion): Text {
  const known = texts.get(version);
  if (known !== undefined) return known;
  const { locale, data, entry } = version;
  const { segments, loose } = entry.text();
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const english = segments.flatMap(({ id, text }) => {
    const original = entry.english.get(id) ?? (locale === ORIGINAL_LOCALE ? text : undefined);
    return original === undefined ? [] : [[id, original] as const];
  });
  const made: Text = {
    revision: data.revision,
    html: new Map(segments.map(({ id, html }) => [id, html])),
    loose: loose
      .flatMap((block) => [...sentences.segment(block)])
      .filter(({ segment }) => /\p{L}/u.test(segment)).length,
    english: new Map(english),
  };
  texts.set(version, made);
  return made;
}
