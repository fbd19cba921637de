import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Segments that open among some nodes, each without text: what they hold is not shown as text. */
export function silentSegments(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'mark' && /^p?\d/.test(node.value) ? [node, { type: 'mark', value: '/' }] : [],
  );
}

/** A paragraph of nothing but the segments that open in another; none where none opens. */
export function silentParagraph({ children, position }: Paragraph): RootContent[] {
  const segments = silentSegments(children);
  return segments.length === 0 ? [] : [{ type: 'paragraph', children: segments, position }];
}
