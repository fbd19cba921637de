import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type ArticleData, articleSchema, originalsSchema } from '../articles/schema.ts';
import { readSegments } from '../articles/text/segments.ts';
import type { Locale } from '../i18n/locales.ts';

/** One article in one locale, as the search sees it. */
export interface ArticleText {
  slug: string;
  locale: Locale;
  data: ArticleData;
  segments: {
    id: string;
    text: string;
    /** The English that it was translated from, as Markdown; absent in articles without originals. */
    original: string | undefined;
  }[];
}

/**
 * Reads the articles of one locale from the content folder.
 *
 * @throws where an article's front matter or body cannot be read; the build has checked both before
 */
export async function readArticles(contentDir: string, locale: Locale): Promise<ArticleText[]> {
  const folder = path.join(contentDir, locale, 'articles');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (file) => {
      const slug = file
        .split(path.sep)
        .join('/')
        .replace(/\.mdx$/, '');
      const [, matter = '', body = ''] =
        /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(await readFile(path.join(folder, file), 'utf8')) ?? [];
      const data = articleSchema.parse(parse(matter));
      const originals = await readOriginals(contentDir, slug, data.revision);
      const segments = readSegments(body).map(({ id, text }) => ({ id, text, original: originals[id] }));
      return { slug, locale, data, segments };
    }),
  );
}

async function readOriginals(
  contentDir: string,
  slug: string,
  revision: string | undefined,
): Promise<Record<string, string>> {
  const file = path.join(contentDir, 'originals', slug, `${revision?.slice(0, 12)}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? {} : originalsSchema.parse(JSON.parse(text)).segments;
}
