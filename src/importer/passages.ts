import { RULES } from '../lib/rules.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { Difference } from './checks/difference.ts';
import type { Around } from './checks/fidelity.ts';
import { blocksOf, type Surroundings } from './convert/convert.ts';
import { rewrite } from './source/rewrite.ts';
import type { Side } from './source/spans.ts';

/** A block of a source that is shown as its source text. */
interface Passage {
  start: number;
  end: number;
}

/** What came of a side of which some blocks could not be converted. */
export interface Rescue extends Attempt {
  /** How many blocks are shown as their source text. */
  passages: number;
}

const ROUNDS = 4;

/**
 * Converts a side. Blocks that cannot be converted without loss are shown as their source text, in place, each in a
 * component that says so; what is wrong with each stays among what was found, as an error. Where no such block is
 * found, the attempt on the whole is given out.
 */
export function convertKeepingRest(side: Side, around: Surroundings & Around): Rescue {
  const whole = attempt(side, around);
  if (!hasErrors(whole.found)) return { ...whole, passages: 0 };
  const blocks = blocksOf(side);
  const failing: Difference[] = [];
  const passages: Passage[] = [];
  const give = (block: Passage, found: readonly Difference[]) => {
    passages.push(block);
    const [first] = found.filter(isError);
    if (first) failing.push({ ...first, offset: block.start });
  };
  for (const block of blocks) {
    const { found } = attempt(cut(side, block), around);
    if (hasErrors(found)) give(block, found);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const { text, name } = withoutPassages(side, passages);
    const { made, found } = attempt(text.side, around);
    const errors = found.filter(isError);
    if (made !== undefined && errors.length === 0) {
      const body = withSources(made.body, side, passages, name);
      const told = found.map((each) => ({ ...each, offset: each.offset && text.origin(each.offset) }));
      const pictures = made.pictures.map((each) => ({
        ...each,
        offset: each.offset && text.origin(each.offset),
      }));
      return { made: { ...made, body, pictures }, found: [...failing, ...told], passages: passages.length };
    }
    // It fails among others alone: the block in which the difference begins.
    const at = errors[0]?.offset && text.origin(errors[0].offset);
    const block = blocks.find(
      ({ start, end }) => at && start <= at && at < end && !passages.some((each) => each.start === start),
    );
    if (block === undefined) break;
    give(block, errors);
  }
  return { ...whole, passages: 0 };
}

function isError({ rule }: Difference): boolean {
  return RULES[rule].severity === 'error';
}

function hasErrors(found: readonly Difference[]): boolean {
  return found.some(isError);
}

function cut(side: Side, { start, end }: Passage): Side {
  const ranges = side.ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
  return { ...side, text: side.text.slice(start, end), ranges };
}

/** Puts a word in the place of each passage, and takes the passages' segments out. */
function withoutPassages(side: Side, passages: readonly Passage[]) {
  let name = 'sourcetext';
  while (side.text.includes(name)) name += 'x';
  const isKept = ({ start }: { start: number }) =>
    !passages.some((each) => each.start <= start && start < each.end);
  const edits = [...passages]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: `${name}${start}\n` }));
  return { text: rewrite({ ...side, ranges: side.ranges.filter(isKept) }, edits), name };
}

/** Puts the source text of each passage into the place of its word. */
function withSources(body: string, side: Side, passages: readonly Passage[], name: string): string {
  return body.replace(new RegExp(`^([ \\t]*)${name}(\\d+)$`, 'gm'), (_, at: string, start: string) => {
    const passage = passages.find((each) => each.start === Number(start));
    const text = side.text.slice(passage?.start, passage?.end).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    const lines = [`${fence}md`, ...text.split('\n'), fence].map((line) => `${at}  ${line}`.trimEnd());
    return `${at}<SourceText>\n${lines.join('\n')}\n${at}</SourceText>`;
  });
}
