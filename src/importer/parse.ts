import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { directiveFromMarkdown, directiveSyntax } from './syntax/directive.ts';
import { fragments } from './syntax/fragments.ts';

/** Parses the Markdown of the source format: GFM, YAML front matter and triple-colon directives. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(), gfm(), directiveSyntax],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), fragments, directiveFromMarkdown],
  });
}
