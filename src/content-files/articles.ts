import { LRUCache } from 'lru-cache';
import { buildCatalog, type Catalog, type Version } from '../articles/catalog.ts';
import { articleSchema } from '../articles/schema.ts';
import { type ArticleText, readText } from '../articles/text/segments.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Problem, ProblemError, problem } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import type { ContentFolder } from './files.ts';
import { digest, kept } from './kept.ts';
import { articleAt, articlesFolder } from './layout.ts';
import { type English, originalsReader } from './originals.ts';

/** What the content holds of one article in one locale, beside its front matter. */
export interface ArticleSource {
  /** Path as a reader of an error message would type it. */
  file: string;
  /**
   * MDX without front matter. Read anew with each call: all bodies of a docset would be half of what a content takes of
   * the memory, and few are looked at again.
   *
   * @throws ProblemError where the file is another by now
   */
  body: () => string;
  /** A digest of the body, by which work on it is kept. */
  bodyDigest: string;
  /** The English that it was translated from. */
  english: English;
  /**
   * What a reader reads in it. Parsed upon the first call, and held: in memory or, where there is a cache, in a file, and
   * in memory for a while.
   *
   * @throws ProblemError where the body is not MDX
   */
  text: () => ArticleText;
  /** A digest of body and English, by which work on them is kept. */
  digest: () => string;
}

/** An article in one locale, with its text. */
export type ArticleVersion = Version<ArticleSource>;

/** All articles of a content. */
export type Articles = Catalog<ArticleSource>;

const FRONT_MATTER = /^---\r?\n(.*?)\r?\n---\r?\n/s;

/**
 * Reads the articles of all locales, with their originals.
 *
 * @param cacheDir where parsed texts are kept; without it none is
 */
export function readArticles(
  folder: ContentFolder,
  locales: readonly Locale[],
  cacheDir?: string,
): { articles: Articles; problems: Problem[] } {
  const problems: Problem[] = [];
  const originalsOf = originalsReader(folder, problems);
  const textOf = textReader(cacheDir);
  const files = locales.flatMap((locale) => folder.list(articlesFolder(locale)));
  const versions = files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((path): ArticleVersion[] => {
      const file = folder.display(path);
      const { yaml, body: found } = partsOf(folder.read(path));
      const parsed = parseYaml(yaml, file, articleSchema, 'articles');
      problems.push(...parsed.problems.map(afterFence));
      if (!parsed.ok) return [];
      const { locale, slug } = articleAt(path);
      const bodyDigest = digest([found]);
      const body = bodyReader(folder, path, bodyDigest);
      const english = originalsOf(slug, locale, parsed.value.revision);
      return [
        {
          slug,
          locale,
          data: parsed.value,
          entry: {
            file,
            body,
            bodyDigest,
            english,
            text: textOf(file, body, bodyDigest),
            digest: digestedOnce(bodyDigest, english),
          },
        },
      ];
    });
  return { articles: buildCatalog(versions), problems };
}

function partsOf(mdx: string): { yaml: string; body: string } {
  const [matter = '', yaml = ''] = FRONT_MATTER.exec(mdx) ?? [];
  // As a string of its own: V8 holds a piece of one, and pieces of that, by holding all of it.
  return { yaml: Buffer.from(yaml).toString(), body: mdx.slice(matter.length) };
}

/** What is kept by a digest has to be made of what has this digest. */
function bodyReader(folder: ContentFolder, path: string, bodyDigest: string): ArticleSource['body'] {
  return () => {
    const { body } = partsOf(folder.read(path));
    if (digest([body]) === bodyDigest) return body;
    const message = 'The article was changed while it was worked on.';
    const hint = 'Start again, so that all of it is made of the same content.';
    throw new ProblemError([problem('articles/changed', { file: folder.display(path) }, message, hint)]);
  };
}

/** The front matter begins on the file's second line. */
function afterFence(found: Problem): Problem {
  return found.line === undefined ? found : { ...found, line: found.line + 1 };
}

type TextReader = (file: string, body: ArticleSource['body'], bodyDigest: string) => ArticleSource['text'];

/** Texts that are held at once where there is a cache: those of some articles in all their languages. */
const HELD = 64;

/** Texts are most of what a docset takes of the memory, and what is kept is soon read again. */
function textReader(cacheDir: string | undefined): TextReader {
  if (cacheDir === undefined) return parsedOnce;
  const held = new LRUCache<string, ArticleText>({ max: HELD });
  return (file, body, bodyDigest) => () => {
    const text = held.get(file) ?? keptText(file, body, bodyDigest, cacheDir);
    held.set(file, text);
    return text;
  };
}

function parsedOnce(file: string, body: ArticleSource['body']): ArticleSource['text'] {
  let text: ArticleText | undefined;
  return () => {
    text ??= readOrThrow(file, body());
    return text;
  };
}

function digestedOnce(bodyDigest: string, english: English): () => string {
  let known: string | undefined;
  return () => {
    known ??= digest([bodyDigest, JSON.stringify([...english])]);
    return known;
  };
}

/** What a text depends on beside the article: what reads it, and what writes it down. */
const CODE = ['src/articles', 'src/content-files/articles.ts', 'package-lock.json'];

/** A parse that was kept from a build before, where there is one. */
function keptText(
  file: string,
  body: ArticleSource['body'],
  bodyDigest: string,
  folder: string,
): ArticleText {
  return kept({ folder, name: 'texts', code: CODE }, bodyDigest, () => readOrThrow(file, body()));
}

/**
 * Reads a body that is not in the content yet.
 *
 * @param file name in the message
 * @throws ProblemError where it is not MDX
 */
export function parseBody(file: string, body: string): ArticleText {
  return readOrThrow(file, body);
}

function readOrThrow(file: string, body: string): ArticleText {
  try {
    return readText(body);
  } catch (error) {
    const message = `The text is no MDX: ${error instanceof Error ? error.message : error}`;
    const hint = 'Import the article again; imported files are not edited by hand.';
    throw new ProblemError([problem('articles/not-mdx', { file }, message, hint)]);
  }
}
