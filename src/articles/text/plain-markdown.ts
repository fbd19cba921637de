import type { Root } from 'hast';

/**
 * Gives an article's body as Markdown without MDX: marks go, of a component its content stays, and where it has
 * none, the text that stands for it. All else is the source, character for character.
 *
 * @param mdxBody MDX without front matter, as the importer writes it
 * @param tree what it parses to, with positions
 */
export function plainMarkdown(mdxBody: string, tree: Root): string {
  const cuts: Cut[] = [];
  collect(tree as unknown as Node, cuts);
  let text = '';
  let place = 0;
  for (const { from, to, instead } of cuts.sort((a, b) => a.from - b.from)) {
    text += mdxBody.slice(place, from) + instead;
    place = to;
  }
  return (text + mdxBody.slice(place)).replace(/\n{3,}/g, '\n\n').trim();
}

function collect(node: Node, cuts: Cut[]): void {
  const { position, type, name = '', attributes = [] } = node;
  // Line breaks between blocks are the renderer's: they stand nowhere in the source.
  const children = (node.children ?? []).filter((child) => child.position !== undefined);
  const from = position.start.offset;
  const to = position.end.offset;
  if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') {
    const instead = node.value?.startsWith('"') ? asHtml(JSON.parse(node.value) as string) : '';
    cuts.push({ from, to, instead });
  }
  // Lower case is HTML, which Markdown has too.
  if (/^[A-Z]/.test(name)) {
    const [first, last] = [children[0], children.at(-1)];
    const value = (key: string) => attributes.find((attribute) => attribute.name === key)?.value ?? '';
    if (first === undefined || last === undefined) {
      cuts.push({ from, to, instead: value('alt') || value('href') });
    } else {
      const label = value('kind').toUpperCase();
      cuts.push({ from, to: first.position.start.offset, instead: label && `**${label}**\n\n` });
      cuts.push({ from: last.position.end.offset, to, instead: '' });
    }
  }
  for (const child of children) collect(child, cuts);
}

/** Text inside elements of HTML, in which Markdown would still read its own marks. */
function asHtml(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}

interface Cut {
  from: number;
  to: number;
  instead: string;
}

/** What this module looks at in a node of the tree that has a place in the source. */
interface Node {
  type: string;
  name?: string;
  value?: string;
  attributes?: { name: string; value: string }[];
  children?: Node[];
  position: { start: { offset: number }; end: { offset: number } };
}
