import type { Element } from 'hast';
import type {
  AlignType,
  BlockContent,
  Code,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { type Child, elements, isInline, isTextual, isTight } from './content.ts';
import { phrasing, type ReadComment, trim } from './phrasing.ts';

/** Writes the blocks that an element holds. */
export type Flow = (children: readonly Child[]) => RootContent[];

/** A block of code of text alone; any other is written as JSX. */
export function codeBlock({ properties, children }: Element): Code | undefined {
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
export function list({ tagName, properties, children }: Element, flow: Flow): List | undefined {
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
export function table({ properties, children }: Element, readComment: ReadComment): Table | undefined {
  const [head, body, ...others] = children.filter((child) => child.type === 'element');
  if (Object.keys(properties).length > 0 || head?.tagName !== 'thead' || others.length > 0) return undefined;
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
        children: trim(phrasing(cell.children, readComment, true)) as PhrasingContent[],
      })),
    }),
  );
  return { type: 'table', align, children: made };
}
