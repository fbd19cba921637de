import { posix } from 'node:path';
import { z } from 'zod';
import { type Problem, problem } from '../../lib/problem.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { isBreadcrumbs, placeInBreadcrumbs } from './breadcrumbs.ts';
import type { DocsetRoot } from './vendor.ts';

const text = z.string().nullish();
const docfxSchema = z.object({
  build: z
    .object({
      dest: text,
      globalMetadata: z.object({ breadcrumb_path: text }).nullish(),
      fileMetadata: z.object({ breadcrumb_path: z.record(z.string(), z.string()).nullish() }).nullish(),
    })
    .nullish(),
});

/** Where a docset's own files say that its folders are published. */
export interface Published {
  /** The deepest come first. */
  roots: DocsetRoot[];
  /** Files of breadcrumbs, which are no navigation, in lower case. */
  breadcrumbs: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Reads where a docset is published. A folder of a `docfx.json` is where its `build.dest` says; else where the
 * breadcrumbs that it names stand or, for those named by a file, where their topmost entry leads. Where no `docfx.json`
 * says anything, files of breadcrumbs are read that lie where they always do, `breadcrumb/toc.yml`.
 *
 * @param paths every file of the docset
 * @param read gives a file's text, or undefined where it cannot be read
 */
export function readPublished(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): Published {
  const problems: Problem[] = [];
  const spelled = new Map(paths.map((path) => [path.toLowerCase(), path]));
  const usual = paths.filter(isBreadcrumbs);
  const breadcrumbs = new Set(usual.map((path) => path.toLowerCase()));
  const said = paths.filter((path) => posix.basename(path) === 'docfx.json').flatMap(rootOf);
  const roots =
    said.length > 0
      ? said
      : usual
          .filter((path) => /\.yml$/i.test(path))
          .flatMap((path) => rootBy(path, parentOf(parentOf(path))));
  return { roots: roots.sort((a, b) => b.folder.length - a.folder.length), breadcrumbs, problems };

  function rootOf(path: string): DocsetRoot[] {
    const parsed = parseYaml(read(path) ?? '', path, docfxSchema, 'import/docfx');
    problems.push(...parsed.problems);
    const build = parsed.ok ? parsed.value.build : undefined;
    const folder = parentOf(path);
    // A name that begins otherwise is that of a folder for what is built: `_site`.
    const place = build?.dest?.replace(/^\/+|\/+$/g, '');
    if (place && /^[a-z0-9]/i.test(place)) return [{ folder, place }];
    const named = [
      build?.globalMetadata?.breadcrumb_path,
      ...Object.values(build?.fileMetadata?.breadcrumb_path ?? {}),
    ];
    const [first] = named.flatMap((address) => (address ? rootNamed(address, folder, path) : []));
    return first === undefined ? [] : [first];
  }

  /** Reads the breadcrumbs at an address of a `docfx.json`: of a file, `~/nav/toc.yml`, or of the vendor's site. */
  function rootNamed(address: string, folder: string, from: string): DocsetRoot[] {
    const steps = address
      .replace(/^~?\//, '')
      .replace(/\.json$/i, '.yml')
      .split('/');
    const isOfSite = address.startsWith('/');
    for (let start = 0; start < (isOfSite ? steps.length : 1); start++) {
      const path = spelled.get(posix.join(folder, ...steps.slice(start)).toLowerCase());
      if (path === undefined) continue;
      breadcrumbs.add(path.toLowerCase());
      return start > 0 ? [{ folder, place: steps.slice(0, start).join('/') }] : rootBy(path, folder);
    }
    // Breadcrumbs of the vendor's site may be another docset's.
    if (!isOfSite) {
      const message = `Unexpected absence of the breadcrumbs "${address}", expected them in the docset.`;
      problems.push(problem('import/docfx/missing-breadcrumbs', { file: from }, message, BASE_HINT));
    }
    return [];
  }

  function rootBy(path: string, folder: string): DocsetRoot[] {
    const { place, problems: found } = placeInBreadcrumbs(path, read(path));
    problems.push(...found);
    return place === undefined ? [] : [{ folder, place }];
  }
}

/** Folder of a path with a slash at its end; nothing for the whole. */
function parentOf(path: string): string {
  const folder = posix.dirname(path.replace(/\/$/, ''));
  return folder === '.' ? '' : `${folder}/`;
}

const BASE_HINT = 'Put the file there, or say by --base where the docset is published.';
