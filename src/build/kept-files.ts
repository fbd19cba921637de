import { createHash } from 'node:crypto';
import { type KeptKind, kept, keptBytes } from '../content-files/kept.ts';
import { readSettings } from '../content-files/settings.ts';
import type { BundleFile } from '../search/index/pagefind-files.ts';

/** One file of the search, its path below the search's folder. */
export interface TextFile {
  path: string;
  content: string;
}

/** What the files of the search depend on beside what they are made of. */
const CODE = ['src/search', 'src/build/search-bundles.ts', 'src/lib/zopfli.ts', 'package-lock.json'];

/**
 * Gives files that were made of the same before, or makes and keeps them.
 *
 * @param from all that they are made of, as JSON holds it
 */
export function keptFiles(name: string, from: Iterable<unknown>, make: () => TextFile[]): TextFile[] {
  return kept(kindOf(name), digestOf(from), make);
}

/** The same for files that are no text. */
export async function keptBinaries(
  name: string,
  from: Iterable<unknown>,
  make: () => Promise<BundleFile[]>,
): Promise<BundleFile[]> {
  const bytes = await keptBytes(kindOf(name), digestOf(from), async () => {
    const files = (await make()).map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    return Buffer.from(JSON.stringify(files));
  });
  const files = JSON.parse(Buffer.from(bytes).toString()) as [string, string][];
  return files.map(([path, content]) => ({ path, content: Buffer.from(content, 'base64') }));
}

function kindOf(name: string): KeptKind {
  return { folder: readSettings().cacheDir, name, code: CODE };
}

/** Piece by piece: a docset as one text would stand in memory twice. */
function digestOf(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex');
}
