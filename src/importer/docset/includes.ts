import { posix } from 'node:path';
import type { IncludedFile, ReadInclude } from '../source/included.ts';
import { readPairs } from '../source/spans.ts';
import { decodeAddress } from './names.ts';

/**
 * Makes the function that finds included files: relative to the file that includes, or to the docset after `~/`; a
 * name that differs from a file's in the case of its letters alone names it, as on the vendor's site.
 *
 * @param paths every file of the docset
 * @param read gives a file's text, or undefined where it cannot be read
 */
export function includeReader(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): ReadInclude {
  const known = new Map<string, IncludedFile | undefined>();
  let spelled: Map<string, string> | undefined;
  return (name, from) => {
    const path = pathOf(name, from);
    if (!known.has(path)) known.set(path, readAt(path));
    return known.get(path);
  };

  function readAt(path: string): IncludedFile | undefined {
    spelled ??= new Map(paths.map((each) => [each.toLowerCase(), each]));
    const found = paths.includes(path) ? path : (spelled.get(path.toLowerCase()) ?? path);
    const text = read(found);
    const pairs = text === undefined ? undefined : readPairs(text, found);
    return text !== undefined && pairs?.ok ? { path: found, text, pairs: pairs.value } : undefined;
  }
}

function pathOf(name: string, from: string): string {
  const folder = name.startsWith('~/') ? '' : posix.dirname(from);
  const file = decodeAddress(name).replaceAll('\\', '/').replace(/^~\//, '');
  return posix.join(folder, file).replace(/^(?:\.\.\/)+/, '');
}
