/** A node of any syntax tree, and what can hold nodes. */
interface TreeNode {
  type: string;
}
interface TreeParent<N> {
  children: N[];
}

/**
 * Visits every node below `tree` in the order of the text, parents first.
 *
 * A visitor that changes its node's place among the siblings returns the index to go on with; else the node's own
 * children come next. (unist-util-visit does the same and more; here it took a seventh of the whole import.)
 *
 * @typeParam N the nodes of the tree, such as mdast's `Nodes`
 */
export function walk<N extends TreeNode>(
  tree: N,
  visitor: (node: N, index: number, parent: N & TreeParent<N>) => number | undefined,
): void {
  const parent = tree as N & TreeParent<N>;
  for (let index = 0; index < parent.children.length; ) {
    const node = parent.children[index] as N;
    const next = visitor(node, index, parent);
    if (next !== undefined) {
      index = next;
      continue;
    }
    if ('children' in node) walk(node, visitor);
    index++;
  }
}
