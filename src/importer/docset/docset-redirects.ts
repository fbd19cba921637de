import { posix } from 'node:path';
import { z } from 'zod';
import { type Problem, problem } from '../../lib/problem.ts';
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

/** A redirect as its file has it. */
interface Redirect {
  /** Path in the docset of what was moved; empty where the file does not say. */
  from: string;
  to: string;
  /** Finds where `to` stands, which is asked for rarely and dear to work out. */
  locate: () => Pick<Problem, 'file' | 'line' | 'column'>;
}

/** Reads `.openpublishing.redirection.json` files, in order. */
export function readRedirectFiles(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): { redirects: Redirect[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const redirects = paths
    .filter((path) => FILE.test(posix.basename(path)))
    .flatMap((path) => {
      const parsed = parseYaml(read(path) ?? '', path, fileSchema, 'import/redirects');
      problems.push(...parsed.problems);
      if (!parsed.ok) return [];
      return parsed.value.redirections.map(({ from, to }, index): Redirect => {
        const locate = () => ({ file: path, ...parsed.locate(['redirections', index, 'redirect_url']) });
        return { from: from === '' ? '' : posix.join(posix.dirname(path), from), to, locate };
      });
    });
  return { redirects, problems };
}

/**
 * Says where pages went that are no more. A page that is still there is not redirected.
 *
 * @param pages keys of the docset's articles
 * @returns old slug → slug of the docset, or an address; a problem for each target that is neither
 */
export function resolveRedirects(
  all: readonly Redirect[],
  roots: readonly DocsetRoot[],
  pages: ReadonlySet<string>,
): { redirects: Map<string, string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<string, string>();
  for (const { from, to, locate } of all) {
    const target = targetOf(to, roots);
    const key = slugOf(from);
    if (target === undefined) {
      const message = `Unexpected address "${to}", expected a page of the docset or of the web.`;
      problems.push(problem('import/bad-address', locate(), message, 'Mend or delete the redirect.'));
    } else if (from !== '' && !found.has(key)) found.set(key, target);
  }
  const ends = [...found].flatMap(([from, to]): [string, string][] => {
    const end = follow(to, found);
    const isKept = end !== undefined && end !== from && !(pages.has(from) && pages.has(end));
    return isKept ? [[from, end]] : [];
  });
  return { redirects: new Map(ends.sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

/**
 * A place on the vendor's site is a page of the docset where one of its folders is published there. Undefined for what
 * is neither such a place nor an address of the web.
 */
function targetOf(url: string, roots: readonly DocsetRoot[]): string | undefined {
  if (/^https?:/i.test(url)) return URL.canParse(url) ? url : undefined;
  const path = url.replace(/^\//, '').replace(/[?#].*$/, '');
  const root = roots.find(({ place }) => path === place || path.startsWith(`${place}/`));
  if (root === undefined) return path.includes(':') ? undefined : VENDOR_ROOT.replace('{locale}/', '') + path;
  const inside = path.slice(root.place.length + 1);
  const key = keyOf(root.folder + (inside === '' ? 'index' : inside));
  return key.includes(':') ? undefined : key;
}

/** The end of a chain of redirects, or undefined where it goes in a circle. */
function follow(to: string, found: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let target = to; ; ) {
    const next = found.get(target);
    if (next === undefined) return target;
    if (seen.has(target)) return undefined;
    seen.add(target);
    target = next;
  }
}
