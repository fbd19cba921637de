import { htmlTagNames } from 'html-tag-names';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const KNOWN = new Set(htmlTagNames);
const TAG = /<(?=\/?([a-z][^\s/>]*))/gi;

/** `<your organization name>` in prose is no tag: where HTML knows no such element, the text is kept as text. */
export function unknownTags(tree: Root, file: VFile): void {
  visit(tree, 'html', (node) => {
    node.value = node.value.replace(TAG, (bracket, name: string) => {
      if (KNOWN.has(name.toLowerCase())) return bracket;
      file.info(`Kept <${name}> as text, since HTML has no such element`, node, 'importer:unknown-tag');
      return '&lt;';
    });
  });
}
