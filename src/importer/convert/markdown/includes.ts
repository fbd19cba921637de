import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** Gives the Markdown that an include names, parsed, or undefined where the docset does not hold it. */
export type ReadInclude = (path: string) => Root | undefined;

const OPEN = /\[!INCLUDE\s*$/i;

/**
 * `[!INCLUDE [title](path)]` becomes what the file holds: its blocks where the include stands alone, its text where
 * it stands in a line. One that cannot be read stays as text and is reported.
 */
export function includes(read: ReadInclude) {
  return (tree: Root, tell: Tell): void => {
    walk<Nodes>(tree, (node, index, parent) => {
      if (node.type !== 'paragraph') return undefined;
      const found = findInclude(node);
      if (found === undefined) return undefined;
      const content = read(found.path);
      if (content === undefined) {
        tell(
          'import/missing-include',
          node,
          `Unexpected include of "${found.path}", which the docset does not hold`,
        );
        return undefined;
      }
      const blocks = content.children.filter(({ type }) => type !== 'yaml');
      const alone = found.before.length === 0 && found.after.length === 0;
      const made: RootContent[] = alone
        ? blocks
        : [{ ...node, children: [...found.before, ...blocks.flatMap(phrasingOf), ...found.after] }];
      parent.children.splice(index, 1, ...(made as Nodes[]));
      return alone ? index + made.length : index;
    });
  };
}

interface Include {
  path: string;
  before: PhrasingContent[];
  after: PhrasingContent[];
}

/** Markdown reads an include as text, a link and text: `[!INCLUDE `, `[title](path)`, `]`. */
function findInclude({ children }: Paragraph): Include | undefined {
  for (const [index, link] of children.entries()) {
    const open = children[index - 1];
    const close = children[index + 1];
    if (link.type !== 'link' || open?.type !== 'text' || close?.type !== 'text') continue;
    if (!OPEN.test(open.value) || !close.value.startsWith(']')) continue;
    const rest = (value: string) => (value === '' ? [] : [{ type: 'text' as const, value }]);
    return {
      path: link.url,
      before: [...children.slice(0, index - 1), ...rest(open.value.replace(OPEN, ''))],
      after: [...rest(close.value.slice(1)), ...children.slice(index + 2)],
    };
  }
  return undefined;
}

function phrasingOf(block: RootContent): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children;
  return 'children' in block ? (block.children as RootContent[]).flatMap(phrasingOf) : [];
}
