import type { Rewritten } from '../../source/rewrite.ts';
import type { Side } from '../../source/spans.ts';
import type { Tell } from '../tell.ts';
import { quotedAttributes } from './attributes.ts';
import { byLine } from './by-line.ts';
import { codeInTables } from './code-in-tables.ts';

/** Rewrites a side so that a parser of Markdown reads it as the format does. */
export function plainSide(side: Side, tell: Tell): Rewritten {
  const lines = byLine(side, tell);
  const tables = codeInTables(lines.side);
  const tags = quotedAttributes(tables.side);
  return { side: tags.side, origin: (offset) => lines.origin(tables.origin(tags.origin(offset))) };
}
