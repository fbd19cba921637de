import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { parseDocument } from 'yaml';
import { originalsSchema } from '../articles/schema.ts';
import { markTree, type TreeNode } from '../articles/text/mark-tree.ts';
import { readSegments } from '../articles/text/segments.ts';
import type { CitedArticle } from '../wizard/check/check-citations.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * Reads what the wizard cites: the articles of the given slugs in every locale.
 *
 * @param contentDir folder of the content
 */
export function readCitedArticles(
  contentDir: string,
  locales: readonly string[],
  slugs: ReadonlySet<string>,
): CitedArticle[] {
  return locales.flatMap((locale) =>
    [...slugs].flatMap((slug) => {
      const file = path.join(contentDir, locale, 'articles', `${slug}.mdx`);
      return existsSync(file) ? [readArticle(contentDir, locale, slug, readFileSync(file, 'utf8'))] : [];
    }),
  );
}

function readArticle(contentDir: string, locale: string, slug: string, mdx: string): CitedArticle {
  const [matter = '', yaml = ''] = FRONT_MATTER.exec(mdx) ?? [];
  const revision: unknown = parseDocument(yaml).get('revision');
  const body = mdx.slice(matter.length);
  return {
    slug,
    locale,
    originals: readOriginals(path.join(contentDir, 'originals', slug), revision),
    segments: new Map(readSegments(body).map(({ id, text }) => [id, collapse(text)])),
    sections: sectionsOf(markTree(mdxToHast(body, { position: false }) as Root)),
  };
}

/** The English of one revision; file names carry its first twelve digits. */
function readOriginals(folder: string, revision: unknown): Record<string, string> {
  if (typeof revision !== 'string' || !existsSync(folder)) return {};
  const name = readdirSync(folder).find((file) => revision.startsWith(file.replace(/\.json$/, '')));
  if (name === undefined) return {};
  return originalsSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).segments;
}

/** Plain text below each heading, by the heading's id. */
function sectionsOf(root: Root): Map<string, string> {
  const sections = new Map<string, string>();
  let heading: string | undefined;
  const walk = (node: TreeNode) => {
    const { tagName = '', properties, children = [] } = node as Partial<Element>;
    if (/^h[1-6]$/.test(tagName)) {
      heading = typeof properties?.['id'] === 'string' ? properties['id'] : undefined;
      return;
    }
    if (node.type === 'text' && heading !== undefined)
      sections.set(heading, `${sections.get(heading) ?? ''}${(node as { value: string }).value}`);
    children.forEach(walk);
  };
  walk(root);
  for (const [id, text] of sections) sections.set(id, collapse(text));
  return sections;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
