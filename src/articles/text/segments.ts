import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { markTree, type TreeNode } from './mark-tree.ts';

/** One segment of an article, in the order of the page. */
export interface Segment {
  /** Number within the revision, the same in every locale: `103`, `p112`. */
  id: string;
  /** Inline HTML. */
  html: string;
  /** Text without markup. */
  text: string;
  /** Counts the enclosing blocks (paragraph, heading, list item, cell) from 0: equal for sentences of one block. */
  block: number;
  /** Id of the nearest heading at or above the segment. */
  heading: string | undefined;
}

const SEGMENT_ID = /^s(p?\d+)$/;
const HEADING = /^h[1-6]$/;
const BLOCK = /^(?:h[1-6]|p|li|td|th|dd|dt|figcaption|summary|pre|div|blockquote|Alert|Figure)$/;

/** What a reader reads in an article. */
export interface ArticleText {
  /** In reading order. */
  segments: Segment[];
  /** Text that stands in no segment, one entry a block; code is left out. */
  loose: string[];
}

/**
 * Reads the segments of an article's body.
 *
 * @param mdxBody MDX without front matter, as the importer writes it
 * @returns segments in reading order
 * @throws Error where the text is not MDX
 */
export function readSegments(mdxBody: string): Segment[] {
  return readText(mdxBody).segments;
}

/** Reads the segments of an article's body as {@link readSegments} does, and the text outside of them. */
export function readText(mdxBody: string): ArticleText {
  const root = markTree(mdxToHast(mdxBody, { position: false }) as Root);
  const segments: Segment[] = [];
  let blocks = 0;
  const loose: string[] = [];
  let heading: string | undefined;
  const walk = (node: TreeNode, block: number, isLoose: boolean) => {
    if (isLoose && node.type === 'text') loose[block] = (loose[block] ?? '') + textOf(node);
    const name = (node as Element).tagName ?? (node as { name?: string }).name ?? '';
    const own = BLOCK.test(name) ? blocks++ : block;
    const { id } = (node as Element).properties ?? {};
    if (HEADING.test(name) && typeof id === 'string') heading = id;
    const number = name === 'span' ? SEGMENT_ID.exec(String(id))?.[1] : undefined;
    if (number !== undefined) {
      const children = (node as Element).children.map(toElement);
      segments.push({
        id: number,
        html: toHtml({ type: 'root', children: children as Element[] }),
        text: children.map(textOf).join(''),
        block: own,
        heading,
      });
    }
    const isLooseInside = isLoose && number === undefined && !/^(?:code|pre)$/.test(name);
    for (const child of (node as Element).children ?? []) walk(child, own, isLooseInside);
  };
  walk(root, blocks++, true);
  return { segments, loose: loose.filter((text) => /\p{L}/u.test(text)) };
}

interface Jsx {
  name: string;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: TreeNode[];
}

/** JSX elements of lower-case name are HTML elements; components keep their text only; a string is its text. */
function toElement(node: TreeNode): TreeNode {
  if (node.type === 'mdxTextExpression' && (node as { value: string }).value.startsWith('"')) {
    return { type: 'text', value: JSON.parse((node as { value: string }).value) as string };
  }
  const children = (node as Element).children?.map(toElement);
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') {
    return children === undefined ? node : ({ ...node, children } as TreeNode);
  }
  const { name, attributes } = node as unknown as Jsx;
  const literal = attributes.filter(({ value }) => typeof value === 'string');
  if (/^[A-Z]/.test(name)) {
    const alt = literal.find((attribute) => attribute.name === 'alt')?.value;
    return { type: 'text', value: typeof alt === 'string' ? alt : textOf(node) };
  }
  const properties = Object.fromEntries(literal.map((attribute) => [attribute.name, attribute.value]));
  return { type: 'element', tagName: name, properties, children } as TreeNode;
}

function textOf(node: TreeNode): string {
  if (node.type === 'text') return (node as { value: string }).value;
  return ((node as Element).children ?? []).map(textOf).join('');
}
