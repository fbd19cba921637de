import { htmlTagNames } from 'html-tag-names';
import type { Nodes, Root } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

const KNOWN = new Set(htmlTagNames);
const TAG = /<(?=\/?([a-z][^\s/>]*))/gi;

/** `<your organization name>` in prose is no tag: where HTML knows no such element, the text is kept as text. */
export function unknownTags(tree: Root, tell: Tell): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'html') return undefined;
    node.value = node.value.replace(TAG, (bracket, name: string) => {
      if (KNOWN.has(name.toLowerCase())) return bracket;
      tell('import/unknown-tag', node, `Kept <${name}> as text, since HTML has no such element`);
      return '&lt;';
    });
    return undefined;
  });
}
