import type { Blockquote, Nodes, Paragraph, Root, Text } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';
import { silentParagraph } from './silent-segments.ts';

const KINDS = new Set(['note', 'tip', 'important', 'warning', 'caution']);
const MARKER =
  /^\[!\s*([a-z]+)((?:\s+[\w-]+\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s\]]+))*)\s*(?:\]|(?=\n))[ \t]*\n?/i;
const CLASS = /\bclass\s*=\s*["'“]?([\w-]+)/i;

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
    const [marker, name = '', attributes = ''] = match;
    const panel = CLASS.exec(attributes)?.[1];
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
  const text = paragraph.children.find(({ type }) => type !== 'mark');
  return text?.type === 'text' ? text : undefined;
}

function dropEmpty(node: Blockquote): void {
  const paragraph = node.children[0];
  if (paragraph?.type !== 'paragraph') return;
  const { children } = paragraph;
  const index = children.findIndex(({ type }) => type !== 'mark');
  const first = children[index];
  if (first?.type === 'text' && first.value === '') children.splice(index, 1);
  if (children[index]?.type === 'break') children.splice(index, 1);
  if (children.every(({ type }) => type === 'mark'))
    node.children.splice(0, 1, ...(silentParagraph(paragraph) as Paragraph[]));
}
