import type { Parents, Root, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  resourceLink: true,
  rule: '-',
  tightDefinitions: true,
  handlers: { text },
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY }),
  ],
};

/** Words and the punctuation that means nothing to Markdown, wherever it stands. */
const PLAIN = /^[\p{L}\p{M} ](?:[\p{L}\p{M}\p{N} ,;?"'“”«»…、。，；？）（：()%/]|\.(?= |$))*$/u;

/** Writes MDX. The library's table of unsafe characters escapes `{` and `<` in prose. */
export function stringifyMdx(tree: Root): string {
  return toMarkdown(tree, options);
}

/** Text as the library writes it, but most of it has nothing to escape: that took a sixth of the whole import. */
function text(node: Text, _: Parents | undefined, state: State, info: Info): string {
  const isInner = info.before !== '\n' && info.after !== '\n';
  if (isInner && PLAIN.test(node.value)) return node.value;
  const written = state.safe(node.value, info);
  // A paragraph that begins with one of these words would be code.
  return info.before === '\n' ? written.replace(/^(?=(?:import|export)\b)./, reference) : written;
}

function reference(letter: string): string {
  return `&#x${letter.charCodeAt(0).toString(16)};`;
}
