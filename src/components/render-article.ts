import { getEntry, type RenderResult, render } from 'astro:content';
import type { ArticleVersion } from '../content-files/articles.ts';
import { articleId } from '../content-files/layout.ts';

/**
 * Renders an article's text through Astro.
 *
 * @returns the component `Content`, and the headings in it
 * @throws where Astro's collection lacks it: both read the same files, so one of them was just written
 */
export async function renderArticle(version: ArticleVersion): Promise<RenderResult> {
  const entry = await getEntry('articles', articleId(version));
  if (entry === undefined)
    throw new Error(
      `Unexpected absence of ${version.entry.file} in Astro's collection, expected what the content holds.`,
    );
  return render(entry);
}
