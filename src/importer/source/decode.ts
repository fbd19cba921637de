import { type Place, problem } from '../../lib/problem.ts';
import { done, failed, type Result } from '../../lib/result.ts';

/** Largest file that is read, in bytes: sixteen times the largest known article. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Deepest quotation or list; no article comes near it, and parsers answer depth with time or a full stack. */
export const MAX_DEPTH = 100;

/**
 * Decodes a source file: UTF-8, byte order mark taken off, lines ended by line feeds.
 *
 * @param file name to put into the problem for which the file is refused
 */
export function decodeSource(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length > MAX_BYTES) {
    const size = `${Math.round(bytes.length / 1024 / 1024)} MiB`;
    const message = `Unexpected size ${size}, expected at most ${MAX_BYTES / 1024 / 1024} MiB.`;
    const hint = 'Split the article, or leave the file out of the folder.';
    return failed(problem('import/too-large', { file }, message, hint));
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const hint = 'Leave files that are no Markdown out of the folder.';
    return failed(
      problem('import/binary', placeIn(file, bytes, zero), 'Unexpected zero byte, expected text.', hint),
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = placeIn(file, bytes, firstInvalid(bytes));
    return failed(
      problem('import/not-utf8', at, 'Unexpected byte, expected UTF-8.', 'Save the file as UTF-8.'),
    );
  }
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (text.trim() === '') {
    const hint = 'Write the article, or delete the file.';
    return failed(problem('import/empty', { file }, 'Unexpected empty file, expected an article.', hint));
  }
  const deep = text.split('\n').findIndex((line) => depth(line) > MAX_DEPTH);
  if (deep !== -1) {
    const message = `Unexpected nesting, expected at most ${MAX_DEPTH} levels.`;
    const hint = 'Take quotations and lists out of one another.';
    return failed(problem('import/too-deep', { file, line: deep + 1, column: 1 }, message, hint));
  }
  return done(text);
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

function placeIn(file: string, bytes: Uint8Array, offset: number): Place {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
