import { getEntry, type RenderResult, render } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { ArticleVersion } from '../content-files/articles.ts';
import { articleId } from '../content-files/layout.ts';
import type { Piece } from './compile-article.ts';
import { keptArticle } from './kept-article.ts';

/** An article's text, compiled. */
export interface RenderedArticle {
  headings: MarkdownHeading[];
  /** Of an imported article. */
  pieces?: readonly Piece[];
  /** Of MDX that the bundler compiled. */
  Content?: RenderResult['Content'];
}

/**
 * Gives an article's text as it was compiled, and the headings in it.
 *
 * @throws where it is neither an imported article's nor in Astro's collection: both read the same files, so one of them
 *   was just written
 */
export async function renderArticle(version: ArticleVersion): Promise<RenderedArticle> {
  const kept = keptArticle(version);
  if (kept !== undefined) return kept;
  const entry = await getEntry('articles', articleId(version));
  if (entry === undefined)
    throw new Error(
      `Unexpected absence of ${version.entry.file} in Astro's collection, expected what the content holds.`,
    );
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
