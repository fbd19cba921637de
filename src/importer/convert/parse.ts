import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { directiveFromMarkdown, directiveSyntax } from './syntax/directive.ts';
import { fragments } from './syntax/fragments.ts';

const options: Options = {
  extensions: [gfm(), directiveSyntax],
  mdastExtensions: [
    // Without GFM's second pass over the text, which looks for addresses that the tokenizer did not take for any,
    // and gives them no position.
    gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
    fragments,
    directiveFromMarkdown,
  ],
};

/** Parses the Markdown of the source format, front matter apart: GFM and triple-colon directives. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}
