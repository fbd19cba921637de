import type { Blockquote, Code, Nodes, Paragraph, Root } from 'mdast';
import { type Snippet, snippetOf } from '../../docset/snippets.ts';
import type { Tell } from '../tell.ts';
import { walk } from '../walk.ts';
import { silentParagraph } from './silent-segments.ts';

const OPEN = /^\[!code(?:-([\w+#-]+))?\s*$/i;

/**
 * `[!code-csharp[name](path)]` and `:::code source="path":::`, alone in a paragraph, become the code that the file
 * holds. Where the docset does not hold it, a note names it, and it is reported.
 */
export function codeSnippets(read: (snippet: Snippet) => string | undefined) {
  return (tree: Root, tell: Tell): void => {
    walk<Nodes>(tree, (node, index, parent) => {
      const found = node.type === 'paragraph' ? snippetIn(node) : undefined;
      if (found === undefined) return undefined;
      const { snippet, language } = found;
      const text = read(snippet);
      if (text === undefined) {
        tell(
          'import/missing-code',
          node,
          `Unexpected code of "${snippet.source}", which the docset does not hold`,
        );
      }
      const made: Code | Blockquote =
        text === undefined
          ? missing(snippet.source)
          : { type: 'code', value: text, ...(language && { lang: language }) };
      const segments = node.type === 'paragraph' ? silentParagraph(node) : [];
      parent.children.splice(index, 1, ...segments, made as Nodes);
      return index + segments.length + 1;
    });
  };
}

function snippetIn(paragraph: Paragraph): { snippet: Snippet; language: string | undefined } | undefined {
  const children = paragraph.children.filter(({ type }) => type !== 'mark');
  const [first, link, last, ...others] = children;
  if (first?.type === 'directive' && first.name === 'code' && link === undefined) {
    const { source = '', range, id, language } = first.attributes;
    return { snippet: { source, range, id }, language };
  }
  if (first?.type !== 'text' || link?.type !== 'link' || last?.type !== 'text' || others.length > 0)
    return undefined;
  const open = OPEN.exec(first.value);
  if (!open || last.value.trim() !== ']') return undefined;
  return { snippet: snippetOf(link.url), language: open[1]?.replace(/-interactive$/i, '').toLowerCase() };
}

function missing(source: string): Blockquote {
  return { type: 'blockquote', children: [], data: { hName: 'x-missing-code', hProperties: { source } } };
}
