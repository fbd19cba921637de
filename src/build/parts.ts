import { contentFolder } from '../content-files/files.ts';
import { readSettings, SHARED_PART } from '../content-files/settings.ts';
import { findLocales } from '../content-files/strings.ts';
import { canonicalLocale, type Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { nearest } from '../lib/nearest.ts';
import { plainError } from '../lib/plain-error.ts';

/** Of the search what is worked out of all languages at once, in a folder for each of them. */
const ACROSS_LANGUAGES = 'lexicon|meaning';
/** What pages of any locale load: every build writes all of it. */
const OF_ALL = /^(?:_astro|media)\//;

/**
 * The share of a site that one build makes. A file belongs to one locale or to none, and is written by the build whose
 * part that is; what all pages load (`_astro/`, `media/`, `public/`) is written by every build, in the same bytes. So
 * parts that were made on different machines are one site when their folders are laid together.
 */
export interface Part {
  /** Locales whose own files are made. */
  locales: readonly Locale[];
  /** Whether what belongs to no locale is made. */
  isShared: boolean;
  isWhole: boolean;
  /** Whether a file, by its path below the site's root, is this build's to write and to remove. */
  owns: (file: string) => boolean;
}

/**
 * Reads which part of a site is to be built.
 *
 * @param names locales in any case, and `shared`; none for all of the site
 * @param locales all that the content has
 * @throws Error, without a stack, where a name is none of these
 */
export function partOf(names: readonly string[], locales: readonly Locale[]): Part {
  const known = [...locales, SHARED_PART];
  const read = names.map((name) => known.find((each) => each === name || each === canonicalLocale(name)));
  const unknown = names.filter((_, index) => read[index] === undefined);
  if (unknown.length > 0) throw unknownNames(unknown, known);
  const wanted = new Set(read.length === 0 ? known : read);
  const isShared = wanted.has(SHARED_PART);
  const own = locales.filter((locale) => wanted.has(locale)).map(filesOf);
  const others = locales.filter((locale) => !wanted.has(locale)).map(filesOf);
  return {
    locales: locales.filter((locale) => wanted.has(locale)),
    isShared,
    isWhole: wanted.size === known.length,
    owns: (file) =>
      OF_ALL.test(file) ||
      (isShared ? !others.some((files) => files.test(file)) : own.some((files) => files.test(file))),
  };
}

/** The part that this build makes, of the content that it reads. @throws Error where it names what is not there */
export function sitePart(): Part {
  const { part, contentDir } = readSettings();
  return partOf(part, findLocales(contentFolder(contentDir)).locales);
}

/** What all files of a locale match, and no other. */
function filesOf(locale: Locale): RegExp {
  const segment = localeSegment(locale);
  const search = `pagefind/(?:(?!${ACROSS_LANGUAGES})[^/]+/)?`;
  return new RegExp(`^(?:${segment}/|(?:${search}|offline/(?:packs/)?)${segment}(?:/|\\.json))`);
}

function unknownNames(names: readonly string[], known: readonly string[]): Error {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  const near = names.flatMap((name) => nearest(canonicalLocale(name) ?? name, known) ?? []);
  const meant = near.length === 0 ? '' : ` Did you mean ${[...new Set(near)].join(', ')}?`;
  return plainError(`Unexpected ${quoted} in LOCALES, expected some of ${known.join(', ')}.${meant}`);
}
