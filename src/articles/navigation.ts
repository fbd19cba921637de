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
