import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { isHeading, SENTENCE_BLOCKS } from './blocks.ts';
import { markTree, type TreeNode } from './mark-tree.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { type SegmentNumber, segmentNumber } from './segment-id.ts';

/** One segment of an article, in the order of the page. */
export interface Segment {
  id: SegmentNumber;
  /** Inline HTML. */
  html: string;
  /** Text without markup. */
  text: string;
  /** Counts the enclosing blocks (paragraph, heading, list item, cell) from 0: equal for sentences of one block. */
  block: number;
  /** Id of the nearest heading at or above the segment. */
  heading: string | undefined;
}

/** What else parts sentences: containers, and components that stand for one. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...SENTENCE_BLOCKS,
  ...['summary', 'pre', 'div', 'blockquote', 'Alert', 'Figure'],
]);

/** What a reader reads in an article: JSON, since it is kept from build to build. */
export interface ArticleText {
  /** In reading order. */
  segments: Segment[];
  /** Text that stands in no segment, one entry a block; code is left out. */
  loose: string[];
  /** All of it as Markdown without MDX. */
  markdown: string;
}

/**
 * Reads the text of an article's body: its segments, and what stands outside of them.
 *
 * @param mdxBody MDX without front matter, as the importer writes it
 * @throws Error where the text is not MDX
 */
export function readText(mdxBody: string): ArticleText {
  const tree = mdxToHast(mdxBody) as Root;
  const root = markTree(tree);
  const segments: Segment[] = [];
  let blocks = 0;
  const loose: string[] = [];
  let heading: string | undefined;
  const walk = (node: TreeNode, block: number, isLoose: boolean) => {
    if (node.type === 'text' && isLoose) loose[block] = (loose[block] ?? '') + textOf(node);
    const name = (node as Element).tagName ?? (node as { name?: string }).name ?? '';
    const own = BLOCKS.has(name) ? blocks++ : block;
    const { id } = (node as Element).properties ?? {};
    if (isHeading(name) && typeof id === 'string') heading = id;
    const number = name === 'span' ? segmentNumber(String(id)) : undefined;
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
  return {
    segments,
    loose: loose.filter((text) => /\p{L}/u.test(text)),
    markdown: plainMarkdown(mdxBody, tree),
  };
}

interface Jsx {
  name: string;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: TreeNode[];
}

/** JSX elements of lower-case name are HTML elements; components keep their text only; a string is its text, a comment none. */
function toElement(node: TreeNode): TreeNode {
  if (node.type === 'mdxTextExpression') {
    const { value } = node as { value: string };
    if (value.startsWith('"')) return { type: 'text', value: JSON.parse(value) as string };
    if (value.startsWith('/*')) return { type: 'text', value: '' };
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
