import { splitFrontMatter } from './front-matter.ts';
import { type Pair, type Side, takeSide } from './spans.ts';

/** A file that others put into their text. */
export interface IncludedFile {
  /** Path in the docset. */
  path: string;
  text: string;
  pairs: readonly Pair[];
}

/** Gives the file that an include names, seen from the file at `from`; undefined where it cannot be read. */
export type ReadInclude = (name: string, from: string) => IncludedFile | undefined;

/** No file has as many segments. */
const STEP = 100_000;

/**
 * Number of an included file's segment in the article: included files count their segments on their own, and one may
 * be included twice. Segment 103 of the second include is 200103.
 *
 * @param nth which of the article's includes it is, in the order of its text, from 1
 */
export function includedNumber(number: string, nth: number): string {
  const prefix = number.startsWith('p') ? 'p' : '';
  return `${prefix}${nth * STEP + Number(number.slice(prefix.length))}`;
}

/** Name of an included file's footnote in the article, where others may have one of that name: `1` → `1-2`. */
export function includedLabel(label: string, nth: number): string {
  return `${label}-${nth}`;
}

/** Gives what an include shows in one language, front matter and white space around it apart. */
export function includedSide({ text, pairs }: IncludedFile, language: Side['language'], nth: number): Side {
  const side = takeSide(text, pairs, language);
  const body = side.text.slice(splitFrontMatter(side.text).bodyStart);
  const start = side.text.length - body.trimStart().length;
  const end = start + body.trim().length;
  const ranges = side.ranges
    .filter((range) => range.start >= start)
    .map((range) => ({
      number: includedNumber(range.number, nth),
      start: range.start - start,
      end: range.end - start,
    }));
  return { text: side.text.slice(start, end), language, ranges };
}
