import { type Problem, problem } from '../../lib/problem.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import type { Rule } from '../../lib/rules.ts';

/** One translated unit of a source file. */
export interface Pair {
  /** Number within the revision: the part of the id after the dash. */
  number: string;
  /** Translated Markdown. */
  target: string;
  /** English Markdown, byte for byte. */
  original: string;
  /** Offset of the whole pair in the source. */
  start: number;
  end: number;
}

/** A source file without its span pairs, in one of its two languages. */
export interface Side {
  text: string;
  language: 'target' | 'original';
  /** Where each pair's text stands in `text`, in order. */
  ranges: { number: string; start: number; end: number }[];
}

const OPEN = '<span data-ttu-id="';
const MIDDLE = '</span><span class="sxs-lookup"><span data-stu-id="';
const CLOSE = '</span></span>';
const ID = /^[0-9a-f]{5}-(p?\d+)$/;
const REMAINS = /data-[ts]tu-id|sxs-lookup/g;

/**
 * Reads the span pairs of a source file, `<span data-ttu-id="X">T</span><span class="sxs-lookup"><span
 * data-stu-id="X">S</span></span>`: an exact form that no Markdown touches, so it is taken out before parsing.
 *
 * @returns the pairs in order, or an error for each pair that is unclosed, nested, badly numbered or repeated
 */
export function readPairs(source: string, file: string): Result<Pair[]> {
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const fail = (offset: number, rule: Rule, message: string, hint: string) =>
    void problems.push(problem(rule, { file, ...lineAndColumn(source, offset) }, message, hint));
  const broken = (offset: number, message: string) => fail(offset, 'import/broken-span', message, SPAN_HINT);
  let start = source.indexOf(OPEN);
  while (start !== -1) {
    const next = source.indexOf(OPEN, start + OPEN.length);
    const pair = readPair(source, start, next === -1 ? source.length : next, broken);
    if (pair !== undefined && first.has(pair.number)) {
      const { line } = lineAndColumn(source, first.get(pair.number) as number);
      const message = `Unexpected second segment ${pair.number}, expected a number not used before (line ${line})`;
      fail(start, 'import/duplicate-segment', message, 'Give each segment of the file its own number.');
    } else if (pair !== undefined) {
      first.set(pair.number, start);
      pairs.push(pair);
    }
    start = next;
  }
  if (problems.length === 0) {
    let from = 0;
    for (const { start, end } of [...pairs, { start: source.length, end: source.length }]) {
      for (const { index } of source.slice(from, start).matchAll(REMAINS)) {
        broken(from + index, 'Unexpected part of a span pair outside of one.');
      }
      from = end;
    }
  }
  return problems.length > 0 ? failed(...problems) : done(pairs);
}

const SPAN_HINT =
  'Expected <span data-ttu-id="X">translation</span><span class="sxs-lookup"><span data-stu-id="X">original</span></span>, closed and not nested.';

/** Reads the pair that opens at `start` and must end before `limit`; says what is wrong where it does not. */
function readPair(
  source: string,
  start: number,
  limit: number,
  broken: (offset: number, message: string) => void,
): Pair | undefined {
  const idEnd = source.indexOf('">', start + OPEN.length);
  const id = source.slice(start + OPEN.length, idEnd);
  const number = ID.exec(id)?.[1];
  if (idEnd === -1 || number === undefined) {
    broken(start, `Unexpected segment id "${id.slice(0, 40)}", expected one like "db05d-112".`);
    return undefined;
  }
  const middle = `${MIDDLE}${id}">`;
  const targetEnd = source.indexOf(middle, idEnd);
  if (targetEnd === -1 || targetEnd > limit) {
    broken(
      start,
      `Unexpected segment ${id} without its original, expected ${middle} before the next segment.`,
    );
    return undefined;
  }
  const originalStart = targetEnd + middle.length;
  const originalEnd = source.indexOf(CLOSE, originalStart);
  if (originalEnd === -1 || originalEnd > limit) {
    broken(start, `Unexpected end of segment ${id}, expected ${CLOSE} before the next segment.`);
    return undefined;
  }
  return {
    number,
    target: source.slice(idEnd + 2, targetEnd),
    original: source.slice(originalStart, originalEnd),
    start,
    end: originalEnd + CLOSE.length,
  };
}

/** Gives the file in one language: each pair replaced by its translation, or by its original. */
export function takeSide(source: string, pairs: readonly Pair[], language: Side['language']): Side {
  const ranges: Side['ranges'] = [];
  let text = '';
  let from = 0;
  for (const pair of pairs) {
    text += source.slice(from, pair.start);
    const start = text.length;
    text += pair[language];
    ranges.push({ number: pair.number, start, end: text.length });
    from = pair.end;
  }
  return { text: text + source.slice(from), language, ranges };
}

/** Gives the place in the source of an offset in one of its sides. */
export function sourceOffset(pairs: readonly Pair[], side: Side, offset: number): number {
  let shift = 0;
  for (const [index, range] of side.ranges.entries()) {
    const pair = pairs[index];
    if (pair === undefined || offset < range.start) break;
    const textStart =
      side.language === 'target' ? targetStart(pair) : pair.end - CLOSE.length - pair.original.length;
    shift = offset < range.end ? textStart - range.start : pair.end - range.end;
  }
  return offset + shift;
}

function targetStart({ start, number }: Pair): number {
  return start + OPEN.length + 'db05d-'.length + number.length + 2;
}

/** Line and column, counted from 1, of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
