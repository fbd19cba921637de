import type { Nodes, Root } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { z } from 'zod';
import type { Problem } from '../lib/problem.ts';

/** An entry of a table of contents, keys in lower case: the format writes `hreF` and `displayname`, too. */
export interface Entry {
  name?: string | undefined;
  href?: string | undefined;
  /** Where it leads; where `href` names a table of contents, the page of that. */
  topichref?: string | undefined;
  homepage?: string | undefined;
  /** A table of contents that stands below it, as `href` may be. */
  tochref?: string | undefined;
  /** Where it stands. */
  place?: Pick<Problem, 'line' | 'column'>;
  items?: Entry[] | undefined;
}

const addressSchema = z
  .string()
  .nullish()
  .transform((href) => href ?? undefined);
const entrySchema: z.ZodType<Entry> = z.lazy(() =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), item]))
        : value,
    z.object({
      name: z.coerce.string().optional(),
      href: addressSchema,
      topichref: addressSchema,
      homepage: addressSchema,
      tochref: addressSchema,
      items: z
        .array(entrySchema)
        .nullish()
        .transform((items) => items ?? undefined),
    }),
  ),
);
/** A table of contents as its file has it: a list, or one under `items`. */
export const tocSchema = z.union([
  z.array(entrySchema),
  z.object({ items: z.array(entrySchema) }).transform(({ items }) => items),
]);

/** Headings of a Markdown table of contents: their depth is the tree's. */
export function markdownEntries({ children }: Root): Entry[] {
  const top: Entry = { items: [] };
  const open: Entry[] = [top];
  for (const node of children) {
    if (node.type !== 'heading') continue;
    const link = node.children.find((child: Nodes) => child.type === 'link');
    const entry: Entry = {
      name: toText(node),
      href: link?.type === 'link' ? link.url : undefined,
      items: [],
    };
    open.length = Math.min(open.length, node.depth);
    open.at(-1)?.items?.push(entry);
    open.push(entry);
  }
  return top.items ?? [];
}
