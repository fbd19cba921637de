import type { Text } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/**
 * Extension of mdast-util-from-markdown that keeps a text node per run of plain source, escape and reference,
 * where the default joins them. An offset in the source then leads to an offset in a node's value exactly, and
 * segments can be marked without touching the source that is parsed.
 */
export const fragments: Extension = {
  enter: { data: enterText, characterEscape: enterText, characterReference: enterText },
};

function enterText(this: CompileContext, token: Token): undefined {
  const parent = this.stack.at(-1) as { children: unknown[] };
  const { line, column, offset } = token.start;
  const start = { line, column, offset };
  const node: Text = { type: 'text', value: '', position: { start, end: start } };
  parent.children.push(node);
  this.stack.push(node);
}
