import type { ArticleData, Originals } from '../articles/schema.ts';
import { canonicalLocale, type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { done, failed, type Result } from '../lib/result.ts';
import { RULES, type Rule } from '../lib/rules.ts';
import { articleData, englishData, writeArticle } from './article.ts';
import { attempt } from './attempt.ts';
import type { Around } from './checks/fidelity.ts';
import { compareOriginals } from './checks/originals.ts';
import type { Converted, Surroundings } from './convert/convert.ts';
import type { ReportedLink } from './convert/html/link-addresses.ts';
import type { FindPicture } from './docset/pictures.ts';
import type { ResolvedLink } from './docset/resolve-link.ts';
import type { ReadCode } from './docset/snippets.ts';
import { originalsOf } from './originals.ts';
import { convertKeepingRest } from './passages.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './source/front-matter.ts';
import type { ReadInclude } from './source/included.ts';
import { isSameLanguage, otherLanguage } from './source/language.ts';
import { proveOriginal } from './source/proof.ts';
import { lineAndColumn, type Pair, readPairs, type Side, sourceOffset, takeSide } from './source/spans.ts';

/** One source file, decoded. */
export interface SourceFile {
  /** Path in the docset, with `/`. */
  path: string;
  slug: string;
  text: string;
}

/** What a file is imported into. */
export interface Target {
  locale: Locale;
  /** Resolves a link for a page of `locale`, the file's own or the original's. */
  resolveLink: (href: string, locale: Locale, from?: string | undefined) => ResolvedLink;
  /** Slug of the article that is made of a source of the docset; undefined where none is. */
  slugAt: (path: string) => string | undefined;
  readInclude: ReadInclude;
  readCode: ReadCode;
  findPicture: FindPicture;
  /** Whether one passage that cannot be converted refuses the file. */
  isStrict: boolean;
  /** Whether the English page made of this file will be used. */
  wantsEnglish: (data: ArticleData) => boolean;
}

/** A picture where a source shows it. */
export interface PlacedPicture extends Pick<Problem, 'line' | 'column'> {
  /** Address as the source has it. */
  source: string;
}

/** What an imported file gives. */
export interface Imported {
  /** The article as MDX, front matter included. */
  mdx: string;
  data: ArticleData;
  /** The English page, where the file carries English. */
  english?: { mdx: string; data: ArticleData };
  originals?: Originals;
  links: ReportedLink[];
  /** Pictures of both sides, as often as they are shown; those of the English where the translation has them not. */
  pictures: PlacedPicture[];
  segments: number;
  /** Passages of its pages that are shown as their source text; each is an error among the problems. */
  passages: number;
}

/**
 * Imports one file: translation, English and originals. What was made is compared with the source before it is
 * given out.
 *
 * @returns the results, or the reasons for which the file is refused; nothing is thrown for bad input
 */
export function importFile(source: SourceFile, target: Target): Result<Imported> {
  const { path, text } = source;
  const read = readPairs(text, path);
  if (!read.ok) return read;
  const pairs = read.value;

  const { yaml, bodyStart, line } = splitFrontMatter(text);
  const front = readFrontMatter(yaml ?? '', path, line);
  const problems = [...(yaml === undefined ? [noFrontMatter(path)] : []), ...front.problems];

  const stranger = strangerIn(source, target.locale, pairs, front.data, bodyStart);
  if (stranger !== undefined) return failed(...problems, stranger);

  const body = text.slice(bodyStart);
  const inBody = pairs.filter(({ start }) => start >= bodyStart).map((pair) => shift(pair, -bodyStart));
  let passages = 0;
  const page = convertSide(takeSide(body, inBody, 'target'), target.locale);
  if (page === undefined) return failed(...problems);
  const proof = proveOriginal(text, pairs, yaml, bodyStart, front.data.revision);
  const data = articleData(source, front.data, proof, page.heading);
  const mdx = writeArticle(data, page.body);
  const originals = originalsOf(pairs, page.included, front.data.revision);
  const segments = Object.keys(originals.segments).length;
  const imported: Imported = { mdx, data, links: page.links, pictures: page.pictures, segments, passages: 0 };
  const differing = compareOriginals(text, page.included, originals.segments, path);
  if (differing.length > 0) return failed(...problems, ...differing);
  if (segments > 0) imported.originals = originals;
  const hasEnglish = inBody.length > 0 || page.included.some((file) => file.pairs.length > 0);
  if (hasEnglish && target.wantsEnglish(data)) {
    const original = convertSide(takeSide(body, inBody, 'original'), ORIGINAL_LOCALE);
    if (original === undefined) return failed(...problems);
    const english = englishData(data, proof, original.heading, target.locale);
    const shown = new Set(page.pictures.map(({ source }) => source));
    imported.pictures.push(...original.pictures.filter(({ source }) => !shown.has(source)));
    imported.english = { mdx: writeArticle(english, original.body), data: english };
  }
  return done({ ...imported, passages }, problems);

  /** Converts one side; undefined where it cannot be, also with passages left as they are. */
  function convertSide(side: Side, locale: Locale): Placed | undefined {
    const around: Surroundings & Around = {
      path,
      slug: source.slug,
      slugAt: target.slugAt,
      resolveLink: (href: string, from?: string) => target.resolveLink(href, locale, from),
      unspaced: isUnspaced(locale),
      readInclude: target.readInclude,
      readCode: target.readCode,
      findPicture: target.findPicture,
      originals: new Map(
        side.language === 'target' ? pairs.map(({ number, original }) => [number, { text: original }]) : [],
      ),
    };
    const {
      made,
      found,
      passages: shown,
    } = target.isStrict ? { ...attempt(side, around), passages: 0 } : convertKeepingRest(side, around);
    passages += shown;
    for (const { rule, message, offset } of found) {
      const place = placeOf(side, offset);
      const each = problem(rule, { file: path, ...place }, message);
      if (each.severity === 'error') problems.push({ ...each, hint: shown > 0 ? SHOWN_HINT : REFUSED_HINT });
      // What the original has to be told of, its translation has too.
      else if (locale === target.locale || COMPARED.has(rule)) problems.push(each);
    }
    const isWhole = shown > 0 || !found.some(({ rule }) => RULES[rule].severity === 'error');
    if (made === undefined || !isWhole) return undefined;
    const pictures = made.pictures.map((each) => ({ source: each.source, ...placeOf(side, each.offset) }));
    return { ...made, pictures };
  }

  /** Line and column in the file of an offset in one of its sides. */
  function placeOf(side: Side, offset: number | undefined): Pick<Problem, 'line' | 'column'> {
    if (offset === undefined) return {};
    return lineAndColumn(text, sourceOffset(inBody, side, offset) + bodyStart);
  }
}

/** What a side was converted to, its pictures by their place in the file. */
type Placed = Omit<Converted, 'pictures'> & { pictures: PlacedPicture[] };

const REFUSED_HINT =
  'The article is left as it was. Simplify the passage, or report the construct as a fault of the importer.';
const SHOWN_HINT =
  'The passage is shown as its source text. Simplify it, or report the construct as a fault of the importer.';
const COMPARED: ReadonlySet<Rule> = new Set<Rule>(['import/tags-differ']);

/** Whether a source is none of the locale's: by its own word, by the English that it carries, or by its text. */
function strangerIn(
  { path: file, text }: SourceFile,
  locale: Locale,
  pairs: readonly Pair[],
  { vendorLocale }: FrontMatter,
  bodyStart: number,
): Problem | undefined {
  const says = vendorLocale === undefined ? undefined : canonicalLocale(vendorLocale);
  const isTranslated = pairs.length > 0 && locale === ORIGINAL_LOCALE;
  const found =
    says === undefined
      ? otherLanguage(takeSide(text, pairs, 'target').text.slice(bodyStart), locale)
      : isSameLanguage(says, locale)
        ? undefined
        : says;
  if (found === undefined && !isTranslated) return undefined;
  const message = `Unexpected ${found === undefined ? 'translation' : `text in "${found}"`}, expected "${locale}".`;
  return problem('import/other-language', { file }, message, 'Import it with the --locale of its text.');
}

function noFrontMatter(file: string): Problem {
  return problem(
    'import/no-front-matter',
    { file, line: 1, column: 1 },
    'Unexpected text, expected front matter between two lines of "---".',
    'The title is taken from the first heading; name it in front matter to have another.',
  );
}

function shift(pair: Pair, by: number): Pair {
  return { ...pair, start: pair.start + by, end: pair.end + by };
}

/** Whether a language is written without spaces between sentences. */
function isUnspaced(locale: Locale): boolean {
  return ['zh', 'ja'].includes(new Intl.Locale(locale).language);
}
