import type { Element, Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { readMark } from '../../articles/text/mark-tree.ts';
import { collectFacts, type Facts } from './facts.ts';

/** Elements of the source that a component stands for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  Alert: 'blockquote',
  Panel: 'blockquote',
  Figure: 'img',
  InlineImage: 'img',
  Video: 'a',
  Footnotes: 'section',
  FootnoteBack: 'a',
};

/** Components that stand for nothing that plain Markdown has. */
const UNSEEN = new Set(['Tabs', 'Tab', 'MissingCode']);

/**
 * Reads the facts of an article as the site will read it: with the site's own parser.
 *
 * @throws Error where the text is not MDX
 */
export function mdxFacts(body: string): Facts {
  const tree = toHtml(mdxToHast(body, { position: false }) as unknown as Mdx) as Root;
  return collectFacts(tree, {
    skip: () => false,
    name: (node) => {
      const { tagName } = node;
      return UNSEEN.has(tagName) || isSilent(node) ? undefined : (STANDS_FOR[tagName] ?? tagName);
    },
    holdsTabs: ({ tagName }) => tagName === 'Tabs',
    holdsNotes: ({ tagName }) => tagName === 'Footnotes',
    text: ({ tagName, properties }) => (STANDS_FOR[tagName] === 'img' ? String(properties['alt'] ?? '') : ''),
    anchor: () => undefined,
    link: ({ properties: { href } }) => (typeof href === 'string' ? href : undefined),
  });
}

/** Whether a paragraph stands there for its marks and pictures alone: without the marks it would be none. */
function isSilent({ tagName, children }: Element): boolean {
  if (tagName !== 'p' || !children.some(({ type }) => type === 'comment')) return false;
  return children.every((child) =>
    child.type === 'element'
      ? STANDS_FOR[child.tagName] === 'img'
      : child.type !== 'text' || child.value.trim() === '',
  );
}

interface Mdx {
  type: string;
  name?: string;
  value?: string;
  children?: Mdx[];
  attributes?: { name?: string; value?: unknown }[];
}

/** JSX elements become elements, marks become comments, a string expression becomes its text. */
function toHtml(node: Mdx): Nodes {
  const children = node.children?.map(toHtml) as Element['children'];
  if (node.type.startsWith('mdxJsx')) {
    const properties = Object.fromEntries(
      (node.attributes ?? []).map(({ name = '', value }) => [name, value as string]),
    );
    return { type: 'element', tagName: node.name ?? '', properties, children };
  }
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const mark = readMark(node as Parameters<typeof readMark>[0]);
    if (mark === undefined) return { type: 'text', value: String(JSON.parse(node.value ?? '""')) };
    return {
      type: 'comment',
      value: mark.kind === 'segment' ? mark.number : mark.kind === 'anchor' ? `#${mark.name}` : '/',
    };
  }
  return children === undefined ? (node as Nodes) : ({ ...node, children } as Nodes);
}
