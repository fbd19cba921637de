import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';

// What trackers make links of after Markdown has been read, so that no backslash keeps them from it: a person
// (@name, who is called), another issue (#1, GH-1, !1, owner/name#1), an address. In code they leave them alone.
const REFERENCE =
  /(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s`]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{N}/_-]*|(?:[\w.-]{1,64}\/)?[\w.-]{0,64}[#!]\d+|\bGH-\d+|\bAB#\d+/giu;

/**
 * The draft as Markdown for a tracker: a heading, then a paragraph for each part. What was typed stands as it was
 * typed: no mark-up of it takes effect, nobody is called by it, and nothing is linked. Several lines are fenced.
 */
export function toMarkdown({ title, lines }: Draft): string {
  const parts = lines.flatMap(({ label, value }): RootContent[] => {
    const text = cleanText(value).trim();
    const name = inert(cleanLine(label));
    if (text.includes('\n'))
      return [
        { type: 'paragraph', children: [{ type: 'strong', children: name }] },
        { type: 'code', value: text },
      ];
    const strong: PhrasingContent = { type: 'strong', children: [...name, { type: 'text', value: ':' }] };
    return [{ type: 'paragraph', children: [strong, { type: 'text', value: ' ' }, ...inert(text)] }];
  });
  const root: Nodes = {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: inert(cleanLine(title)) }, ...parts],
  };
  return serialize(root, { extensions: [gfmToMarkdown()], fences: true });
}

/** Text, with what trackers would link in code. */
function inert(text: string): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
    if (index > from) content.push({ type: 'text', value: text.slice(from, index) });
    content.push({ type: 'inlineCode', value: reference });
    from = index + reference.length;
  }
  if (from < text.length) content.push({ type: 'text', value: text.slice(from) });
  return content;
}
