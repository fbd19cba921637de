import { createHash } from 'node:crypto';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import type { ArticleData, Originals } from '../articles/schema.ts';
import { articleSchema } from '../articles/schema.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import type { Problem } from '../lib/problem.ts';
import { compareWithSource } from './checks/fidelity.ts';
import { compareOriginals } from './checks/originals.ts';
import { type Converted, convert } from './convert/convert.ts';
import type { ReportedLink } from './convert/html/link-addresses.ts';
import type { ResolvedLink } from './docset/resolve-link.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './source/front-matter.ts';
import { type Proof, proveOriginal } from './source/proof.ts';
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
  locale: string;
  /** Resolves a link for a page of `locale`, the file's own or the original's. */
  resolveLink: (href: string, locale: string) => ResolvedLink;
  /** Gives the whole text of a file that the source includes, or undefined where there is none. */
  readInclude: (path: string) => string | undefined;
  /** Whether the English page made of this file will be used. */
  wantsEnglish: (data: ArticleData) => boolean;
}

/** An imported file. */
export interface Imported {
  /** The article as MDX, front matter included. */
  mdx: string;
  data: ArticleData;
  /** The English page, where the file carries English. */
  english?: { mdx: string; data: ArticleData };
  originals?: Originals;
  links: ReportedLink[];
  problems: Problem[];
  segments: number;
}

/** What could not be imported. */
export interface Refused {
  problems: Problem[];
  refused: true;
}

/**
 * Imports one file: translation, English and originals. What was made is compared with the source before it is
 * given out.
 *
 * @returns the results, or the reasons for which the file is refused; nothing is thrown for bad input
 */
export function importFile(source: SourceFile, target: Target): Imported | Refused {
  const { path, text } = source;
  const { pairs, problems } = readPairs(text, path);
  if (problems.length > 0) return { problems, refused: true };

  const { yaml, bodyStart } = splitFrontMatter(text);
  const front = readFrontMatter(yaml ?? '', path);
  if (yaml === undefined) problems.push(noFrontMatter(path));
  problems.push(...front.problems);

  const body = text.slice(bodyStart);
  const inBody = pairs.filter(({ start }) => start >= bodyStart).map((pair) => shift(pair, -bodyStart));
  const page = convertSide(takeSide(body, inBody, 'target'), target.locale);
  const proof = proveOriginal(text, pairs, yaml, bodyStart, front.data.revision);
  const data = articleData(source, front.data, proof, page.heading);
  const imported: Imported = {
    mdx: writeArticle(data, page.body),
    data,
    links: page.links,
    problems,
    segments: pairs.length,
  };
  if (pairs.length > 0) {
    const segments = Object.fromEntries(pairs.map(({ number, original }) => [number, original]));
    imported.originals = { revision: front.data.revision ?? hashOf(pairs), segments };
    problems.push(...compareOriginals(text, segments, path));
  }
  if (inBody.length > 0 && target.wantsEnglish(data)) {
    const original = convertSide(takeSide(body, inBody, 'original'), ORIGINAL_LOCALE);
    const englishData = englishOf(data, proof, original.heading, target.locale);
    imported.english = { mdx: writeArticle(englishData, original.body), data: englishData };
  }
  return problems.some(({ severity }) => severity === 'error') ? { problems, refused: true } : imported;

  /** Converts one side and compares the result with it. */
  function convertSide(side: Side, locale: string): Converted {
    const file = new VFile({ path, value: side.text });
    const include = (name: string) => includedText(name, side.language);
    const resolve = (href: string) => target.resolveLink(href, locale);
    const made = convert(side, file, {
      resolveLink: resolve,
      unspaced: isUnspaced(locale),
      readInclude: include,
    });
    const place = (offset: number) => lineAndColumn(text, sourceOffset(inBody, side, offset) + bodyStart);
    if (locale === target.locale)
      problems.push(...file.messages.map((message) => toProblem(message, path, place)));
    for (const { offset, ...difference } of compareWithSource(side, made.body, resolve, include)) {
      problems.push({
        file: path,
        ...place(offset),
        ...difference,
        ...(difference.severity === 'error' && { hint: REPORT_HINT }),
      });
    }
    return made;
  }

  function includedText(name: string, language: Side['language']): string | undefined {
    const whole = target.readInclude(name);
    if (whole === undefined) return undefined;
    const included = takeSide(whole, readPairs(whole, name).pairs, language).text;
    return included.slice(splitFrontMatter(included).bodyStart).trim();
  }
}

const REPORT_HINT =
  'The article is left as it was. Simplify the passage, or report the construct as a fault of the importer.';

/** Front matter of the page that is rebuilt from the originals. */
function englishOf(
  translated: ArticleData,
  proof: Proof,
  heading: string | undefined,
  locale: string,
): ArticleData {
  const { product: _, description: __, ...shared } = translated;
  return articleSchema.parse({
    ...shared,
    title: proof.title ?? heading ?? translated.title,
    ...(proof.description && { description: proof.description }),
    translation: 'original',
    source: { ...translated.source, rebuiltFrom: locale },
  });
}

function articleData(
  source: SourceFile,
  front: FrontMatter,
  proof: Proof,
  heading: string | undefined,
): ArticleData {
  const { product, description, translation, revision, author, date, commit } = front;
  return articleSchema.parse({
    title: front.title ?? heading ?? source.slug,
    ...(product && { product }),
    ...(description && { description }),
    translation,
    ...(revision && { revision }),
    proof: proof.proof,
    ...(proof.proofReason && { proofReason: proof.proofReason }),
    source: {
      path: source.path,
      ...(author && { author }),
      ...(date && { date }),
      ...(commit && { commit }),
    },
  });
}

/** YAML 1.1, which Astro reads, would take a bare date for more than text. */
function writeArticle(data: ArticleData, body: string): string {
  return `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}`;
}

function noFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'import/no-front-matter',
    message: 'Unexpected text, expected front matter between two lines of "---".',
    hint: 'The title is taken from the first heading; name it in front matter to have another.',
    severity: 'warning',
  };
}

/** Messages are placed in the translated side; problems in the source file. */
function toProblem(
  message: VFileMessage,
  file: string,
  place: (offset: number) => { line: number; column: number },
): Problem {
  const { place: at } = message;
  const offset = at && ('start' in at ? at.start.offset : at.offset);
  return {
    file,
    ...(offset !== undefined && place(offset)),
    rule: `import/${message.ruleId}`,
    message: message.reason,
    severity: 'warning',
  };
}

function shift(pair: Pair, by: number): Pair {
  return { ...pair, start: pair.start + by, end: pair.end + by };
}

/** Stands in for a revision where the file names none: equal English gives an equal name. */
function hashOf(pairs: readonly Pair[]): string {
  return createHash('sha1')
    .update(pairs.map(({ number, original }) => `${number}\n${original}\n`).join(''))
    .digest('hex');
}

/** Whether a language is written without spaces between sentences. */
function isUnspaced(locale: string): boolean {
  return ['zh', 'ja'].includes(new Intl.Locale(locale).language);
}
