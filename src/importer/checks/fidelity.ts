import type { ResolvedLink } from '../docset/resolve-link.ts';
import type { ReadCode } from '../docset/snippets.ts';
import type { ReadInclude } from '../source/included.ts';
import type { Side } from '../source/spans.ts';
import type { Difference } from './difference.ts';
import type { Facts } from './facts.ts';
import { mdxFacts } from './mdx-facts.ts';
import { compareWithOriginals, type Original } from './original-links.ts';
import { withIncludes } from './plain-includes.ts';
import { comparePlainTargets } from './plain-targets.ts';
import { sourceFacts } from './source-facts.ts';

/** What the comparison needs to know of the docset around a file. */
export interface Around {
  /** Path of the file in the docset. */
  path: string;
  /** The article's slug. */
  slug: string;
  /** Slug of the article that is made of a source of the docset; undefined where none is. */
  slugAt: (path: string) => string | undefined;
  /** Resolves a link of the file, or of one that it includes. */
  resolveLink: (href: string, from?: string | undefined) => ResolvedLink;
  readInclude: ReadInclude;
  readCode: ReadCode;
  /** English of each segment of the file, to compare a translation's links with; none for the English itself. */
  originals: ReadonlyMap<string, Original>;
}

/**
 * Compares an article with its source: text, links, anchors, segments, elements. Shares no code with the
 * conversion but the allow-list and the resolution of single links.
 *
 * @param side body of the source, without span pairs
 * @param body the article's MDX without front matter
 */
export function compareWithSource(side: Side, body: string, around: Around): Difference[] {
  let made: Facts;
  try {
    made = mdxFacts(body);
  } catch (error) {
    const message = `The article made is no MDX: ${(error as Error).message}`;
    return [{ rule: 'import/not-mdx', message, offset: 0 }];
  }
  const whole = withIncludes(side, around.path, around.readInclude, around.readCode);
  const { written, ...source } = sourceFacts(whole, around.resolveLink);
  return [
    ...compareText(side.text, source.text, made.text),
    ...compareLists('link', source.links.map(decoded), made.links.map(decoded), (href) =>
      side.text.indexOf(href),
    ),
    ...comparePlainTargets(written, made.links, around).map((message): Difference => {
      const offset = side.text.indexOf(message.link.href);
      return { rule: 'import/links-differ', message: message.text, offset: Math.max(0, offset) };
    }),
    ...compareLists('anchor', [...new Set(source.anchors)], [...new Set(made.anchors)], (name) =>
      side.text.indexOf(`"${name}"`),
    ),
    ...compareSegments(
      whole.segments,
      made,
      (wanted) => side.ranges.find(({ number }) => number === wanted)?.start ?? 0,
    ),
    ...compareTags(source.tags, made.tags),
    ...compareWithOriginals(
      made.links.map((href, index) => ({ href, segment: made.linkSegments[index] })),
      new Map([...around.originals, ...whole.originals]),
      around.resolveLink,
      (segment) => side.ranges.find(({ number }) => number === segment)?.start,
    ),
  ];
}

function compareText(text: string, expected: string, found: string): Difference[] {
  const index = firstDifference(expected, found);
  if (index === -1) return [];
  const around = (value: string) => value.slice(Math.max(0, index - 20), index + 40);
  const message = `Unexpected text "${around(found)}", expected "${around(expected)}".`;
  return [{ rule: 'import/text-differs', message, offset: placeOf(text, expected, index) }];
}

/** Facts that come in a sequence, and the rule that each must keep. */
const SEQUENCES = {
  link: 'import/links-differ',
  anchor: 'import/anchors-differ',
  segment: 'import/segments-differ',
} as const;

function compareLists(
  what: keyof typeof SEQUENCES,
  expected: readonly string[],
  found: readonly string[],
  locate: (value: string) => number,
): Difference[] {
  const index = firstDifference(expected, found);
  if (index === -1) return [];
  const say = (list: readonly string[]) => (index < list.length ? `"${list[index]}"` : 'no more');
  const message = `Unexpected ${what} ${say(found)}, expected ${say(expected)} (number ${index + 1}).`;
  const offset = Math.max(0, locate(expected[index] ?? found[index] ?? ''));
  return [{ rule: SEQUENCES[what], message, offset }];
}

/** Segments keep their order; those of footnotes stand in the order of the references, and are compared by number. */
function compareSegments(
  expected: readonly string[],
  { segments, noteSegments }: Facts,
  locate: (number: string) => number,
): Difference[] {
  const notes = new Set(noteSegments);
  const own = expected.filter((number) => !notes.has(number));
  const ofNotes = expected.filter((number) => notes.has(number));
  return [
    ...compareLists('segment', own, segments, locate),
    ...compareLists('segment', ofNotes.sort(), noteSegments.toSorted(), locate),
  ];
}

/** Elements may differ where no text, link or anchor does: that is told, and the article is written. */
function compareTags(expected: string, found: string): Difference[] {
  if (expected === found) return [];
  const [wanted, made] = [expected.split(/(?=<)/), found.split(/(?=<)/)];
  const index = firstDifference(wanted, made);
  const around = (tags: readonly string[]) => tags.slice(Math.max(0, index - 3), index + 4).join('');
  const message = `Unexpected elements ${around(made)}, expected ${around(wanted)}.`;
  return [{ rule: 'import/tags-differ', message, offset: 0 }];
}

/** Index of the first place where two sequences differ, -1 where they are equal. */
function firstDifference(a: ArrayLike<string>, b: ArrayLike<string>): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) if (a[index] !== b[index]) return index;
  return -1;
}

/** Offset in `text` of the letters before `index` of its visible text; 0 where markup stands among them. */
function placeOf(text: string, visible: string, index: number): number {
  const before = visible.slice(Math.max(0, index - 12), index);
  const spaced = [...before].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*');
  const match = before === '' ? null : new RegExp(spaced, 'u').exec(text);
  return match === null ? 0 : match.index + match[0].length;
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
