import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { nearest } from '../lib/nearest.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** A page of the built site: the ids it holds and the places it leads to. */
interface LinkedPage {
  file: string;
  url: URL;
  ids: Set<string>;
  links: { href: string; line: number; column: number }[];
}

const ORIGIN = 'http://site.invalid';

/**
 * Checks every link, source and form action of a built site that stays inside it: the file must exist, and for a
 * hash the target must hold that id.
 *
 * @param outDir folder of the built site
 * @param base the site's sub-path, with a slash at both ends
 * @returns one problem a link that leads nowhere
 */
export function checkLinks(outDir: string, base = '/'): Problem[] {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((f) =>
    f.split(path.sep).join('/'),
  );
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(outDir, file, base));
  const byPath = new Map(pages.map((page) => [page.url.pathname, page]));
  const paths = new Set([...byPath.keys(), ...files.map((file) => encodeURI(base + file))]);
  return pages.flatMap((page) => page.links.flatMap((link) => checkLink(page, link, byPath, paths)));
}

function checkLink(
  page: LinkedPage,
  { href, line, column }: LinkedPage['links'][number],
  byPath: ReadonlyMap<string, LinkedPage>,
  paths: ReadonlySet<string>,
): Problem[] {
  const place = { file: page.file, line, column };
  if (!URL.canParse(href, page.url)) {
    return [problem('links/invalid', place, `Unexpected address "${href}", expected a URL.`)];
  }
  const url = new URL(href, page.url);
  if (url.origin !== ORIGIN) return [];
  const target = byPath.get(url.pathname);
  if (!paths.has(url.pathname)) {
    const near = nearest(url.pathname, paths);
    const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
    const message = `Unexpected link to "${href}", expected a page or file of this site.`;
    return [problem('links/missing-page', place, message, hint)];
  }
  const id = decodeURIComponent(url.hash.slice(1));
  if (target === undefined || id === '' || target.ids.has(id)) return [];
  const near = nearest(id, target.ids);
  const hint = near === undefined ? undefined : `Did you mean "#${near}"?`;
  const message = `Unexpected link to "${href}", expected an id that ${target.file} holds.`;
  return [problem('links/missing-id', place, message, hint)];
}

function readPage(outDir: string, file: string, base: string): LinkedPage {
  const page: LinkedPage = {
    file,
    url: new URL(base + encodeURI(file).replace(/(^|\/)index\.html$/, '$1'), ORIGIN),
    ids: new Set(),
    links: [],
  };
  visit(fromHtml(readFileSync(path.join(outDir, file), 'utf8')), 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string') page.ids.add(id);
    const start = element.position?.start;
    for (const href of addresses(element)) {
      page.links.push({ href, line: start?.line ?? 1, column: start?.column ?? 1 });
    }
  });
  return page;
}

/** Where an element leads to or loads from; a canonical or alternate names the origin of the site's own host. */
function addresses({ tagName, properties }: Element): string[] {
  if (tagName === 'link' && /canonical|alternate/.test(String(properties.rel))) return [];
  return [properties.href, properties.src, properties.action].filter((value) => typeof value === 'string');
}
