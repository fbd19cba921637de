import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import { raw as withRaw } from 'hast-util-raw';
import { toString as toText } from 'hast-util-to-string';
import type { FootnoteDefinition, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { VFile } from 'vfile';
import { type FindPicture, pictureFromRoot } from '../docset/pictures.ts';
import { type ResolvedLink, seenFromRoot } from '../docset/resolve-link.ts';
import type { ReadCode } from '../docset/snippets.ts';
import { type IncludedFile, includedSide, type ReadInclude } from '../source/included.ts';
import type { Side } from '../source/spans.ts';
import { emptyMarks } from './html/empty-marks.ts';
import { figures } from './html/figures.ts';
import { footnotes } from './html/footnotes.ts';
import { headingAnchors } from './html/heading-anchors.ts';
import { links, type ReportedLink } from './html/link-addresses.ts';
import { sanitizeTree } from './html/sanitize.ts';
import { sentenceSpace } from './html/sentence-space.ts';
import { tidyMarks } from './html/tidy-marks.ts';
import { uniqueIds } from './html/unique-ids.ts';
import { plainSide } from './lines/plain-side.ts';
import { markComments } from './mark-comments.ts';
import { alerts } from './markdown/alerts.ts';
import { codeSnippets } from './markdown/code-snippets.ts';
import { directives } from './markdown/directives.ts';
import { includedAddresses } from './markdown/included-addresses.ts';
import { includes, type ParseInclude } from './markdown/includes.ts';
import { namedAnchors } from './markdown/named-anchors.ts';
import { type Mark, placeMarks } from './markdown/place-marks.ts';
import { raggedTables } from './markdown/ragged-tables.ts';
import { rawLinks } from './markdown/raw-links.ts';
import { strayMarks } from './markdown/stray-marks.ts';
import { tabs } from './markdown/tabs.ts';
import { taskItems } from './markdown/task-items.ts';
import { unknownTags } from './markdown/unknown-tags.ts';
import { videos } from './markdown/videos.ts';
import { parseMarkdown } from './parse.ts';
import { stringifyMdx } from './stringify-mdx.ts';
import type { Placed, Tell } from './tell.ts';
import { toMdx } from './to-mdx/to-mdx.ts';

/** What the conversion needs to know of the docset around a file. */
export interface Surroundings {
  resolveLink: (href: string) => ResolvedLink;
  /** Path of the file in the docset. */
  path: string;
  readInclude: ReadInclude;
  readCode: ReadCode;
  findPicture: FindPicture;
  /** Whether the language sets no space between sentences. */
  unspaced: boolean;
}

export interface Converted {
  body: string;
  links: ReportedLink[];
  /** Its pictures that are there, as often as it shows them. */
  pictures: ShownPicture[];
  /** The files that it includes, in order, those of included files too. */
  included: IncludedFile[];
  /** Text of the first heading. */
  heading: string | undefined;
}

/** A picture where an article shows it. */
export interface ShownPicture {
  /** Address as the file has it. */
  source: string;
  /** Offset in the side, where it is known. */
  offset: number | undefined;
}

/** What is done to the Markdown, in order, each step where the text holds a sign of its construct. */
const STEPS: readonly [step: (tree: Root, tell: Tell) => void, needs: RegExp][] = [
  [namedAnchors, /<a\s/i],
  [tabs, /#tab\//],
  [videos, /\[!video/i],
  [alerts, /\[!/],
  [directives, /:::/],
  [taskItems, /\[[ x]\]/i],
  [raggedTables, /\|/],
  [unknownTags, /</],
];

/**
 * Converts the body of a source file, one side of it, to MDX. The order of the steps is the whole of the
 * conversion; each step knows one construct.
 *
 * @param written body and segments, without front matter
 * @param tellOf takes what is to be reported, placed in `written.text`
 */
export function convert(written: Side, tellOf: Tell, around: Surroundings): Converted {
  const { side, origin } = plainSide(written, tellOf);
  const tell = placedBy(origin, tellOf);
  const marks = markComments(side.text);
  const found: ReportedLink[] = [];

  const included: IncludedFile[] = [];
  const notes: FootnoteDefinition[] = [];
  const markdown = parseSide(side, [around.path], tell);
  markdown.children.push(...notes);
  const text = [side.text, ...included.map((file) => file.text)].join('\n');
  for (const [step, needs] of STEPS) if (needs.test(text)) step(markdown, tell);

  const raw = toHtml(markdown, marks.write, side.text);
  if (text.includes('[^')) footnotes(raw);
  const html = sanitizeTree(raw, tell);
  headingAnchors(marks.write)(html);
  uniqueIds(marks.readAnchor)(html, tell);
  const pictures: ShownPicture[] = [];
  const show = (source: string, { position }: Placed) => {
    const offset = position?.start.offset;
    pictures.push({ source, offset: offset === undefined ? undefined : origin(offset) });
  };
  figures(html, (source) => around.findPicture(around.path, source), show, tell);
  emptyMarks(html);
  links(around.resolveLink, found)(html, tell);
  if (around.unspaced) sentenceSpace((comment) => marks.read(comment) !== undefined)(html);
  tidyMarks(marks)(html);

  const heading = html.children.find((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName));
  return {
    body: stringifyMdx(toMdx(html, marks.read)),
    links: found,
    pictures,
    included,
    heading: heading && toText(heading).trim().replace(/\s+/g, ' '),
  };

  /**
   * @param from the file and those that include it, so that none includes itself
   * @param tellSide takes what is to be reported, placed in `side.text`
   */
  function parseSide(side: Side, from: readonly string[], tellSide: Tell): Root {
    const tree = parseMarkdown(side.text);
    if (/\*\*|\]\(/.test(side.text)) strayMarks(tree, side.text, tellSide);
    placeMarks(tree, side, marks.html);
    if (/<a\s/i.test(side.text)) rawLinks(tree);
    const readNamed: ParseInclude = (name, block) => {
      const file = around.readInclude(name, from.at(-1) ?? '');
      if (file === undefined || from.includes(file.path)) return undefined;
      included.push(file);
      const tellHere: Tell = (rule, _, message) => tell(rule, block, message);
      const nth = included.length;
      const lines = plainSide(includedSide(file, side.language, nth), tellHere);
      const tree = parseSide(lines.side, [...from, file.path], tellHere);
      const moves = {
        link: (href: string) => seenFromRoot(file.path, href),
        picture: (source: string) => pictureFromRoot(around.findPicture, file.path, source),
      };
      notes.push(...includedAddresses(tree, nth, moves));
      return tree;
    };
    if (/\[!include/i.test(side.text)) includes(readNamed)(tree, tell);
    if (/\[!code|:::code/i.test(side.text))
      codeSnippets((snippet) => around.readCode(snippet, from.at(-1) ?? ''))(tree, tell);
    return tree;
  }
}

/** Where the blocks of a side stand, whole lines each, in order. */
export function blocksOf(written: Side): { start: number; end: number }[] {
  const { side, origin } = plainSide(written, () => {});
  return parseMarkdown(side.text).children.map(({ position }) => {
    const start = written.text.lastIndexOf('\n', origin(position?.start.offset ?? 0) - 1) + 1;
    const end = written.text.indexOf('\n', origin(position?.end.offset ?? 0));
    return { start, end: end === -1 ? written.text.length : end + 1 };
  });
}

/** Tells of places in a text that was made of another. */
function placedBy(origin: (offset: number) => number, tell: Tell): Tell {
  return (rule, { position }, message) => {
    const offset = position?.start.offset;
    tell(rule, offset === undefined ? {} : { position: { start: { offset: origin(offset) } } }, message);
  };
}

/** Makes HTML of Markdown, repairing raw HTML as a browser would. */
function toHtml(tree: Root, comment: (value: string) => string, source: string): HastRoot {
  const hast = toHast(tree, {
    allowDangerousHtml: true,
    handlers: {
      mark: (_, node: Mark) => ({
        type: 'comment',
        value: comment(node.value),
        ...(node.position && { position: node.position }),
      }),
    },
  });
  return hasRaw(hast) ? (withRaw(hast, { file: new VFile(source) }) as HastRoot) : (hast as HastRoot);
}

function hasRaw(node: HastNodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}
