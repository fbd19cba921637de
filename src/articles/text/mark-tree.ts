import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isHeading } from './blocks.ts';
import { type SegmentNumber, segmentId, toSegmentNumber } from './segment-id.ts';

// A mark is a comment expression of an article's body: {/* 103 */} opens a segment, {/* / */} ends it, and
// {/* #name */} is an anchor.
export type Mark =
  | { kind: 'segment'; number: SegmentNumber }
  | { kind: 'anchor'; name: string }
  | { kind: 'end' };

/** Any node of a hast tree that came from MDX. */
export type TreeNode = Root | RootContent | { type: string; value?: string; children?: TreeNode[] };

const COMMENT = /^\/\* ?(.*?) ?\*\/$/s;

/**
 * Reads a mark, or gives `undefined` for anything else, other comments included.
 *
 * @param node a node of the tree
 */
export function readMark(node: TreeNode): Mark | undefined {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const body = COMMENT.exec((node as { value: string }).value)?.[1];
  if (body === undefined) return undefined;
  if (body === '/') return { kind: 'end' };
  if (body.startsWith('#')) return { kind: 'anchor', name: body.slice(1) };
  const number = toSegmentNumber(body);
  return number === undefined ? undefined : { kind: 'segment', number };
}

/**
 * Turns the marks of a tree into elements: segments into `<span id="s103">`, the first anchor of a heading into
 * the heading's `id`, every other anchor into an empty `<span id>`. An id that is taken already is not set again.
 *
 * A segment ends at the next segment or end mark of the same parent, or with the parent; white space at its end
 * stays outside. The given tree is left as it is.
 */
export function markTree(root: Root): Root {
  return markNode(root, new Set()) as Root;
}

function markNode(node: TreeNode, taken: Set<string>): TreeNode {
  const children = (node as Element).children as TreeNode[] | undefined;
  if (children === undefined) return node;
  const marked: TreeNode[] = [];
  let open: Element | undefined;
  let id: string | undefined;
  const close = () => {
    if (open !== undefined) marked.push(...trailingSpace(open));
    open = undefined;
  };
  for (const child of children) {
    const mark = readMark(child);
    if (mark === undefined) {
      const done = markNode(child, taken);
      if (open === undefined) marked.push(done);
      else open.children.push(done as ElementContent);
    } else if (mark.kind === 'anchor') {
      if (taken.has(mark.name)) continue;
      taken.add(mark.name);
      if (id === undefined && isHeading((node as Element).tagName)) id = mark.name;
      else (open?.children ?? marked).push(span(mark.name));
    } else {
      close();
      if (mark.kind === 'end' || taken.has(segmentId(mark.number))) continue;
      taken.add(segmentId(mark.number));
      open = span(segmentId(mark.number));
      marked.push(open);
    }
  }
  close();
  const properties =
    id === undefined ? (node as Element).properties : { ...(node as Element).properties, id };
  return { ...node, ...(properties && { properties }), children: marked } as TreeNode;
}

/** Takes white space off the end of a segment and gives it as a node of its own. */
function trailingSpace(segment: Element): TreeNode[] {
  const last = segment.children.at(-1);
  if (last?.type !== 'text') return [];
  const value = last.value.trimEnd();
  if (value === last.value) return [];
  if (value === '') segment.children.pop();
  else segment.children[segment.children.length - 1] = { type: 'text', value };
  return [{ type: 'text', value: last.value.slice(value.length) }];
}

function span(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}
