import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog, Version } from '../articles/catalog.ts';
import { originalsSchema } from '../articles/schema.ts';
import { originalHtml } from '../articles/text/original-html.ts';
import { readText, type Segment } from '../articles/text/segments.ts';
import { type Alignable, align } from '../articles/two-languages/alignment.ts';
import type { Counterpart } from '../articles/two-languages/pair-segments.ts';
import type { ArticleEntry } from '../content-files/catalog.ts';
import { CONTENT_DIR, displayPath } from '../content-files/settings.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { ProblemError } from '../lib/problem.ts';

type ArticleVersion = Version<ArticleEntry>;

/** A version with its segments, and the English of each. */
interface Text extends Alignable {
  html: ReadonlyMap<string, string>;
  /** How many sentences stand in no segment. */
  loose: number;
}

const texts = new Map<string, Text>();
const originals = new Map<string, ReadonlyMap<string, string>>();

/**
 * The languages that a version can be read beside, English first: those whose sentences can be told to be
 * translations of the same English ones.
 */
export function secondLanguages(catalog: Catalog<ArticleEntry>, version: ArticleVersion): Locale[] {
  if (!hasOriginals(version)) return [];
  const others = [...(catalog.get(version.slug)?.values() ?? [])]
    .filter((other) => hasOriginals(other) && other.locale !== ORIGINAL_LOCALE)
    .map(({ locale }) => locale);
  return [ORIGINAL_LOCALE, ...others].filter((locale) => locale !== version.locale);
}

/** True where the version carries the English of its sentences. */
export function hasOriginals({ data }: Pick<ArticleVersion, 'data'>): boolean {
  return data.revision !== undefined && data.proof !== 'no-originals';
}

/**
 * Gives, for a version and one of its second languages, the counterpart of each segment.
 *
 * Beside a translation stands the English that it was made from, even where `/en/` shows a newer revision.
 */
export function counterparts(
  catalog: Catalog<ArticleEntry>,
  version: ArticleVersion,
  locale: Locale,
): (number: string) => Counterpart | undefined {
  const other = catalog.get(version.slug)?.get(locale);
  const from = textOf(version);
  const to = other && textOf(other);
  const aligned = to && align(from, to);
  const atSameRevision = to !== undefined && to.revision === from.revision;
  const otherId = (number: string) => {
    const id = aligned?.get(number);
    return atSameRevision || id === undefined ? undefined : `s${id}`;
  };
  if (locale === ORIGINAL_LOCALE && !atSameRevision) {
    return (number) => {
      const english = from.english.get(number);
      if (english === undefined) return undefined;
      return { html: originalHtml(english), lang: locale, otherId: otherId(number) };
    };
  }
  return (number) => {
    const id = aligned?.get(number);
    const html = id === undefined ? undefined : to?.html.get(id);
    return html === undefined ? undefined : { html, lang: locale, otherId: otherId(number) };
  };
}

/** The English of one segment as inline HTML, or `undefined` where the version does not carry it. */
export function originalOf(version: ArticleVersion, number: string): string | undefined {
  const english = textOf(version).english.get(number);
  return english === undefined ? undefined : originalHtml(english);
}

/** How many sentences a version has, and for how many of them it carries the English. */
export function countSentences(version: ArticleVersion): { all: number; withOriginal: number } {
  const { html, english, loose } = textOf(version);
  return { all: html.size + loose, withOriginal: english.size };
}

function textOf(version: ArticleVersion): Text {
  const { slug, locale, data, entry } = version;
  const known = texts.get(entry.id);
  if (known !== undefined) return known;
  const { segments, loose } = readText(entry.body ?? '');
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const text: Text = {
    revision: data.revision,
    html: new Map(segments.map(({ id, html }) => [id, html])),
    loose: loose
      .flatMap((block) => [...sentences.segment(block)])
      .filter(({ segment }) => /\p{L}/u.test(segment)).length,
    english: englishOf(slug, locale, data.revision, segments),
  };
  texts.set(entry.id, text);
  return text;
}

function englishOf(slug: string, locale: Locale, revision: string | undefined, segments: Segment[]) {
  const english = new Map(
    revision === undefined
      ? []
      : [
          ...readOriginals(slug, revision.slice(0, 12)),
          ...readOriginals(slug, `${revision.slice(0, 12)}.${locale}`),
        ],
  );
  return new Map(
    segments.flatMap(({ id, text }) => {
      const original = english.get(id) ?? (locale === ORIGINAL_LOCALE ? text : undefined);
      return original === undefined ? [] : [[id, original] as const];
    }),
  );
}

/**
 * Segment number → English Markdown of one revision; empty where the content has none.
 *
 * @param name the revision, or a locale's own file of it, where its segments differ (see the importer's README)
 */
function readOriginals(slug: string, name: string): ReadonlyMap<string, string> {
  const file = path.join(CONTENT_DIR, 'originals', slug, `${name}.json`);
  const known = originals.get(file);
  if (known !== undefined) return known;
  const read = existsSync(file) ? parseOriginals(file) : new Map<string, string>();
  originals.set(file, read);
  return read;
}

function parseOriginals(file: string): ReadonlyMap<string, string> {
  try {
    const { segments } = originalsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(segments));
  } catch (error) {
    const problem = {
      file: displayPath(file),
      rule: 'originals/invalid',
      message: `Unexpected content, expected { revision, segments }: ${error instanceof Error ? error.message : error}`,
      hint: 'Import the article again.',
      severity: 'error' as const,
    };
    throw new ProblemError([problem]);
  }
}
