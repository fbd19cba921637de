import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { directiveFromMarkdown, directiveSyntax } from './syntax/directive.ts';
import { fragments } from './syntax/fragments.ts';
import { literalAddressSyntax } from './syntax/literal-address.ts';

const options: Options = {
  extensions: [
    literalAddressSyntax(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
    cjkFriendlyExtension(),
    directiveSyntax,
  ],
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
