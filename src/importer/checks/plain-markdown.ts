import { htmlTagNames } from 'html-tag-names';
import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { plainLines } from './plain-lines.ts';
import { spaced } from './plain-text.ts';

const KNOWN = new Set(htmlTagNames);
const DIRECTIVE = /:::[ \t]*([a-z-]+)(?:\s[^\n]*?)?:::/gi;
const ALERT =
  /^((?:[ \t]*(?:[-*+]|\d+[.)])?[ \t]*>)+[ \t]*)\[!(?:note|tip|important|warning|caution|div\b[^\]\n]*)\]?/gim;
const VIDEO = /\[!VIDEO\s+([^\]\s]+)\s*\]/gi;
const TAG = /<(?=\/?([a-z][^\s/>]*))/gi;
const TABLE = /^[^\n]*\|[^\n]*\n[^\n]*-[^\n]*\|/m;
const SPECIAL = /:::|\[!|<a\s|<[a-z][^<>]*=[^\s"'<>=`]*\//i;
/** Two single tildes, which strike nothing out. */
const TILDES = /(?<!~)~(?!~)[^~\n]+(?<!~)~(?!~)/;
/** A tag with a value without quotation marks that holds a slash, and such a value. */
const UNQUOTED_TAG = /<[a-z][^<>]*\s[\w:-]+=[^\s"'<>=`]*\/[^<>]*>/gi;
const UNQUOTED = /(\s[\w:-]+=)(?!["'])([^\s"'<>=`]*\/[^\s"'<>=`]*?)(?=\s|\/?>)/g;
/** A link as HTML whose text may be an address; and where a space, which no comparison counts, makes it none. */
const RAW_LINK = /(<a\s[^>]*>)([^<]*)(?=<)/gi;
const ADDRESS_PART = /(?=:\/\/)|(?<=www)(?=\.)|(?<=@)/gi;

/** What stands in a text from `start` to `end` is replaced. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes what the format adds to Markdown as plain Markdown and HTML: directives, alerts, videos, words that only look
 * like tags; gives short table headers the cells that they lack.
 */
export function plainMarkdown(source: string): string {
  const text = spaced(plainLines(source));
  const isPlain =
    !SPECIAL.test(text) &&
    !TILDES.test(text) &&
    !TABLE.test(text) &&
    [...text.matchAll(TAG)].every(([, name = '']) => KNOWN.has(name.toLowerCase()));
  if (isPlain) return text;
  const padded = padTables(text);
  const { code, html, struck } = ranges(markdownToMdast(padded) as Nodes);
  const within = (spans: readonly Range[], offset: number) =>
    spans.some(([start, end]) => offset >= start && offset < end);
  const found: Replacement[] = [];
  const replace = (pattern: RegExp, write: (match: RegExpExecArray) => string | undefined) => {
    for (const match of padded.matchAll(pattern)) {
      const made = within(code, match.index) ? undefined : write(match);
      if (made !== undefined)
        found.push({ start: match.index, end: match.index + match[0].length, text: made });
    }
  };
  replace(TAG, ({ index, 1: name = '' }) =>
    KNOWN.has(name.toLowerCase()) || !within(html, index) ? undefined : '&lt;',
  );
  replace(DIRECTIVE, ([directive, name = '']) => directiveHtml(directive, name.toLowerCase()));
  for (const [start, end] of struck)
    if (padded[start + 1] !== '~')
      for (const at of [start, end - 1]) found.push({ start: at, end: at + 1, text: '\\~' });
  replace(UNQUOTED_TAG, ([tag]) => tag.replace(UNQUOTED, '$1"$2"'));
  replace(ALERT, ([, quote = '']) => quote);
  replace(VIDEO, ([, address]) => `<a href="${address}" data-video></a>`);
  replace(RAW_LINK, ([, tag = '', text = '']) => tag + text.replace(ADDRESS_PART, ' '));
  return replaced(padded, found);
}

/** Applies replacements; of two that meet, the one that begins first. */
function replaced(text: string, found: readonly Replacement[]): string {
  let made = '';
  let from = 0;
  for (const each of [...found].sort((a, b) => a.start - b.start)) {
    if (each.start < from) continue;
    made += text.slice(from, each.start) + each.text;
    from = each.end;
  }
  return made + text.slice(from);
}

/** Gives a table's header as many cells as its longest row has, so that the parser drops none. */
function padTables(text: string): string {
  if (!TABLE.test(text)) return text;
  let padded = text;
  const visit = (node: Nodes) => {
    if ('children' in node) [...node.children].reverse().forEach(visit);
    if (node.type !== 'table') return;
    const cells = node.children.map((row) => row.children.length);
    const missing = Math.max(...cells) - (cells[0] ?? 0);
    if (missing === 0) return;
    const end = node.children[0]?.position?.end.offset ?? 0;
    const delimiterEnd = /\n[^\n]*/y;
    delimiterEnd.lastIndex = end;
    const delimiter = delimiterEnd.exec(padded)?.[0] ?? '';
    const more = (line: string, cell: string) =>
      line + (/\|\s*$/.test(line) ? '' : '|') + cell.repeat(missing);
    const header = more(padded.slice(0, end), ' |');
    padded = header + more(delimiter, '---|') + padded.slice(end + delimiter.length);
  };
  visit(markdownToMdast(text) as Nodes);
  return padded;
}

type Range = [start: number, end: number];

/** Where code and raw HTML stand. */
function ranges(tree: Nodes): { code: Range[]; html: Range[]; struck: Range[] } {
  const code: Range[] = [];
  const struck: Range[] = [];
  const html: Range[] = [];
  const visit = (node: Nodes) => {
    const range: Range = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') code.push(range);
    if (node.type === 'html') html.push(range);
    if (node.type === 'delete') struck.push(range);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { code, html, struck };
}

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const LAYOUT = new Set([
  'row',
  'row-end',
  'column',
  'column-end',
  'image-end',
  'zone',
  'zone-end',
  'moniker',
  'moniker-end',
]);

/** A value goes to the last quotation mark before the next key, or before the end. */
function attributeOf(directive: string, key: string): string {
  const [, rest = ''] = new RegExp(`\\b${key}\\s*=\\s*(?=["'])([\\s\\S]*)$`, 'i').exec(directive) ?? [];
  const mark = rest.charAt(0);
  const [whole = ''] = rest.slice(1).split(/["']\s*[\w-]+\s*=\s*["']|["']?\s*:::$/);
  const end = rest.indexOf(mark, whole.length + 1);
  return mark === '' || end === -1 ? '' : rest.slice(1, end);
}

/** What a directive shows; one that is not known shows itself. */
function directiveHtml(directive: string, name: string): string {
  const value = (key: string) => attributeOf(directive, key);
  if (name === 'image')
    return `![${value('alt-text')
      .replace(ESCAPE, '$1')
      .replace(/[[\]\\*_`<]/g, '\\$&')}](x)`;
  if (name === 'no-loc') return value('text').replaceAll('<', '&lt;');
  if (name === 'video') return `<a href="${value('source')}">${value('title') || value('source')}</a>`;
  return LAYOUT.has(name) ? '' : directive;
}
