import type { Element, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { isHeading } from './blocks.ts';
import { markTree, type TreeNode } from './mark-tree.ts';

/**
 * Reads what stands below each heading of an article's body.
 *
 * @param mdxBody MDX without front matter, as the importer writes it
 * @returns id of a heading → the pieces of text below it, up to the next heading
 * @throws Error where the text is not MDX
 */
export function readSections(mdxBody: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let section: string[] | undefined;
  const walk = (node: TreeNode) => {
    if (node.type === 'text') section?.push((node as { value: string }).value);
    const { tagName, properties, children = [] } = node as Partial<Element>;
    // HTML in MDX is JSX, and has a name.
    const isOfHeading = isHeading(tagName ?? (node as { name?: string }).name ?? '');
    if (isOfHeading) section = undefined;
    for (const child of children) walk(child);
    const id = properties?.['id'];
    if (!isOfHeading || typeof id !== 'string') return;
    section = sections.get(id) ?? [];
    sections.set(id, section);
  };
  walk(markTree(mdxToHast(mdxBody) as Root));
  return sections;
}
