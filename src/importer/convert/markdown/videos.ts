import type { Blockquote, Nodes, Paragraph, Root } from 'mdast';
import { walk } from '../walk.ts';

const VIDEO = /^\[!VIDEO\s+(\S+?)\s*\]$/i;

/** `> [!VIDEO url]` becomes a video: a link, since no other origin is ever embedded. */
export function videos(tree: Root): void {
  walk<Nodes>(tree, (node, index, parent) => {
    const only = node.type === 'blockquote' && node.children.length === 1 ? node.children[0] : node;
    const href = only?.type === 'paragraph' ? addressOf(only) : undefined;
    if (href === undefined) return undefined;
    const made: Blockquote = {
      type: 'blockquote',
      children: [],
      data: { hName: 'x-video', hProperties: { href } },
    };
    parent.children.splice(index, 1, node.position ? { ...made, position: node.position } : made);
    return index + 1;
  });
}

/** An address in brackets is text to Markdown. */
function addressOf({ children }: Paragraph): string | undefined {
  const [text] = children;
  return children.length === 1 && text?.type === 'text' ? VIDEO.exec(text.value.trim())?.[1] : undefined;
}
