import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const OPEN = /^\[!VIDEO\s*$/i;

/** `> [!VIDEO url]` becomes a video: a link, since no other origin is ever embedded. */
export function videos(tree: Root): void {
  visit(tree, 'blockquote', (node) => {
    const paragraph = node.children[0];
    if (paragraph?.type !== 'paragraph') return;
    const [open, link, close] = paragraph.children;
    if (open?.type !== 'text' || !OPEN.test(open.value) || link?.type !== 'link') return;
    if (close !== undefined && !(close.type === 'text' && close.value.trim() === ']')) return;
    node.children.shift();
    node.data = { hName: 'x-video', hProperties: { href: address(link) } };
  });
}

/** A bare address takes the closing bracket along. */
function address(link: Link): string {
  return link.url.replace(/(?:\]|%5D)$/i, '');
}
