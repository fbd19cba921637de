import type { Element } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import { COMPONENTS } from '../../allow-list.ts';
import { attributesOf } from '../jsx-attributes.ts';
import { type Child, isInline } from './content.ts';

export type Phrasing = PhrasingContent | MdxJsxTextElement | MdxTextExpression;

/** Gives the mark in a comment, or undefined for one of the source's own. */
export type ReadComment = (comment: string) => string | undefined;

/** Elements that Markdown has a word for, inside text. */
const INLINE_MARKDOWN = { em: 'emphasis', strong: 'strong', del: 'delete' } as const;

/** Where text stands. */
interface Place {
  readComment: ReadComment;
  /** Whether no line may break here, as in a heading or a cell. */
  oneLine: boolean;
  /** Emphasis that is open around it. */
  marks: readonly string[];
}

/**
 * Writes what stands in text.
 *
 * @param oneLine whether no line may break here, as in a heading or a cell
 */
export function phrasing(children: readonly Child[], readComment: ReadComment, oneLine = false): Phrasing[] {
  return phrases(children, { readComment, oneLine, marks: [] });
}

function phrases(children: readonly Child[], place: Place): Phrasing[] {
  const made: Phrasing[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      const value = place.oneLine ? child.value.replace(/\s*\n\s*/g, ' ') : child.value;
      const last = made.at(-1);
      if (last?.type === 'break') made.push({ type: 'text', value: value.replace(/^\n/, '') });
      else if (last?.type === 'text') last.value += value;
      else if (value !== '') made.push({ type: 'text', value });
    } else if (child.type === 'comment') {
      const mark = place.readComment(child.value);
      if (mark !== undefined) made.push({ type: 'mdxTextExpression', value: `/* ${mark} */` });
    } else if (child.type === 'element') made.push(inline(child, children[index + 1], place));
  }
  return withoutLonelyJsx(made);
}

function inline(node: Element, next: Child | undefined, place: Place): Phrasing {
  const { tagName, properties, children } = node;
  const names = Object.keys(properties);
  if (tagName in INLINE_MARKDOWN && names.length === 0 && canMark(node, place)) {
    const type = INLINE_MARKDOWN[tagName as keyof typeof INLINE_MARKDOWN];
    const inner = phrases(children, { ...place, marks: [...place.marks, tagName] });
    return { type, children: inner as PhrasingContent[] };
  }
  if (tagName === 'br' && !place.oneLine && next?.type === 'text' && /^\n\s*\S/.test(next.value))
    return { type: 'break' };
  if (tagName === 'code' && names.length === 0) return inlineCode(node, place);
  if (
    tagName === 'a' &&
    typeof properties['href'] === 'string' &&
    names.every((name) => name === 'href' || name === 'title')
  ) {
    const title = properties['title'];
    return {
      type: 'link',
      url: properties['href'],
      ...(title != null && { title: String(title) }),
      children: phrases(children, place) as PhrasingContent[],
    };
  }
  return jsxOf(node, place);
}

/** Markdown tells emphasis within emphasis only where the two differ, and no more than two. */
function canMark({ tagName, children }: Element, { marks }: Place): boolean {
  return (
    !marks.includes(tagName) &&
    marks.length < 2 &&
    children.every((child) => child.type !== 'element' || isInline(child))
  );
}

/** Code of text alone. Parsers disagree on code that holds a backtick or ends in a backslash: that is a string. */
function inlineCode(node: Element, place: Place): Phrasing {
  const [only, ...others] = node.children;
  if (others.length > 0 || only?.type !== 'text' || only.value.trim() === '') return jsxOf(node, place);
  const value = only.value.replaceAll('\n', ' ');
  if (!/`|\\$/.test(value)) return { type: 'inlineCode', value };
  return { type: 'mdxJsxTextElement', name: 'code', attributes: [], children: [stringOf(value)] };
}

/** Text that no parser reads as anything else. */
function stringOf(text: string): MdxTextExpression {
  const escaped = text.replace(
    /["\\`|\n\t]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { type: 'mdxTextExpression', value: `"${escaped}"` };
}

/** Writes an element as JSX, with all that it holds in one line of text. */
export function inlineJsx(node: Element, readComment: ReadComment): MdxJsxTextElement {
  return jsxOf(node, { readComment, oneLine: true, marks: [] });
}

function jsxOf(node: Element, place: Place): MdxJsxTextElement {
  const children =
    node.tagName === 'pre'
      ? verbatim(node.children, place.readComment)
      : phrases(node.children, { ...place, oneLine: true });
  return {
    type: 'mdxJsxTextElement',
    name: COMPONENTS[node.tagName] ?? node.tagName,
    attributes: attributesOf(node),
    children: (isInline(node) ? children : trim(children)) as PhrasingContent[],
  };
}

/** White space counts in `<pre>`: text is written as a string. */
function verbatim(children: readonly Child[], readComment: ReadComment): Phrasing[] {
  return children.flatMap((child): Phrasing[] => {
    if (child.type === 'text') return [{ type: 'mdxTextExpression', value: JSON.stringify(child.value) }];
    if (child.type !== 'element') return phrasing([child], readComment);
    return [
      {
        ...inlineJsx({ ...child, children: [] }, readComment),
        children: verbatim(child.children, readComment) as PhrasingContent[],
      },
    ];
  });
}

/**
 * Makes a paragraph, or nothing of mere white space. MDX takes the paragraph away from a line of JSX and
 * expressions alone, so where one was meant its tag is written out.
 */
export function asParagraph(content: Phrasing[], meant: boolean): Paragraph | undefined {
  const children = trim(content);
  if (children.length === 0) return undefined;
  if (!meant || !children.every(isJsx)) return { type: 'paragraph', children: children as PhrasingContent[] };
  return inParagraph({
    type: 'mdxJsxTextElement',
    name: 'p',
    attributes: [],
    children: children as PhrasingContent[],
  });
}

/** JSX on a line of its own ends a paragraph: it shares the line of the text before it, or after. */
function withoutLonelyJsx(nodes: Phrasing[]): Phrasing[] {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text' || !node.value.includes('\n')) continue;
    if (nodes[index - 1]?.type === 'mdxJsxTextElement')
      node.value = node.value.replace(/^[ \t]*\n[ \t]*/, ' ');
    const next = nodes[index + 1];
    const afterNext = nodes[index + 2];
    const lonely =
      next && isJsx(next) && (next.type === 'mdxJsxTextElement' || !afterNext || isJsx(afterNext));
    if (lonely) node.value = node.value.replace(/[ \t]*\n[ \t]*$/, ' ');
  }
  return nodes;
}

/** A block that is written in a line of text. */
export function inParagraph(element: MdxJsxTextElement): Paragraph {
  return { type: 'paragraph', children: [element as PhrasingContent] };
}

/** Takes white space off both ends. */
export function trim(content: Phrasing[]): Phrasing[] {
  const children = [...content];
  const edge = (index: 0 | -1, cut: (value: string) => string) => {
    for (let node = children.at(index); node?.type === 'text'; node = children.at(index)) {
      const value = cut(node.value);
      if (value === '') index === 0 ? children.shift() : children.pop();
      else {
        children.splice(index === 0 ? 0 : children.length - 1, 1, { ...node, value });
        return;
      }
    }
  };
  edge(0, (value) => value.replace(/^[ \t\n]+/, ''));
  edge(-1, (value) => value.replace(/[ \t\n]+$/, ''));
  return children;
}

function isJsx(node: Phrasing): boolean {
  return node.type.startsWith('mdx') || (node.type === 'text' && node.value.trim() === '');
}
