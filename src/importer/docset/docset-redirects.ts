import { posix } from 'node:path';
import { z } from 'zod';
import type { Redirects } from '../../articles/redirects.ts';
import type { Problem } from '../../lib/problem.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { keyOf, slugOf } from './names.ts';
import { type DocsetRoot, VENDOR_ROOT } from './vendor.ts';

const FILE = /^\.openpublishing\.redirection.*\.json$/;

const fileSchema = z.object({
  redirections: z.array(
    z
      .object({
        source_path: z.string().optional(),
        source_path_from_root: z.string().optional(),
        redirect_url: z.string(),
      })
      .transform(({ source_path, source_path_from_root, redirect_url }) => ({
        from: (source_path ?? source_path_from_root ?? '').replace(/^\//, ''),
        to: redirect_url,
      })),
  ),
});

/**
 * Reads `.openpublishing.redirection.json` files: where pages went that are no more. A page that is still there
 * is not redirected.
 *
 * @param pages keys of the docset's articles
 * @returns old slug → slug of the docset, or an address
 */
export function readRedirects(
  paths: readonly string[],
  read: (path: string) => string | undefined,
  roots: readonly DocsetRoot[],
  pages: ReadonlySet<string>,
): { redirects: Redirects; problems: Problem[] } {
  const problems: Problem[] = [];
  const found: Record<string, string> = {};
  for (const path of paths.filter((path) => FILE.test(posix.basename(path)))) {
    const parsed = parseYaml(read(path) ?? '', path, fileSchema, 'import/redirects');
    problems.push(...parsed.problems);
    const folder = posix.dirname(path);
    for (const { from, to } of parsed.ok ? parsed.value.redirections : []) {
      const key = slugOf(posix.join(folder, from));
      if (from !== '') found[key] ??= targetOf(to, roots);
    }
  }
  const redirects = Object.entries(found).flatMap(([from, to]): [string, string][] => {
    const end = follow(to, found);
    return end === undefined || end === from ? [] : [[from, end]];
  });
  return {
    redirects: Object.fromEntries(
      redirects.filter(([from, to]) => !pages.has(from) || !pages.has(to)).sort(),
    ),
    problems,
  };
}

/** A place on the vendor's site is a page of the docset where one of its folders is published there. */
function targetOf(url: string, roots: readonly DocsetRoot[]): string {
  if (/^https?:/i.test(url)) return url;
  const path = url.replace(/^\//, '').replace(/[?#].*$/, '');
  const root = roots.find(({ place }) => path === place || path.startsWith(`${place}/`));
  if (root === undefined) return VENDOR_ROOT.replace('{locale}/', '') + path;
  const inside = path.slice(root.place.length + 1);
  return keyOf(root.folder + (inside === '' ? 'index' : inside));
}

/** The end of a chain of redirects, or undefined where it goes in a circle. */
function follow(to: string, found: Readonly<Record<string, string>>): string | undefined {
  const seen = new Set<string>();
  for (let target = to; ; ) {
    const next = found[target];
    if (next === undefined) return target;
    if (seen.has(target)) return undefined;
    seen.add(target);
    target = next;
  }
}
