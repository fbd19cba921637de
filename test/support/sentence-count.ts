import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** An article of a source, and the sentences that it carries with their English. */
export interface SourceArticle {
  /** As in the URL. */
  locale: string;
  slug: string;
  /** Segment numbers. */
  numbers: string[];
}

/**
 * Gives the sentences of the sources that the built site does not show beside their English.
 *
 * @param outDir folder of the built site
 */
export function missingSentences(outDir: string, sources: readonly SourceArticle[]): string[] {
  return sources.flatMap(({ locale, slug, numbers }) => {
    const shown = sentencesBeside(path.join(outDir, locale, `${slug}~en`, 'index.html'));
    return numbers
      .filter((number) => !shown.has(`s${number}`))
      .map((number) => `${locale}/${slug}#s${number}`);
  });
}

/** Ids of the pairs of a static parallel page that have text on both sides. */
function sentencesBeside(file: string): Set<unknown> {
  const ids = new Set<unknown>();
  if (!existsSync(file)) return ids;
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', ({ properties, children }) => {
    if (properties.dataPair === undefined) return;
    const [text, english] = children as Element[];
    if (!text || english?.properties.lang !== 'en') return;
    if (textOf(text).trim() !== '' && textOf(english).trim() !== '') ids.add(properties.id);
  });
  return ids;
}
