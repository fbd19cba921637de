import type { Element, Root } from 'hast';
import { htmlTagNames } from 'html-tag-names';
import type { Nodes } from 'mdast';
import { markdownToHast, markdownToMdast } from 'satteri';
import { schema } from '../sanitize.ts';
import { collectFacts, type Facts } from './facts.ts';

const KNOWN = new Set(htmlTagNames);
const ALLOWED = new Set(schema.tagNames);
const DROPPED = new Set(schema.strip);
const DIRECTIVE = /:::([a-z-]+)(?:\s[^\n]*?)?:::|^[ \t]*:::[ \t]*(?:zone|moniker)(?:-end)?\b[^\n]*$/gm;
const ALERT =
  /^((?:[ \t]*(?:[-*+]|\d+[.)])?[ \t]*>)+[ \t]*)\[!(?:note|tip|important|warning|caution|div\b[^\]\n]*)\]?/gim;
const VIDEO = /\[!VIDEO\s+([^\]\s]+)\s*\]/gi;
const TAG = /<(?=\/?([a-z][^\s/>]*))/gi;
const MARKS = new Set(['strong', 'em', 'del', 'b', 'i']);

/**
 * Reads the facts of a source, one side of it, with a parser that the conversion does not use: what the format
 * adds to Markdown is written as plain HTML before, outside of code, and the rest is the parser's.
 *
 * @param text body of the source without span pairs
 * @param resolve gives the address that a link of the source should lead to
 */
export function sourceFacts(text: string, resolve: (href: string) => string): Facts {
  const tree = markdownToHast(plain(text), { position: false, features: { rawHtml: true } }) as Root;
  return collectFacts(tree, {
    skip: ({ tagName }) => DROPPED.has(tagName),
    name: (node) => (counts(node) ? node.tagName : undefined),
    text: ({ tagName, properties }) => {
      if (tagName === 'img') return String(properties['alt'] ?? '');
      if (tagName === 'input') return properties['checked'] ? '[x]' : '[ ]';
      return '';
    },
    anchor: (node) => (isAnchor(node) ? String(node.properties['name'] ?? node.properties['id']) : undefined),
    link: (node) => {
      const href = node.properties['href'];
      return node.tagName === 'a' && !isAnchor(node) && typeof href === 'string' && isAllowed(href)
        ? resolve(href)
        : undefined;
    },
  });
}

function counts(node: Element): boolean {
  const { tagName, properties, children } = node;
  if (!ALLOWED.has(tagName) || isAnchor(node) || (tagName === 'a' && properties['href'] === undefined))
    return false;
  if (MARKS.has(tagName)) return !isEmpty(node);
  const content = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const onlyImages =
    content.length > 0 && content.every((child) => child.type === 'element' && child.tagName === 'img');
  return !(tagName === 'p' && onlyImages);
}

/** A named place: no address, or an empty one around nothing. */
function isAnchor({ tagName, properties: { href, name, id }, children }: Element): boolean {
  if (tagName !== 'a' || !(name ?? id)) return false;
  return href === undefined || (href === '' && children.length === 0);
}

function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'element'
      ? MARKS.has(child.tagName) && isEmpty(child)
      : child.type === 'text' && child.value.trim() === '',
  );
}

/** Only web and mail addresses, and those within the docset, are kept. */
function isAllowed(href: string): boolean {
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(href)?.[0].toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme);
}

/** Writes directives, alerts, videos and words that only look like tags as plain HTML. */
function plain(text: string): string {
  const special =
    /:::|\[!/.test(text) || [...text.matchAll(TAG)].some(([, name = '']) => !KNOWN.has(name.toLowerCase()));
  if (!special) return text;
  const { code, html } = ranges(markdownToMdast(text) as Nodes);
  const within = (spans: readonly Range[], offset: number) =>
    spans.some(([start, end]) => offset >= start && offset < end);
  return text
    .replace(TAG, (bracket, name: string, offset: number) =>
      KNOWN.has(name.toLowerCase()) || !within(html, offset) ? bracket : '\uE000',
    )
    .replace(DIRECTIVE, (directive, name: string | undefined, offset: number) =>
      within(code, offset) ? directive : directiveHtml(directive, name),
    )
    .replace(ALERT, '$1')
    .replace(VIDEO, '<a href="$1"></a>')
    .replaceAll('\uE000', '&lt;');
}

type Range = [start: number, end: number];

function ranges(tree: Nodes): { code: Range[]; html: Range[] } {
  const code: Range[] = [];
  const html: Range[] = [];
  const visit = (node: Nodes) => {
    const range: Range = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'code' || node.type === 'inlineCode') code.push(range);
    if (node.type === 'html') html.push(range);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { code, html };
}

function directiveHtml(directive: string, name: string | undefined): string {
  const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(directive)?.[1] ?? '';
  if (name === 'image') return `![${value('alt-text').replace(/[[\]\\*_`<]/g, '\\$&')}](x)`;
  if (name === 'no-loc') return value('text').replaceAll('<', '&lt;');
  if (name === 'video') return `<a href="${value('source')}">${value('title') || value('source')}</a>`;
  return '';
}
