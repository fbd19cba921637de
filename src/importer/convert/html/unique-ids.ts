import type { Nodes, Root } from 'hast';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';

/** Tabs of one name stand in many groups; the first of them has the address. */
const TAB = 'tab/';

/**
 * Leaves each name of a place to the first that has it, as browsers do; the others lose it, and all of a file are
 * reported together: headings repeat on many pages.
 *
 * @param anchorIn gives the name of an anchor's mark, or undefined for any other comment
 */
export function uniqueIds(anchorIn: (comment: string) => string | undefined) {
  return (tree: Root, tell: Tell): void => {
    const taken = new Set<string>();
    const repeated = new Map<string, Nodes>();
    const isTaken = (name: string, node: Nodes): boolean => {
      if (!taken.has(name)) {
        taken.add(name);
        return false;
      }
      if (!name.startsWith(TAB) && !repeated.has(name)) repeated.set(name, node);
      return true;
    };
    walk<Nodes>(tree, (node, index, parent) => {
      const anchor = node.type === 'comment' ? anchorIn(node.value) : undefined;
      if (anchor !== undefined && isTaken(anchor, node)) {
        parent.children.splice(index, 1);
        return index;
      }
      if (node.type !== 'element') return undefined;
      const { id, name } = node.properties;
      if (typeof id === 'string' && isTaken(id, node)) delete node.properties['id'];
      if (node.tagName === 'a' && typeof name === 'string' && name !== id && isTaken(name, node))
        delete node.properties['name'];
      return undefined;
    });
    const [first] = repeated.values();
    if (first === undefined) return;
    const names = [...repeated.keys()].map((name) => `"${name}"`).join(', ');
    tell(
      'import/duplicate-anchor',
      first,
      `Unexpected further places named ${names}; the first of each keeps it`,
    );
  };
}
