import { LRUCache } from 'lru-cache';
import type { Version } from '../articles/catalog.ts';
import { originalHtml } from '../articles/text/original-html.ts';
import type { SegmentNumber } from '../articles/text/segment-id.ts';
import { type Alignable, align, type SentenceNumbers } from '../articles/two-languages/alignment.ts';
import type { Counterpart } from '../articles/two-languages/pair-segments.ts';
import type { Articles, ArticleVersion } from '../content-files/articles.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { articlePath, besidePath, sentencesPath } from '../i18n/paths.ts';

/** A version with its segments, and the English of each. */
interface Text extends Alignable {
  html: ReadonlyMap<SegmentNumber, string>;
}

/** How many sentences a version has, and for how many of them it carries the English. */
interface SentenceCounts {
  all: number;
  withOriginal: number;
}

/** A language that a text can be read beside. */
export interface SecondLanguage {
  locale: Locale;
  /** Page that its sentences are taken from: beside English the static page of both, else the article there. */
  source: string;
  /** The article in that language. */
  article: string;
  /** File and locale that tell which sentence there each one here is; absent where their numbers are the same. */
  sentences: string | undefined;
}

/** Those of some articles in all their languages: pages of one follow one another, and all texts are half of a content. */
const texts = new LRUCache<ArticleVersion, Text>({ max: 64 });
/** Worked out once for each version of a content; gone with it. */
const counts = new WeakMap<ArticleVersion, SentenceCounts>();

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

/** The pages on which a version can be read with a second language. */
export function secondLanguage(articles: Articles, version: ArticleVersion, second: Locale): SecondLanguage {
  const { locale, slug } = version;
  const article = articlePath(second, slug);
  const isEnglish = second === ORIGINAL_LOCALE;
  // The English beside a translation is the one that it was made from: it has the translation's numbers.
  const differs = !isEnglish && otherRevisions(articles, version).includes(second);
  return {
    locale: second,
    source: isEnglish ? besidePath(locale, slug, second) : article,
    article,
    sentences: differs ? sentencesPath(locale, slug, second) : undefined,
  };
}

/** True where a page shows the version beside its English; any other language is put beside it in the browser. */
export function isBesideEnglish(version: Pick<ArticleVersion, 'data' | 'locale'>): boolean {
  return version.locale !== ORIGINAL_LOCALE && hasOriginals(version);
}

/** True where the version carries the English of its sentences. */
export function hasOriginals({ data }: Pick<Version<unknown>, 'data'>): boolean {
  return data.revision !== undefined && data.proof !== 'no-originals';
}

/**
 * Gives the English of each segment of a translation, as it stands beside it: that which it was made from, even where
 * `/en/` shows a newer revision.
 */
export function englishBeside(
  articles: Articles,
  version: ArticleVersion,
): (number: SegmentNumber) => Counterpart | undefined {
  const shown = articles.get(version.slug)?.get(ORIGINAL_LOCALE);
  const own = textOf(version);
  const page = shown && textOf(shown);
  const isShown = page !== undefined && page.revision === own.revision;
  return (number) => {
    const english = own.english.get(number);
    if (english === undefined) return undefined;
    const html = isShown ? page.html.get(number) : originalHtml(english);
    return html === undefined ? undefined : { html, lang: ORIGINAL_LOCALE };
  };
}

/** The second languages of a version that are of another revision, so that a sentence has another number there. */
export function otherRevisions(articles: Articles, version: ArticleVersion): Locale[] {
  const versions = articles.get(version.slug);
  return secondLanguages(articles, version).filter((locale) => {
    const there = versions?.get(locale);
    return there !== undefined && there.data.revision !== version.data.revision;
  });
}

/** Which sentence there each sentence of a version is, in each of its {@link otherRevisions}. */
export function sentenceNumbers(articles: Articles, version: ArticleVersion): SentenceNumbers {
  const maps: string[] = [];
  const of: [Locale, number][] = [];
  for (const locale of otherRevisions(articles, version)) {
    const there = articles.get(version.slug)?.get(locale);
    if (there === undefined) continue;
    const map = JSON.stringify(Object.fromEntries(align(textOf(version), textOf(there))));
    if (!maps.includes(map)) maps.push(map);
    of.push([locale, maps.indexOf(map)]);
  }
  return { maps: maps.map((map) => JSON.parse(map)), of: Object.fromEntries(of) };
}

/** The English of one segment as inline HTML, or `undefined` where the version does not carry it. */
export function originalOf(version: ArticleVersion, number: SegmentNumber): string | undefined {
  const english = textOf(version).english.get(number);
  return english === undefined ? undefined : originalHtml(english);
}

/** Counts the sentences of a version. */
export function countSentences(version: ArticleVersion): SentenceCounts {
  const known = counts.get(version);
  if (known !== undefined) return known;
  const { html, english } = textOf(version);
  const sentences = new Intl.Segmenter(version.locale, { granularity: 'sentence' });
  // What stands in no segment has no number.
  const loose = version.entry
    .text()
    .loose.flatMap((block) => [...sentences.segment(block)])
    .filter(({ segment }) => /\p{L}/u.test(segment)).length;
  const made = { all: html.size + loose, withOriginal: english.size };
  counts.set(version, made);
  return made;
}

function textOf(version: ArticleVersion): Text {
  const known = texts.get(version);
  if (known !== undefined) return known;
  const { locale, data, entry } = version;
  const { segments } = entry.text();
  const english = segments.flatMap(({ id, text }) => {
    const original = entry.english.get(id) ?? (locale === ORIGINAL_LOCALE ? text : undefined);
    return original === undefined ? [] : [[id, original] as const];
  });
  const made: Text = {
    revision: data.revision,
    html: new Map(segments.map(({ id, html }) => [id, html])),
    english: new Map(english),
  };
  texts.set(version, made);
  return made;
}
