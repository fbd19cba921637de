import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Placed, Tell } from '../tell.ts';
import { walk } from '../walk.ts';
import { silentSegments } from './silent-segments.ts';

/** Gives the Markdown that an include in a block names, parsed, or undefined where the docset does not hold it. */
export type ParseInclude = (path: string, block: Placed) => Root | undefined;

const OPEN = /\[!INCLUDE\s*$/i;
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * `[!INCLUDE [title](path)]` becomes what the file holds. Where a paragraph holds nothing but includes, each becomes
 * its blocks; in a line of text it becomes text; blocks in a paragraph part it, but never a heading or a cell. One that
 * cannot be read stays as text and is reported.
 */
export function includes(parse: ParseInclude) {
  return (tree: Root, tell: Tell): void => {
    walk<Nodes>(tree, (node, index, parent) => {
      if (!TEXT_BLOCKS.has(node.type)) return undefined;
      const block = node as Paragraph;
      const parts = partsOf(block, parse, tell);
      if (parts === undefined) return undefined;
      const made = node.type === 'paragraph' ? paragraphs(block, parts) : undefined;
      if (made === undefined) {
        block.children = joined(parts);
        return undefined;
      }
      parent.children.splice(index, 1, ...(made as Nodes[]));
      return index + made.length;
    });
  };
}

/** Text of a block, or the blocks of a file that it includes. */
type Part = { text: PhrasingContent[] } | { blocks: RootContent[] };

/** Cuts a block at its includes; undefined where it has none. */
function partsOf(block: Paragraph, parse: ParseInclude, tell: Tell): Part[] | undefined {
  const parts: Part[] = [];
  let rest = block.children;
  for (let from = 0; ; ) {
    const found = findInclude(rest, from);
    if (found === undefined) break;
    const content = parse(found.path, block);
    if (content === undefined) {
      const message = `Unexpected include of "${found.path}", which the docset does not hold`;
      tell('import/missing-include', block, message);
      rest = rest.flatMap((child, index) => (index === found.index ? linkText(child) : [child]));
      from = found.index + 1;
      continue;
    }
    const blocks = content.children.filter(({ type }) => type !== 'yaml');
    parts.push({ text: found.before }, { blocks: blocks.map((each) => relocated(each, block)) });
    rest = found.after;
    from = 0;
  }
  if (parts.length > 0) return [...parts, { text: rest }];
  block.children = rest;
  return undefined;
}

/** The words of an include that is not there, without the link that Markdown makes of it. */
function linkText(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node];
}

interface Found {
  index: number;
  path: string;
  before: PhrasingContent[];
  after: PhrasingContent[];
}

/** Markdown reads an include as text, a link and text: `[!INCLUDE `, `[title](path)`, `]`. */
function findInclude(children: readonly PhrasingContent[], from: number): Found | undefined {
  for (const [index, link] of children.entries()) {
    const open = children[index - 1];
    const close = children[index + 1];
    if (index < from || link.type !== 'link' || open?.type !== 'text' || close?.type !== 'text') continue;
    if (!OPEN.test(open.value) || !close.value.startsWith(']')) continue;
    const rest = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }]);
    return {
      index,
      path: link.url,
      before: [
        ...children.slice(0, index - 1),
        ...rest(open.value.replace(OPEN, '')),
        // Its title is not shown; a segment in it stays one, with nothing to show.
        ...silentSegments(link.children),
      ],
      after: [...rest(close.value.slice(1)), ...children.slice(index + 2)],
    };
  }
  return undefined;
}

/** The blocks that a paragraph with includes becomes, or undefined where it stays one line of text. */
function paragraphs(paragraph: Paragraph, parts: readonly Part[]): RootContent[] | undefined {
  const isText = parts.some((part) => 'text' in part && part.text.some(hasText));
  const areBlocks = parts.some(
    (part) =>
      'blocks' in part && (part.blocks.length > 1 || part.blocks.some(({ type }) => type !== 'paragraph')),
  );
  if (isText && !areBlocks) return undefined;
  return parts.flatMap((part): RootContent[] => {
    if ('blocks' in part) return part.blocks;
    const children = part.text.some(hasText) ? part.text : silentSegments(part.text);
    return children.length > 0 ? [{ ...paragraph, children }] : [];
  });
}

function joined(parts: readonly Part[]): PhrasingContent[] {
  return parts.flatMap((part) => ('text' in part ? part.text : part.blocks.flatMap(phrasingOf)));
}

function hasText(node: PhrasingContent): boolean {
  return node.type !== 'mark' && !(node.type === 'text' && node.value.trim() === '');
}

/** The text of a block; a space parts it from that of the next. */
function phrasingOf(block: RootContent, index: number): PhrasingContent[] {
  const space: PhrasingContent[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
  if (block.type === 'paragraph' || block.type === 'heading') return [...space, ...block.children];
  return 'children' in block ? [...space, ...(block.children as RootContent[]).flatMap(phrasingOf)] : [];
}

/** Places of an included file are none of the article's: what is told of its content is told of the include. */
function relocated(node: RootContent, { position }: Paragraph): RootContent {
  if (position === undefined) return node;
  node.position = position;
  walk<Nodes>({ type: 'root', children: [node] }, (each) => {
    each.position = position;
    return undefined;
  });
  return node;
}
