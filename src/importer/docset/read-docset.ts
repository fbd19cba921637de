import { isExternal } from '../../articles/redirects.ts';
import { type Problem, problem } from '../../lib/problem.ts';
import { unknownKind, yamlKind } from '../source/yaml-kinds.ts';
import { readRedirectFiles, resolveRedirects } from './docset-redirects.ts';
import { type HeadingId, headingIds } from './headings.ts';
import { keyOf, slugOf } from './names.ts';
import { readPublished } from './published.ts';
import { type DocsetRoot, guessRoot } from './vendor.ts';

/** What a docset's files say together, before any of them is imported. */
export interface Docset {
  /** Path of each source of an article, in order. */
  sources: string[];
  /** Articles by path in the docset, lower case and without extension. */
  pages: ReadonlyMap<string, DocsetPage>;
  /** Folders that the vendor publishes, with their place on its site; the deepest come first. */
  roots: readonly DocsetRoot[];
  /** Old path, lower case and without extension → slug or address. */
  redirects: ReadonlyMap<string, string>;
  /** Paths of breadcrumbs, which are no navigation, in lower case. */
  breadcrumbs: ReadonlySet<string>;
  problems: Problem[];
}

export interface DocsetPage {
  path: string;
  slug: string;
  /** Named anchors; none where the source names none. */
  anchors: ReadonlySet<string>;
  /** Ids of headings without a named anchor, by the names that links may have for them. */
  headings: ReadonlyMap<string, HeadingId>;
}

const SOURCE = /\.(?:md|txt)$/i;
/** Files that others include are no pages of their own. */
const FRAGMENT = /(?:^|\/)_?includes\//i;
/** Places that a source names: in a link's tag, as the id of any other, as a tab. */
const ANCHOR =
  /<a\s(?:[^<>]*?\s)?(?:name|id)\s*=\s*["']?([^"'\s<>]+)|<(?!a\s|span data-)[a-z][a-z0-9]*\s(?:[^<>]*?\s)?id\s*=\s*["']?([^"'\s<>]+)|^#.*\(#(tab\/[^)\s]+)\)/gim;

/**
 * Looks over a docset: which files are articles, where its folders are published, what was moved.
 *
 * @param paths every file below the docset's folder, with `/`
 * @param read gives a file's text, or undefined where it cannot be read
 * @param base where the vendor publishes the whole of it, `azure/storage`, in place of what its files say
 */
export function readDocset(
  paths: readonly string[],
  read: (path: string) => string | undefined,
  base?: string,
): Docset {
  const sorted = [...paths].sort();
  const anchors = new Map<string, ReadonlySet<string>>();
  const headings = new Map<string, ReadonlyMap<string, HeadingId>>();
  const strange: Problem[] = [];
  for (const path of sorted) {
    if ((!SOURCE.test(path) && !/\.yml$/i.test(path)) || FRAGMENT.test(path)) continue;
    const text = read(path) ?? '';
    const isSource = SOURCE.test(path) || yamlKind(text) !== undefined;
    const unknown = isSource ? undefined : unknownKind(text);
    if (unknown !== undefined) strange.push(unknownPage(path, unknown));
    if (!isSource) continue;
    anchors.set(
      path,
      new Set([...text.matchAll(ANCHOR)].map(([, name, id, tab]) => name ?? id ?? tab ?? '')),
    );
    if (SOURCE.test(path)) headings.set(path, headingIds(text, path));
  }
  const sources = [...anchors.keys()];
  const published = readPublished(sorted, read);
  const keys = sources.map(keyOf);
  const files = readRedirectFiles(sorted, read);
  const told = base === undefined ? published.roots : [{ folder: '', place: base }];
  const roots = told.length > 0 ? told : guessRoot(files.redirects, keys);
  const { redirects, problems } = resolveRedirects(files.redirects, roots, new Set(keys));
  const present = new Set(sources.map(slugOf));
  const pages = new Map(
    sources.map((path): [string, DocsetPage] => {
      const slug = joinedSlug(slugOf(path), redirects, present);
      const ids = { anchors: anchors.get(path) ?? new Set(), headings: headings.get(path) ?? new Map() };
      return [keyOf(path), { path, slug, ...ids }];
    }),
  );
  return {
    sources,
    pages,
    roots,
    redirects,
    breadcrumbs: published.breadcrumbs,
    problems: [...strange, ...published.problems, ...files.problems, ...problems],
  };
}

function unknownPage(file: string, kind: string): Problem {
  const message = `Unexpected page of kind "${kind}", expected FAQ, Landing or Hub; left out, and links to it lead to the vendor's site.`;
  return problem('import/unknown-page', { file, line: 1, column: 1 }, message);
}

/** A file whose page was renamed elsewhere goes by the new name, so that its other languages find it. */
function joinedSlug(
  slug: string,
  redirects: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): string {
  const target = redirects.get(slug);
  return target === undefined || isExternal(target) || present.has(target) ? slug : target;
}
