import type { Element, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { ALLOWED, DROPPED, isAllowedAddress } from '../allow-list.ts';
import type { ResolvedLink } from '../docset/resolve-link.ts';
import { collectFacts, type Facts } from './facts.ts';
import { footnoteOf, ownerOf, unmarked } from './included-marks.ts';
import type { WholeText } from './plain-includes.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { WrittenLink } from './plain-targets.ts';

const MARKS = new Set(['strong', 'em', 'del', 'b', 'i']);

/**
 * Reads the facts of a source, one side of it, with a parser that the conversion does not use: what the format
 * adds to Markdown is written as plain HTML before, outside of code, and the rest is the parser's.
 *
 * @param whole body of the source without span pairs, what it includes in place
 * @param resolve gives the address that a link of a file should lead to
 * @returns the facts, and each link as it is written
 */
export function sourceFacts(
  { text, files }: Pick<WholeText, 'text' | 'files'>,
  resolve: (href: string, from?: string | undefined) => ResolvedLink,
): Facts & { written: WrittenLink[] } {
  const written: WrittenLink[] = [];
  const tree = markdownToHast(plainMarkdown(text), {
    position: false,
    features: { rawHtml: true },
  }) as Root;
  const facts = collectFacts(tree, {
    skip: ({ tagName, properties }) => DROPPED.has(tagName) || properties['id'] === 'footnote-label',
    name: (node) => (counts(node) ? node.tagName : undefined),
    text: (node) => {
      const { tagName, properties } = node;
      if (tagName === 'img') return String(properties['alt'] ?? '');
      // One that a list of tasks made; any other goes.
      if (tagName === 'input' && properties['disabled']) return properties['checked'] ? '[x]' : '[ ]';
      return '';
    },
    holdsNotes: ({ properties }) => properties['dataFootnotes'] !== undefined,
    holdsTabs: ({ properties }) => properties['dataTabs'] !== undefined,
    anchor: (node) => (isAnchor(node) ? String(node.properties['name'] ?? node.properties['id']) : undefined),
    link: (node) => {
      const address = linkOf(node);
      if (address === undefined) return undefined;
      if (isFootnote(address)) {
        written.push({ href: address });
        return footnoteOf(address);
      }
      const nth = ownerOf(address);
      const link = { href: unmarked(address), ...(nth !== undefined && { from: files[nth - 1] ?? '' }) };
      written.push(link);
      return resolve(link.href, link.from).href;
    },
  });
  return { ...facts, text: unmarked(facts.text), written };
}

/** Addresses between a text and its footnotes are the parser's. */
function isFootnote(href: string): boolean {
  return /^#user-content-fn(?:ref)?-/.test(href);
}

/** Address of a link that is kept: one of the web, of mail, or within the docset, with something to show. */
function linkOf(node: Element): string | undefined {
  const { href } = node.properties;
  return node.tagName === 'a' &&
    !isAnchor(node) &&
    typeof href === 'string' &&
    isAllowedAddress(href) &&
    !isSilent(node)
    ? href
    : undefined;
}

/** Whether an element is to be found in the article: what the import drops, or makes a component of, is not. */
function counts(node: Element): boolean {
  const { tagName, properties } = node;
  if (!ALLOWED.has(tagName) || properties['dataTabs'] !== undefined) return false;
  if (tagName === 'a') return linkOf(node) !== undefined;
  if (MARKS.has(tagName)) return !isEmpty(node);
  return (
    !(tagName === 'p' && holdsOnly(node, (each) => each.tagName === 'img' || isAnchor(each))) &&
    !holdsOnly(node, isVideo)
  );
}

/** Whether all that an element, or its only child, holds is of one kind. */
function holdsOnly({ tagName, children }: Element, isKind: (node: Element) => boolean): boolean {
  const content = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (content.length === 0 || !['p', 'blockquote'].includes(tagName)) return false;
  return content.every((child) => child.type === 'element' && (isKind(child) || holdsOnly(child, isKind)));
}

function isVideo({ properties }: Element): boolean {
  return properties['dataVideo'] !== undefined;
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

/** Whether a link shows nothing; a video's link is named by the site. */
function isSilent(node: Element): boolean {
  const { children } = node;
  if (isVideo(node)) return false;
  return children.every((child) =>
    child.type === 'element'
      ? child.tagName !== 'img' && isSilent(child)
      : child.type !== 'text' || child.value.trim() === '',
  );
}
