import type { Blockquote, Nodes, Root, Text } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

const KINDS = new Set(['note', 'tip', 'important', 'warning', 'caution']);
const MARKER = /^\[!\s*([a-z]+)(?:\s+class\s*=\s*["“]?([\w-]+)["”]?)?\s*(?:\]|(?=\n))[ \t]*\n?/i;

/**
 * `> [!NOTE]`, in any case and with its last bracket or without, becomes an alert; `> [!div class="x"]` a panel.
 * An unknown kind stays a quotation with its marker, and is reported.
 */
export function alerts(tree: Root, tell: Tell): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'blockquote') return undefined;
    const text = firstText(node);
    const match = text && MARKER.exec(text.value);
    if (!match) return undefined;
    const [marker, name = '', panel] = match;
    const kind = name.toLowerCase();
    if (kind === 'div') node.data = { hName: 'x-panel', hProperties: { kind: panel ?? '' } };
    else if (KINDS.has(kind)) node.data = { hName: 'x-alert', hProperties: { kind } };
    else {
      tell(
        'import/unknown-alert',
        node,
        `Unexpected alert "${name}", expected one of ${[...KINDS].join(', ')}`,
      );
      return undefined;
    }
    text.value = text.value.slice(marker.length);
    dropEmpty(node);
    return undefined;
  });
}

function firstText(node: Blockquote): Text | undefined {
  const paragraph = node.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const text = paragraph.children[0];
  return text?.type === 'text' ? text : undefined;
}

function dropEmpty(node: Blockquote): void {
  const paragraph = node.children[0];
  if (paragraph?.type !== 'paragraph') return;
  const first = paragraph.children[0];
  if (first?.type === 'text' && first.value === '') paragraph.children.shift();
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  if (paragraph.children.length === 0) node.children.shift();
}
