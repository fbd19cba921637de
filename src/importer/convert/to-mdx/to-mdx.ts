import type { Element, Root as HastRoot } from 'hast';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { COMPONENTS } from '../../allow-list.ts';
import { attributesOf } from '../jsx-attributes.ts';
import { codeBlock, list, table } from './blocks.ts';
import { type Child, isBlank, isInline, isTextual } from './content.ts';
import { asParagraph, inlineJsx, inParagraph, phrasing, type ReadComment, trim } from './phrasing.ts';

/**
 * Turns HTML into MDX syntax: Markdown where it says the same, JSX elements where it cannot. Tags stay what they
 * are: nothing is wrapped into a paragraph that was none, and no paragraph is lost.
 *
 * @param tree sanitized hast; marks are comments that `readComment` knows
 * @param readComment reads marks
 */
export function toMdx(tree: HastRoot, readComment: ReadComment): Root {
  return { type: 'root', children: flow(tree.children) };

  function flow(children: readonly Child[]): RootContent[] {
    const blocks: RootContent[] = [];
    let run: Child[] = [];
    const flush = () => {
      const paragraph = asParagraph(phrasing(run, readComment), false);
      if (paragraph !== undefined) blocks.push(paragraph);
      run = [];
    };
    for (const child of children) {
      if (isInline(child)) run.push(child);
      else if (child.type === 'element') {
        flush();
        blocks.push(block(child));
      }
    }
    flush();
    return blocks;
  }

  function block(node: Element): RootContent {
    const plain = Object.keys(node.properties).length === 0;
    const { tagName, children } = node;
    if (plain && tagName === 'p' && children.every(isInline)) {
      return asParagraph(phrasing(children, readComment), true) ?? inParagraph(inlineJsx(node, readComment));
    }
    if (plain && /^h[1-6]$/.test(tagName) && children.every(isInline)) {
      const depth = Number(tagName[1]) as 1;
      return {
        type: 'heading',
        depth,
        children: trim(phrasing(children, readComment, true)) as PhrasingContent[],
      };
    }
    if (plain && tagName === 'blockquote' && !children.some(isTextual)) {
      return { type: 'blockquote', children: flow(children) as BlockContent[] };
    }
    if (plain && tagName === 'hr') return { type: 'thematicBreak' };
    return (
      (tagName === 'pre' ? codeBlock(node) : undefined) ??
      (tagName === 'ul' || tagName === 'ol' ? list(node, flow) : undefined) ??
      (tagName === 'table' ? table(node, readComment) : undefined) ??
      jsx(node)
    );
  }

  /** A block as JSX: on lines of its own where it holds blocks only, else all in one line of text. */
  function jsx(node: Element): RootContent {
    const content = node.children.filter((child) => !isBlank(child));
    const structural =
      content.length > 0 && content.every((child) => child.type === 'element' && !isInline(child));
    if (!structural) return inParagraph(inlineJsx(node, readComment));
    const element: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: COMPONENTS[node.tagName] ?? node.tagName,
      attributes: attributesOf(node),
      children: flow(content) as BlockContent[],
    };
    return element;
  }
}
