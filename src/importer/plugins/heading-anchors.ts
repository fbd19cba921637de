import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * `# <a name="faq"></a>Preguntas` becomes an anchor mark: it is the heading's id in every locale. Further anchors
 * of the heading, and anchors in text, keep their names too; text inside an anchor stays.
 */
export function headingAnchors(comment: (value: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const { name, id, href } = node.properties;
      const anchor = name ?? id;
      if (node.tagName !== 'a' || href !== undefined || parent === undefined || index === undefined)
        return undefined;
      const mark =
        anchor === undefined || anchor === ''
          ? []
          : [{ type: 'comment' as const, value: comment(`#${anchor}`) }];
      parent.children.splice(index, 1, ...mark, ...node.children);
      return index + mark.length;
    });
  };
}
