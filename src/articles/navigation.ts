import { z } from 'zod';

/** One entry of a locale's navigation: a page of the site, an address elsewhere, or a heading over others. */
export interface NavigationNode {
  title: string;
  /** Slug of an article. */
  slug?: string | undefined;
  /** Address of a page elsewhere. */
  url?: string | undefined;
  items?: NavigationNode[] | undefined;
}

const nodeSchema: z.ZodType<NavigationNode> = z.lazy(() =>
  z.strictObject({
    title: z.string(),
    slug: z.string().optional(),
    url: z.url().optional(),
    items: z.array(nodeSchema).optional(),
  }),
);

/** `content/<locale>/toc.yaml`, which the importer writes. */
export const navigationSchema = z.array(nodeSchema);
