import type { Nodes, Root } from 'hast';
import { walk } from '../walk.ts';

/**
 * `# <a name="faq"></a>Preguntas` becomes an anchor mark: it is the heading's id in every locale. Further anchors
 * of the heading, and anchors in text, keep their names too; text inside an anchor stays.
 */
export function headingAnchors(comment: (value: string) => string) {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, parent) => {
      if (node.type !== 'element') return undefined;
      const { name, id, href } = node.properties;
      const anchor = name ?? id;
      if (node.tagName !== 'a' || (href !== undefined && href !== '')) return undefined;
      if (href === '' && (anchor === undefined || node.children.length > 0)) return undefined;
      const mark =
        anchor === undefined || anchor === ''
          ? []
          : [
              {
                type: 'comment' as const,
                value: comment(`#${anchor}`),
                ...(node.position && { position: node.position }),
              },
            ];
      parent.children.splice(index, 1, ...mark, ...node.children);
      return index + mark.length;
    });
  };
}
