import { z } from 'zod';
import type { Problem } from '../../lib/problem.ts';
import { parseYaml } from '../../lib/yaml.ts';

/** An entry of breadcrumbs, keys in lower case. */
interface Crumb {
  /** Address whose pages show the entry. */
  tochref?: string | null | undefined;
  /** Where the entry leads. */
  topichref?: string | null | undefined;
  items?: Crumb[] | null | undefined;
}

const href = z.string().nullish();
const crumbSchema: z.ZodType<Crumb> = z.lazy(() =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]))
        : value,
    z.object({ tochref: href, topichref: href, items: z.array(crumbSchema).nullish() }),
  ),
);
const fileSchema = z.union([
  z.array(crumbSchema),
  z.object({ items: z.array(crumbSchema) }).transform(({ items }) => items),
]);

const USUAL = /(?:^|\/)(?:breadcrumb|bread)s?\/(?:.*\/)?toc\.(?:yml|md)$/i;
const SITE = /^(?:https?:)?\/\/(?:learn|docs)\.microsoft\.com(?=\/)/i;
const LOCALE = /^\/[a-z]{2}-[a-z]{2,4}(?=\/|$)/i;
const PLACE = /^[\w.-]+(?:\/[\w.-]+)*$/;

/** Whether a file lies where breadcrumbs always do. */
export function isBreadcrumbs(path: string): boolean {
  return USUAL.test(path);
}

/**
 * Reads of a file of breadcrumbs where its docset is published: the place of its topmost entry that has one.
 *
 * @returns `partner-center`, or undefined where no entry has a place; what is wrong with the file
 */
export function placeInBreadcrumbs(
  path: string,
  text: string | undefined,
): { place: string | undefined; problems: readonly Problem[] } {
  const parsed = parseYaml(text ?? '', path, fileSchema, 'import/breadcrumbs');
  if (!parsed.ok) return { place: undefined, problems: parsed.problems };
  for (let level = parsed.value; level.length > 0; level = level.flatMap(({ items }) => items ?? [])) {
    const [place] = level.flatMap((crumb) => placeOf(crumb) ?? []);
    if (place !== undefined) return { place, problems: [] };
  }
  return { place: undefined, problems: [] };
}

/** `/partner-center/`, `/partner-center/toc.yml`, or by where it leads `/partner-center/index` → `partner-center`. */
function placeOf({ tochref, topichref }: Crumb): string | undefined {
  const [folder, page] = [stepsOf(tochref), stepsOf(topichref)];
  if (/\.\w+$/.test(folder.at(-1) ?? '')) folder.pop();
  if (page.length > 1 && !topichref?.endsWith('/')) page.pop();
  const place = [folder, page].find(({ length }) => length > 0)?.join('/');
  return place !== undefined && PLACE.test(place) ? place : undefined;
}

/** Parts of an address of the vendor's site, the language apart; none of any other address. */
function stepsOf(address: string | null | undefined): string[] {
  const path = (address ?? '')
    .replace(SITE, '')
    .replace(/[?#].*$/s, '')
    .replace(LOCALE, '');
  return path.startsWith('/') && !path.startsWith('//') ? path.split('/').filter(Boolean) : [];
}
