import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { directiveFromMarkdown, directiveSyntax } from './syntax/directive.ts';
import { fragments } from './syntax/fragments.ts';

/**
 * GFM without its second pass over the text, which looks for addresses that the tokenizer did not take for any,
 * and gives them no position.
 */
const gfmNodes = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** Parses the Markdown of the source format: GFM, YAML front matter and triple-colon directives. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(), gfm(), directiveSyntax],
    mdastExtensions: [frontmatterFromMarkdown(), gfmNodes, fragments, directiveFromMarkdown],
  });
}
