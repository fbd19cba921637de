import type { Blockquote, Nodes, Paragraph, Root } from 'mdast';
import { walk } from '../walk.ts';
import { silentParagraph } from './silent-segments.ts';

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
    const segments = only?.type === 'paragraph' ? silentParagraph(only) : [];
    const video = node.position ? { ...made, position: node.position } : made;
    parent.children.splice(index, 1, ...(segments as Paragraph[]), video);
    return index + segments.length + 1;
  });
}

/** An address in brackets is text to Markdown. */
function addressOf({ children }: Paragraph): string | undefined {
  const shown = children.filter(({ type }) => type !== 'mark');
  if (shown.length === 0 || !shown.every((child) => child.type === 'text')) return undefined;
  return VIDEO.exec(
    shown
      .map(({ value }) => value)
      .join('')
      .trim(),
  )?.[1];
}
