import type { Html, Node, Parents, Root, RootContent, Text } from 'mdast';
import type { Side } from '../../source/spans.ts';

/** Where a segment begins (`103`) or ends (`/`), or an anchor (`#name`). */
export interface Mark {
  type: 'mark';
  value: string;
  position?: Node['position'];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}

interface Boundaries {
  next: number;
  list: { offset: number; value: string }[];
  source: string;
  /** How a mark is written inside raw HTML. */
  comment: (value: string) => string;
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
const SPANS = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/**
 * Puts marks where segments begin and end. The tree must come from exactly `side.text` and have a text node per
 * run of plain source (see `syntax/fragments.ts`): marks are placed by offset, so that no character of a mark
 * ever stands in the text that is parsed. Adjacent texts are joined on the way.
 *
 * Marks stand in text blocks only; a segment inside something that cannot be divided (code, the text of an
 * image) gets its marks around it.
 */
export function placeMarks(tree: Root, side: Side, comment: (value: string) => string): void {
  const list = side.ranges.flatMap(({ number, start, end }) => [
    { offset: start, value: number },
    { offset: end, value: '/' },
  ]);
  placeIn(tree, { next: 0, list, source: side.text, comment });
}

function placeIn(parent: Parents, marks: Boundaries): void {
  const children: RootContent[] = [];
  const inText = TEXT_BLOCKS.has(parent.type) || SPANS.has(parent.type);
  for (const child of parent.children) {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? 0;
    if (inText) take(children, marks, start);
    const next = marks.list[marks.next];
    const reaches =
      next !== undefined && (next.offset < end || (next.offset === end && !SPANS.has(child.type)));
    if (child.type === 'text') splitText(child, start, end, children, marks);
    else if ('children' in child) {
      placeIn(child, marks);
      children.push(child);
    } else if (!reaches) children.push(child);
    else if (child.type === 'html' && !inText) {
      placeInHtml(child, start, end, marks);
      children.push(child);
    } else {
      takeAround(child, end, children, marks);
    }
  }
  const end = parent.position?.end.offset ?? 0;
  if (inText) take(children, marks, TEXT_BLOCKS.has(parent.type) ? end : end - 1);
  parent.children = children as typeof parent.children;
}

/** Takes the marks up to `offset`, this one included. */
function take(children: RootContent[], marks: Boundaries, offset: number): void {
  for (let mark = marks.list[marks.next]; mark && mark.offset <= offset; mark = marks.list[++marks.next]) {
    children.push({ type: 'mark', value: mark.value });
  }
}

function takeAround(child: RootContent, end: number, children: RootContent[], marks: Boundaries): void {
  const after: Mark[] = [];
  for (let mark = marks.list[marks.next]; mark && mark.offset <= end; mark = marks.list[++marks.next]) {
    if (mark.offset === end && mark.value !== '/') break;
    if (mark.value === '/') after.splice(0, 1, { type: 'mark', value: '/' });
    else children.push({ type: 'mark', value: mark.value });
  }
  children.push(child, ...after);
}

function splitText(node: Text, start: number, end: number, children: RootContent[], marks: Boundaries): void {
  let from = 0;
  for (let mark = marks.list[marks.next]; mark && mark.offset < end; mark = marks.list[++marks.next]) {
    const index = Math.max(from, Math.min(mark.offset - start, node.value.length));
    appendText(children, node, from, index);
    children.push({ type: 'mark', value: mark.value });
    from = index;
  }
  appendText(children, node, from, node.value.length);
}

function appendText(children: RootContent[], node: Text, from: number, to: number): void {
  if (from === to) return;
  const value = node.value.slice(from, to);
  const last = children.at(-1);
  if (last?.type === 'text') {
    last.value += value;
    if (last.position && node.position)
      last.position = { start: last.position.start, end: node.position.end };
  } else children.push({ ...node, value });
}

/** Lines of a block of HTML equal the ends of its source's lines; what is missing is the container's prefix. */
function placeInHtml(node: Html, start: number, end: number, marks: Boundaries): void {
  const source = marks.source.slice(start, end).split('\n');
  const lines = node.value.split('\n');
  let lineStart = start;
  const value = lines.map((line, index) => {
    const raw = source[index] ?? line;
    const shift = raw.length - line.length;
    let written = '';
    let from = 0;
    const lineEnd = lineStart + raw.length;
    for (let mark = marks.list[marks.next]; mark && mark.offset <= lineEnd; mark = marks.list[++marks.next]) {
      const to = outsideOfTag(line, Math.max(from, mark.offset - lineStart - shift), from);
      written += line.slice(from, to) + marks.comment(mark.value);
      from = to;
    }
    lineStart = lineEnd + 1;
    return written + line.slice(from);
  });
  node.value = value.join('\n');
}

/** A mark inside a tag, in an attribute, moves before the tag. */
function outsideOfTag(line: string, index: number, least: number): number {
  const open = line.lastIndexOf('<', index - 1);
  return open > line.lastIndexOf('>', index - 1) && open >= least ? open : index;
}
