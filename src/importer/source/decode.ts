import type { Problem } from '../../lib/problem.ts';

/** Largest file that is read, in bytes: sixteen times the largest known article. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Deepest quotation or list; no article comes near it, and parsers answer depth with time or a full stack. */
export const MAX_DEPTH = 100;

/**
 * Decodes a source file: UTF-8, byte order mark taken off, lines ended by line feeds.
 *
 * @returns the text, or the problem for which the file is refused
 */
export function readSource(bytes: Uint8Array, file: string): { text: string } | { problem: Problem } {
  const refuse = (rule: string, message: string, hint: string, offset?: number) => ({
    problem: {
      file,
      ...(offset !== undefined && place(bytes, offset)),
      rule,
      message,
      hint,
      severity: 'error' as const,
    },
  });
  if (bytes.length > MAX_BYTES) {
    const size = `${Math.round(bytes.length / 1024 / 1024)} MiB`;
    return refuse(
      'import/too-large',
      `Unexpected size ${size}, expected at most ${MAX_BYTES / 1024 / 1024} MiB.`,
      'Split the article, or leave the file out of the folder.',
    );
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1)
    return refuse(
      'import/binary',
      'Unexpected zero byte, expected text.',
      'Leave files that are no Markdown out of the folder.',
      zero,
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      'import/not-utf8',
      'Unexpected byte, expected UTF-8.',
      'Save the file as UTF-8.',
      firstInvalid(bytes),
    );
  }
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.trim() === '')
    return refuse(
      'import/empty',
      'Unexpected empty file, expected an article.',
      'Write the article, or delete the file.',
    );
  const deep = text.split('\n').findIndex((line) => depth(line) > MAX_DEPTH);
  if (deep !== -1) {
    const { problem } = refuse(
      'import/too-deep',
      `Unexpected nesting, expected at most ${MAX_DEPTH} levels.`,
      'Take quotations and lists out of one another.',
    );
    return { problem: { ...problem, line: deep + 1, column: 1 } };
  }
  return { text };
}

/** Upper bound of the containers that a line can open: its markers before any text. */
function depth(line: string): number {
  const markers = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*/.exec(line)?.[0] ?? '';
  return markers.replace(/[^>*+.)-]/g, '').length;
}

function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // The first bytes of the sequence that breaks off are still well-formed by themselves.
  while (low > 0 && !isWhole(bytes.subarray(0, low))) low--;
  return low;
}

function isPrefix(bytes: Uint8Array): boolean {
  return isValid(bytes, { stream: true });
}

function isWhole(bytes: Uint8Array): boolean {
  return isValid(bytes);
}

function isValid(bytes: Uint8Array, options?: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

function place(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
