import type { Difference } from './checks/difference.ts';
import { type Around, compareWithSource } from './checks/fidelity.ts';
import { type Converted, convert, type Surroundings } from './convert/convert.ts';
import type { Side } from './source/spans.ts';

/** One side of a source, converted and compared with what it was. */
export interface Attempt {
  /** Undefined where the conversion itself failed. */
  made: Converted | undefined;
  /** Places are offsets in the side. */
  found: Difference[];
}

/** Converts a side and compares the result with it. Whatever is thrown is a difference, too. */
export function attempt(side: Side, around: Surroundings & Around): Attempt {
  const found: Difference[] = [];
  try {
    const made = convert(
      side,
      (rule, { position }, message) => void found.push({ rule, message, offset: position?.start.offset }),
      around,
    );
    return { made, found: [...found, ...compareWithSource(side, made.body, around)] };
  } catch (error) {
    return { made: undefined, found: [...found, faultOf(error)] };
  }
}

/** What was thrown while a source was worked on: too deep a tree fills the stack, all else is the importer's fault. */
export function faultOf(error: unknown): Difference {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return error instanceof RangeError && /call stack/i.test(error.message)
    ? { rule: 'import/too-deep', message: 'Unexpected nesting, too deep to be read.', offset: undefined }
    : { rule: 'import/fault', message: `The importer failed: ${reason}`, offset: undefined };
}
