import { posix } from 'node:path';
import { decodeAddress } from './names.ts';

/** Gives the code that a snippet shows, seen from the file at `from`; undefined where it is not there. */
export type ReadCode = (snippet: Snippet, from: string) => string | undefined;

/** A piece of a file of code that an article shows. */
export interface Snippet {
  /** Path as written, `../code/a.cs` or `~/code/a.cs`. */
  source: string;
  /** Lines, `1-4,7`. */
  range?: string | undefined;
  /** Name of a part that the code marks: `// <name>` to `// </name>`, or `#region name`. */
  id?: string | undefined;
}

/** Reads the address of a `[!code-…[](…)]`: `a.cs?range=1-4`, `a.cs?name=part`, `a.cs#L1-L4`, `a.cs#part`. */
export function snippetOf(address: string): Snippet {
  const [, source = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const asked = new URLSearchParams(query);
  const lines = /^L(\d+)(?:-L?(\d+))?$/i.exec(hash);
  const ends = asked.has('start') ? `${asked.get('start')}-${asked.get('end') ?? ''}` : undefined;
  return {
    source,
    range: asked.get('range') ?? ends ?? (lines ? `${lines[1]}-${lines[2] ?? lines[1]}` : undefined),
    id: asked.get('name') ?? (hash !== '' && !lines ? hash : undefined),
  };
}

/** Makes the function that reads snippets. @param read gives a file's text, or undefined where there is none */
export function codeReader(read: (path: string) => string | undefined): ReadCode {
  return ({ source, range, id }, from) => {
    const folder = source.startsWith('~/') ? '' : posix.dirname(from);
    const file = decodeAddress(source).replaceAll('\\', '/').replace(/^~\//, '');
    const text = read(posix.join(folder, file).replace(/^(?:\.\.\/)+/, ''));
    if (text === undefined) return undefined;
    const lines = text
      .replace(/^\uFEFF/, '')
      .replace(/\n$/, '')
      .split('\n');
    const shown = id !== undefined ? part(lines, id) : range === undefined ? lines : linesIn(lines, range);
    return shown && outdented(shown).join('\n');
  };
}

function part(lines: readonly string[], id: string): string[] | undefined {
  const name = id.toLowerCase();
  const start = lines.findIndex((line) => {
    const text = line.toLowerCase();
    return text.includes(`<${name}>`) || new RegExp(`#region\\s+${RegExp.escape(name)}\\s*$`).test(text);
  });
  if (start === -1) return undefined;
  const isEnd = (line: string) => line.toLowerCase().includes(`</${name}>`) || /#endregion/i.test(line);
  const length = lines.slice(start + 1).findIndex(isEnd);
  return length === -1 ? undefined : lines.slice(start + 1, start + 1 + length);
}

function linesIn(lines: readonly string[], range: string): string[] {
  return range.split(',').flatMap((piece) => {
    const [first = '', last = first] = piece.trim().split('-');
    return lines.slice(Number(first) - 1, last === '' ? undefined : Number(last));
  });
}

/** Takes off the indentation that all lines share. */
function outdented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const by = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(by));
}
