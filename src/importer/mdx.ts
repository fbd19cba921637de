import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Writes MDX. Its table of unsafe characters escapes `{` and `<` in prose. */
export function stringifyMdx(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    resourceLink: true,
    rule: '-',
    tightDefinitions: true,
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY }),
    ],
  });
}
