import type { Element, ElementContent, RootContent as HastContent, Root as HastRoot } from 'hast';
import type {
  AlignType,
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import { attributesOf, COMPONENTS } from './jsx-attributes.ts';

type Child = HastContent | ElementContent;
type Phrasing = PhrasingContent | MdxJsxTextElement | MdxTextExpression;

/** Elements that Markdown has a word for, inside text. */
const INLINE_MARKDOWN = { em: 'emphasis', strong: 'strong', del: 'delete' } as const;

/** Elements that stand in text; everything else is a block. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr x-image'.split(
    ' ',
  ),
);

/**
 * Turns HTML into MDX syntax: Markdown where it says the same, JSX elements where it cannot. Tags stay what they
 * are: nothing is wrapped into a paragraph that was none, and no paragraph is lost.
 *
 * @param tree sanitized hast; marks are comments that `readComment` knows
 * @param readComment gives the mark in a comment, or undefined for one of the source's own
 */
export function toMdx(tree: HastRoot, readComment: (value: string) => string | undefined): Root {
  return { type: 'root', children: flow(tree.children) };

  function flow(children: readonly Child[]): RootContent[] {
    const blocks: RootContent[] = [];
    let run: Child[] = [];
    const flush = () => {
      const paragraph = asParagraph(phrasing(run), false);
      if (paragraph !== undefined) blocks.push(paragraph);
      run = [];
    };
    for (const child of children) {
      if (isInline(child)) run.push(child);
      else if (child.type === 'element') {
        flush();
        append(blocks, block(child));
      }
    }
    flush();
    return blocks;
  }

  function block(node: Element): RootContent {
    const plain = Object.keys(node.properties).length === 0;
    const { tagName, children } = node;
    if (plain && tagName === 'p' && children.every(isInline)) {
      return asParagraph(phrasing(children), true) ?? inParagraph(inlineJsx(node));
    }
    if (plain && /^h[1-6]$/.test(tagName) && children.every(isInline)) {
      const depth = Number(tagName[1]) as 1;
      return { type: 'heading', depth, children: trim(phrasing(children, true)) as PhrasingContent[] };
    }
    if (plain && tagName === 'blockquote' && !children.some(isTextual)) {
      return { type: 'blockquote', children: flow(children) as BlockContent[] };
    }
    if (plain && tagName === 'hr') return { type: 'thematicBreak' };
    return (
      (tagName === 'pre' ? codeBlock(node) : undefined) ??
      (tagName === 'ul' || tagName === 'ol' ? list(node) : undefined) ??
      (tagName === 'table' ? table(node) : undefined) ??
      jsx(node)
    );
  }

  function codeBlock({ properties, children }: Element): RootContent | undefined {
    const code = children[0];
    if (
      Object.keys(properties).length > 0 ||
      children.length !== 1 ||
      code?.type !== 'element' ||
      code.tagName !== 'code'
    )
      return undefined;
    const text = code.children[0];
    if (code.children.length > 1 || (text !== undefined && text.type !== 'text')) return undefined;
    const names = code.properties['className'];
    const language = Array.isArray(names) ? String(names[0]).replace(/^language-/, '') : undefined;
    return {
      type: 'code',
      ...(language && { lang: language }),
      value: (text?.value ?? '').replace(/\n$/, ''),
    };
  }

  /** A list in Markdown is loose or tight as a whole; any other is written as JSX. */
  function list({ tagName, properties, children }: Element): List | undefined {
    const { start, ...others } = properties;
    const items = children.filter((child) => child.type === 'element');
    const own = Object.keys(others).length > 0 || children.some(isTextual);
    if (
      own ||
      items.length === 0 ||
      items.some((item) => item.tagName !== 'li' || Object.keys(item.properties).length > 0)
    )
      return undefined;
    const tight = items.every(isTight);
    const loose =
      !tight &&
      items.every((item) => !item.children.some(isTextual)) &&
      (items.length > 1 || elements(items[0]).length > 1);
    if (!tight && !loose) return undefined;
    const rows = items.map(
      (item): ListItem => ({
        type: 'listItem',
        spread: loose,
        children: flow(item.children) as BlockContent[],
      }),
    );
    const ordered = tagName === 'ol';
    return {
      type: 'list',
      ordered,
      ...(ordered && { start: Number(start ?? 1) }),
      spread: loose,
      children: rows,
    };
  }

  /** A table of one header row and cells of text; any other is written as JSX. */
  function table({ properties, children }: Element): RootContent | undefined {
    const [head, body, ...others] = children.filter((child) => child.type === 'element');
    if (Object.keys(properties).length > 0 || head?.tagName !== 'thead' || others.length > 0)
      return undefined;
    if (body !== undefined && body.tagName !== 'tbody') return undefined;
    const rows = [...elements(head), ...(body === undefined ? [] : elements(body))];
    const columns = elements(rows[0]).length;
    const plain = (row: Element, name: string) =>
      row.tagName === 'tr' &&
      elements(row).length === columns &&
      elements(row).every(
        (cell) =>
          cell.tagName === name &&
          cell.children.every(isInline) &&
          Object.keys(cell.properties).every((key) => key === 'align'),
      );
    if (
      elements(head).length !== 1 ||
      columns === 0 ||
      !rows.every((row, index) => plain(row, index === 0 ? 'th' : 'td'))
    )
      return undefined;
    const align = elements(rows[0]).map((cell) => (cell.properties['align'] ?? null) as AlignType);
    const made = rows.map(
      (row): TableRow => ({
        type: 'tableRow',
        children: elements(row).map((cell) => ({
          type: 'tableCell',
          children: trim(phrasing(cell.children, true)) as PhrasingContent[],
        })),
      }),
    );
    return { type: 'table', align, children: made };
  }

  /** A block as JSX: on lines of its own where it holds blocks only, else all in one line of text. */
  function jsx(node: Element): RootContent {
    const content = node.children.filter((child) => !isBlank(child));
    const structural =
      content.length > 0 && content.every((child) => child.type === 'element' && !isInline(child));
    if (!structural) return inParagraph(inlineJsx(node));
    const element: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: COMPONENTS[node.tagName] ?? node.tagName,
      attributes: attributesOf(node),
      children: flow(content) as BlockContent[],
    };
    return element;
  }

  function inlineJsx(node: Element): MdxJsxTextElement {
    const children = node.tagName === 'pre' ? verbatim(node.children) : phrasing(node.children, true);
    return {
      type: 'mdxJsxTextElement',
      name: COMPONENTS[node.tagName] ?? node.tagName,
      attributes: attributesOf(node),
      children: (isInline(node) ? children : trim(children)) as PhrasingContent[],
    };
  }

  /** White space counts in `<pre>`: text is written as a string. */
  function verbatim(children: readonly Child[]): Phrasing[] {
    return children.flatMap((child): Phrasing[] => {
      if (child.type === 'text') return [{ type: 'mdxTextExpression', value: JSON.stringify(child.value) }];
      if (child.type !== 'element') return phrasing([child]);
      return [
        { ...inlineJsx({ ...child, children: [] }), children: verbatim(child.children) as PhrasingContent[] },
      ];
    });
  }

  /** @param oneLine whether no line may break here, as in a heading or a cell */
  function phrasing(children: readonly Child[], oneLine = false): Phrasing[] {
    return withoutLonelyJsx(phrases(children, oneLine));
  }

  function phrases(children: readonly Child[], oneLine: boolean): Phrasing[] {
    const made: Phrasing[] = [];
    for (const [index, child] of children.entries()) {
      if (child.type === 'text') {
        const value = oneLine ? child.value.replace(/\s*\n\s*/g, ' ') : child.value;
        const last = made.at(-1);
        if (last?.type === 'break') made.push({ type: 'text', value: value.replace(/^\n/, '') });
        else if (last?.type === 'text') last.value += value;
        else if (value !== '') made.push({ type: 'text', value });
      } else if (child.type === 'comment') {
        const mark = readComment(child.value);
        if (mark !== undefined) made.push({ type: 'mdxTextExpression', value: `/* ${mark} */` });
      } else if (child.type === 'element') made.push(inline(child, children[index + 1], oneLine));
    }
    return made;
  }

  function inline(node: Element, next: Child | undefined, oneLine: boolean): Phrasing {
    const { tagName, properties, children } = node;
    const names = Object.keys(properties);
    const markdown = INLINE_MARKDOWN[tagName as keyof typeof INLINE_MARKDOWN];
    if (
      markdown !== undefined &&
      names.length === 0 &&
      !children.some((child) => child.type === 'element' && !isInline(child))
    ) {
      return { type: markdown, children: phrasing(children, oneLine) as PhrasingContent[] };
    }
    if (tagName === 'br' && !oneLine && next?.type === 'text' && /^\n\s*\S/.test(next.value))
      return { type: 'break' };
    const only = children[0];
    if (
      tagName === 'code' &&
      names.length === 0 &&
      children.length === 1 &&
      only?.type === 'text' &&
      only.value.trim() !== ''
    ) {
      return { type: 'inlineCode', value: only.value.replaceAll('\n', ' ') };
    }
    if (
      tagName === 'a' &&
      typeof properties['href'] === 'string' &&
      names.every((name) => name === 'href' || name === 'title')
    ) {
      const title = properties['title'];
      const url = properties['href'];
      return {
        type: 'link',
        url,
        ...(title != null && { title: String(title) }),
        children: phrasing(children, oneLine) as PhrasingContent[],
      };
    }
    return inlineJsx(node);
  }
}

/**
 * Makes a paragraph, or nothing of mere white space. MDX takes the paragraph away from a line of JSX and
 * expressions alone, so where one was meant its tag is written out.
 */
function asParagraph(content: Phrasing[], meant: boolean): Paragraph | undefined {
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

function inParagraph(element: MdxJsxTextElement): Paragraph {
  return { type: 'paragraph', children: [element as PhrasingContent] };
}

/** Adjacent lines of JSX make one paragraph of lines, which reads better and means the same. */
function append(blocks: RootContent[], next: RootContent): void {
  blocks.push(next);
}

function trim(content: Phrasing[]): Phrasing[] {
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

function isInline(node: Child): boolean {
  return (
    node.type === 'text' || node.type === 'comment' || (node.type === 'element' && INLINE.has(node.tagName))
  );
}

function isBlank(node: Child): boolean {
  return node.type === 'text' && /^[ \t\n]*$/.test(node.value);
}

/** Whether a node makes text, so that it cannot stand between blocks. */
function isTextual(node: Child): boolean {
  return isInline(node) && !isBlank(node);
}

function elements(node: Element | undefined): Element[] {
  return node?.children.filter((child) => child.type === 'element') ?? [];
}

/** An item of text first and blocks after it, with no paragraph. */
function isTight(item: Element): boolean {
  const content = item.children.filter((child) => !isBlank(child));
  const firstBlock = content.findIndex((child) => !isInline(child));
  const blocks = firstBlock === -1 ? [] : content.slice(firstBlock);
  return blocks.every((child) => child.type === 'element' && !isInline(child) && child.tagName !== 'p');
}
