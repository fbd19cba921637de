import { posix } from 'node:path';
import type { Slug } from '../articles/names.ts';
import type { NavigationNode } from '../articles/navigation.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type Parsed, parseYaml } from '../lib/yaml.ts';
import { isAllowedAddress } from './allow-list.ts';
import type { Docset } from './docset/read-docset.ts';
import { linkResolver } from './docset/resolve-link.ts';
import { type Entry, markdownEntries, tocSchema } from './toc-entries.ts';

type Locate = Parsed<unknown>['locate'];

const TOC = /^toc\.(?:yml|md)$/i;
/** Names a table of contents of the docset. */
const NAMES_TOC = /^(?![a-z]+:|\/)(?:.*\/)?toc\.(?:yml|md|json)$/i;
const ADDRESSES = ['href', 'topichref', 'homepage', 'tochref'] as const;
const TOC_MARKDOWN = /(?:^|\/)toc\.md$/i;

/**
 * Makes a locale's navigation of the tables of contents of its docset, `TOC.yml` and `TOC.md`. One that another
 * names is put in its place; those that none names stand side by side, under the title of their folder's start
 * page where there are several.
 *
 * @param titles gives the title of an imported article by its slug
 */
export async function readNavigation(
  paths: readonly string[],
  read: (path: string) => string | undefined,
  docset: Docset,
  locale: string,
  titles: ReadonlyMap<string, string>,
): Promise<{ navigation: NavigationNode[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  // Loaded only where it is needed: the parser is most of what an import loads.
  const parse = paths.some((path) => TOC_MARKDOWN.test(path))
    ? (await import('./convert/parse.ts')).parseMarkdown
    : undefined;
  const files = new Map(
    [...paths]
      .sort()
      .filter((path) => TOC.test(posix.basename(path)) && !docset.breadcrumbs.has(path.toLowerCase()))
      .map((path): [string, Entry[]] => [path, readEntries(path)]),
  );
  const nested = new Set<string>();
  for (const [path, entries] of files) collectNested(path, entries);
  const roots = [...files.keys()].filter((path) => !nested.has(path) && /\.yml$/i.test(path));
  const trees = roots.map((path) => ({ path, items: toNodes(path, files.get(path) ?? [], new Set([path])) }));
  const [only] = trees;
  if (trees.length === 1 && only) return { navigation: only.items, problems };
  const navigation = trees.map(({ path, items }) => ({ title: titleOf(posix.dirname(path)), items }));
  return { navigation, problems };

  function readEntries(path: string): Entry[] {
    const text = read(path) ?? '';
    if (/\.md$/i.test(path)) return parse === undefined ? [] : markdownEntries(parse(text));
    const parsed = parseYaml(text, path, tocSchema, 'import/toc');
    problems.push(...parsed.problems);
    return parsed.ok
      ? safe(parsed.value, /^items\s*:/m.test(text) ? ['items'] : [], path, parsed.locate)
      : [];
  }

  /** Takes out addresses that may not be linked. */
  function safe(entries: Entry[], at: PropertyKey[], file: string, locate: Locate): Entry[] {
    return entries.map((entry, index) => {
      const here = [...at, index];
      const { items, ...kept } = { ...entry, place: locate(here) };
      for (const key of ADDRESSES) {
        const href = entry[key];
        if (href === undefined || isSafe(href)) continue;
        const message = `Unexpected address "${href}", expected a page of the docset or of the web.`;
        problems.push(problem('import/bad-address', { file, ...locate([...here, key]) }, message));
        delete kept[key];
      }
      return { ...kept, ...(items && { items: safe(items, [...here, 'items'], file, locate) }) };
    });
  }

  function collectNested(path: string, entries: readonly Entry[]): void {
    for (const { href, tochref, items } of entries) {
      for (const file of [nestedFile(path, href), nestedFile(path, tochref)])
        if (file !== undefined && file !== path) nested.add(file);
      collectNested(path, items ?? []);
    }
  }

  /** The table of contents that an entry names: a file, or a folder that holds one. */
  function nestedFile(path: string, href: string | undefined): string | undefined {
    if (href === undefined || /^(?:[a-z]+:|\/)/i.test(href)) return undefined;
    const target = posix.join(posix.dirname(path), href);
    const wanted = href.endsWith('/') ? [`${target}toc.yml`, `${target}toc.md`] : [target.toLowerCase()];
    return [...files.keys()].find((file) => wanted.some((name) => name.toLowerCase() === file.toLowerCase()));
  }

  function isMissing(path: string, href: string): boolean {
    return NAMES_TOC.test(href) && nestedFile(path, href) === undefined;
  }

  /** @param above tables of contents that are being read, so that none is put into itself */
  function toNodes(path: string, entries: readonly Entry[], above: ReadonlySet<string>): NavigationNode[] {
    return entries.flatMap(({ name, href, topichref, homepage, tochref, items, place }): NavigationNode[] => {
      const file = nestedFile(path, href) ?? nestedFile(path, tochref);
      for (const each of [href, tochref])
        if (each !== undefined && isMissing(path, each))
          problems.push(problem('import/missing-toc', { file: path, ...place }, missingToc(each)));
      const page = [topichref, homepage, href].find(
        (each) => each !== undefined && nestedFile(path, each) === undefined && !isMissing(path, each),
      );
      const inner =
        file && !above.has(file) ? toNodes(file, files.get(file) ?? [], new Set([...above, file])) : [];
      const children = [...inner, ...toNodes(path, items ?? [], above)];
      const target = page ? targetOf(path, page) : {};
      const title = name?.trim() || (target.slug && titles.get(target.slug)) || '';
      if (title === '') return children;
      return [{ title, ...target, ...(children.length > 0 && { items: children }) }];
    });
  }

  function targetOf(path: string, href: string): { slug?: Slug; url?: string } {
    const resolved = linkResolver(docset, path, '', new Set())(href, locale);
    if (!isAllowedAddress(resolved.href)) return {};
    if (/^[a-z]+:/i.test(resolved.href)) return { url: resolved.href };
    return { slug: resolved.href.replace(/#.*$/, '').replace(/\/$/, '') as Slug };
  }

  function titleOf(folder: string): string {
    const page = docset.pages.get(posix.join(folder, 'index').toLowerCase());
    return (page && titles.get(page.slug)) ?? (folder === '.' ? '' : posix.basename(folder));
  }
}

function isSafe(href: string): boolean {
  return isAllowedAddress(href) && (!/^https?:/i.test(href) || URL.canParse(href));
}

function missingToc(href: string): string {
  return `Unexpected absence of the table of contents "${href}", expected it in the docset; its entries are left out.`;
}
