import type { Nodes, Root, RootContent } from 'mdast';
import type { Directive } from '../syntax/directive.ts';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** Directives that only lay out, or choose among versions, what stands between them. */
const LAYOUT = new Set([
  'row',
  'row-end',
  'column',
  'column-end',
  'image-end',
  'zone',
  'zone-end',
  'moniker',
  'moniker-end',
]);

/**
 * `:::image …:::` becomes an image, `:::no-loc text="x":::` its text, `:::video …:::` a video. Rows, columns,
 * zones and monikers are dropped, their content stays. Any other directive stays as text and is reported.
 */
export function directives(tree: Root, tell: Tell): void {
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'directive') return undefined;
    const made = replacement(node, tell);
    parent.children.splice(index, 1, ...(made === undefined ? [] : [made as RootContent]));
    return made === undefined ? index : index + 1;
  });
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type !== 'paragraph') return undefined;
    if (node.children.length > 0) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function replacement(node: Directive, tell: Tell): RootContent | undefined {
  const { name, attributes, value, position } = node;
  const place = position === undefined ? {} : { position };
  if (name === 'image') {
    return { type: 'image', url: attributes['source'] ?? '', alt: attributes['alt-text'] ?? '', ...place };
  }
  if (name === 'no-loc') return { type: 'text', value: attributes['text'] ?? '', ...place };
  if (name === 'video') {
    const url = attributes['source'] ?? '';
    return { type: 'link', url, children: [{ type: 'text', value: attributes['title'] ?? url }], ...place };
  }
  if (LAYOUT.has(name)) return undefined;
  tell('import/unknown-directive', node, `Unexpected directive "${name}", kept as text`);
  return { type: 'text', value, ...place };
}
