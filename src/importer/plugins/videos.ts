import type { Link, Nodes, Root } from 'mdast';
import { walk } from '../walk.ts';

const OPEN = /^\[!VIDEO\s*$/i;

/** `> [!VIDEO url]` becomes a video: a link, since no other origin is ever embedded. */
export function videos(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'blockquote') return undefined;
    const paragraph = node.children[0];
    if (paragraph?.type !== 'paragraph') return undefined;
    const [open, link, close] = paragraph.children;
    if (open?.type !== 'text' || !OPEN.test(open.value) || link?.type !== 'link') return undefined;
    if (close !== undefined && !(close.type === 'text' && close.value.trim() === ']')) return undefined;
    node.children.shift();
    node.data = { hName: 'x-video', hProperties: { href: address(link) } };
    return undefined;
  });
}

/** A bare address takes the closing bracket along. */
function address(link: Link): string {
  return link.url.replace(/(?:\]|%5D)$/i, '');
}
