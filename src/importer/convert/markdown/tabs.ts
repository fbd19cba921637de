import type { Blockquote, Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { walk } from '../walk.ts';

/** `#tab/windows`, or `#tab/csharp/windows` for one that is shown with another. */
const ADDRESS = /^#tab\/([^/\s]+)(?:\/([^/\s]*))?$/;

/**
 * Headings of nothing but a link to `#tab/…` are tabs: each takes what stands below it, up to the next of them, and a
 * line (`---`) or the end of its container ends the group. The heading stays one, a level below the heading that the
 * group stands under, so that the page keeps its outline.
 */
export function tabs(tree: Root): void {
  let level = 1;
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'heading') return undefined;
    if (tabOf(node) === undefined) {
      level = node.depth;
      return undefined;
    }
    const siblings = parent.children as RootContent[];
    const { made, end } = groupFrom(siblings, index, level);
    siblings.splice(index, end - index, made);
    return undefined;
  });
}

/** Makes the group of tabs that begins at `start`; `end` is where what is not of it begins. */
function groupFrom(
  siblings: readonly RootContent[],
  start: number,
  level: number,
): { made: Blockquote; end: number } {
  const items: RootContent[][] = [];
  let end = start;
  for (; end < siblings.length; end++) {
    const node = siblings[end] as RootContent;
    if (node.type === 'thematicBreak') break;
    if (node.type === 'heading' && tabOf(node) !== undefined) items.push([]);
    items.at(-1)?.push(node);
  }
  const made = items.map(([heading, ...content]) => tab(heading as Heading, content, Math.min(level + 1, 6)));
  return { made: container('x-tabs', {}, made), end: siblings[end] === undefined ? end : end + 1 };
}

function tab(heading: Heading, content: RootContent[], depth: number): Blockquote {
  const { link, name, when } = tabOf(heading) as Tab;
  const address = { type: 'mark', value: `#${link.url.slice(1)}` } as const;
  heading.children = heading.children.flatMap((child): PhrasingContent[] =>
    child === link ? [address, ...link.children] : [child],
  );
  heading.depth = depth as Heading['depth'];
  deepen(content, depth);
  const properties = { name, ...(when && { when }), title: textOf(link).trim() };
  return container('x-tab', properties, [heading, ...content]);
}

/** Headings of a tab's content go below the tab's. */
function deepen(content: RootContent[], above: number): void {
  const found: Heading[] = [];
  walk<Nodes>({ type: 'root', children: content }, (node) => {
    if (node.type === 'heading' && tabOf(node) === undefined) found.push(node);
    return undefined;
  });
  const by = above + 1 - Math.min(...found.map(({ depth }) => depth));
  if (by <= 0) return;
  for (const heading of found) heading.depth = Math.min(heading.depth + by, 6) as Heading['depth'];
}

interface Tab {
  link: Extract<PhrasingContent, { type: 'link' }>;
  name: string;
  when: string | undefined;
}

/** What a heading says as a tab, or undefined for any other heading. */
function tabOf({ children }: Heading): Tab | undefined {
  const shown = children.filter(
    (child) =>
      child.type !== 'mark' && child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const [link] = shown;
  if (shown.length !== 1 || link?.type !== 'link') return undefined;
  const [, name, when] = ADDRESS.exec(link.url) ?? [];
  return name === undefined ? undefined : { link, name, when: when || undefined };
}

/** Quotations are what Markdown has of containers. */
function container(hName: string, hProperties: Record<string, string>, children: RootContent[]): Blockquote {
  return { type: 'blockquote', children: children as Blockquote['children'], data: { hName, hProperties } };
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
