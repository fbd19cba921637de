import { z } from 'zod';
import { type Slug, slugSchema } from './names.ts';

/** One entry of a locale's navigation: a page of the site, an address elsewhere, or a heading over others. */
export interface NavigationNode {
  title: string;
  /** Slug of an article. */
  slug?: Slug | undefined;
  /** Address of a page elsewhere. */
  url?: string | undefined;
  items?: NavigationNode[] | undefined;
}

const nodeSchema: z.ZodType<NavigationNode, unknown> = z.lazy(() =>
  z.strictObject({
    title: z.string(),
    slug: slugSchema.optional(),
    url: z.url().optional(),
    items: z.array(nodeSchema).optional(),
  }),
);

/** `content/<locale>/toc.yaml`, which the importer writes. */
export const navigationSchema = z.array(nodeSchema);

/**
 * The headings above an article, outermost first, each with its place in the tree (`[0, 2]`: third entry of the
 * first). Empty where the article is not in the navigation or stands at its top.
 */
export function trailTo(nodes: readonly NavigationNode[], slug: Slug): { title: string; place: number[] }[] {
  return findTrail(nodes, slug, []) ?? [];
}

function findTrail(
  nodes: readonly NavigationNode[],
  slug: Slug,
  above: number[],
): { title: string; place: number[] }[] | undefined {
  for (const [index, node] of nodes.entries()) {
    if (node.slug === slug) return [];
    const place = [...above, index];
    const below = findTrail(node.items ?? [], slug, place);
    if (below !== undefined) return [{ title: node.title, place }, ...below];
  }
  return undefined;
}

/** Id of a heading of the navigation on the page that shows it whole. */
export function sectionId(place: readonly number[]): string {
  return `section-${place.map((index) => index + 1).join('-')}`;
}

/** The slugs of a navigation in reading order, each once. */
export function slugsOf(nodes: readonly NavigationNode[]): Slug[] {
  const slugs = nodes.flatMap(({ slug, items }) => [
    ...(slug === undefined ? [] : [slug]),
    ...slugsOf(items ?? []),
  ]);
  return [...new Set(slugs)];
}
