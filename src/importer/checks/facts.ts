import type { Element, Nodes, Root } from 'hast';

/** What a reader and a machine find in an article. The import must keep all of it. */
export interface Facts {
  /** Visible text without white space; pictures by their alternative text. */
  text: string;
  /** Link targets in order. */
  links: string[];
  /** Names of anchors in order. */
  anchors: string[];
  /** Number of the segment that each link stands in, or that begins in it. */
  linkSegments: (string | undefined)[];
  /** Numbers of segments in order, those of footnotes apart. */
  segments: string[];
  /** Numbers of the segments of footnotes, which stand at the article's end in the order of their references. */
  noteSegments: string[];
  /** Elements in order: `<p><em></em></p>`. */
  tags: string;
}

/** How one side says what the facts are about. */
export interface Reading {
  /** Name of an element to compare, or undefined for one that does not count. */
  name: (node: Element) => string | undefined;
  /** Whether an element is left out with all that it holds. */
  skip: (node: Element) => boolean;
  /** Text that an element shows without holding it. */
  text: (node: Element) => string;
  /** Name of the anchor that an element is. */
  anchor: (node: Element) => string | undefined;
  /** Whether an element holds tabs: the levels of their headings are the page's matter. */
  holdsTabs: (node: Element) => boolean;
  /** Whether an element holds the footnotes. */
  holdsNotes: (node: Element) => boolean;
  /** Address that an element leads to. */
  link: (node: Element) => string | undefined;
}

/**
 * Collects the facts of a tree. Marks are comments: `103` for a segment, `#name` for an anchor; others are
 * passed over.
 */
export function collectFacts(tree: Root, reading: Reading): Facts {
  const facts: Facts = {
    text: '',
    links: [],
    linkSegments: [],
    anchors: [],
    segments: [],
    noteSegments: [],
    tags: '',
  };
  let tabs = 0;
  let inNotes = false;
  let segment: string | undefined;
  visit(tree);
  facts.text = facts.text.replace(/\s+/g, '');
  return facts;

  function visit(node: Nodes): void {
    if (node.type === 'text') facts.text += node.value;
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type === 'comment' && node.value.startsWith('#')) facts.anchors.push(node.value.slice(1));
    if (node.type === 'comment' && !node.value.startsWith('#')) {
      segment = /^p?\d+$/.test(node.value) ? node.value : undefined;
      if (segment !== undefined) (inNotes ? facts.noteSegments : facts.segments).push(segment);
    }
    if (node.type !== 'element' || reading.skip(node)) return;
    const link = reading.link(node);
    const place = link === undefined ? -1 : facts.links.push(link) - 1;
    const anchor = reading.anchor(node);
    if (anchor !== undefined) facts.anchors.push(anchor);
    facts.text += reading.text(node);
    const own = reading.name(node);
    const name = tabs > 0 && own !== undefined && /^h[1-6]$/.test(own) ? 'h' : own;
    const holdsTabs = reading.holdsTabs(node);
    if (holdsTabs) tabs++;
    if (reading.holdsNotes(node)) inNotes = true;
    if (name !== undefined) facts.tags += `<${name}>`;
    const before = segment;
    node.children.forEach(visit);
    if (place !== -1) facts.linkSegments[place] = before ?? segment;
    // A segment ends with its parent.
    segment = before;
    if (name !== undefined) facts.tags += `</${name}>`;
    if (holdsTabs) tabs--;
    if (reading.holdsNotes(node)) inNotes = false;
  }
}
