import { createHash } from 'node:crypto';
import { type KeptKind, keepOn, kept, keptBytes, readShelf, writeShelf } from '../content-files/kept.ts';
import { readSettings } from '../content-files/settings.ts';
import type { Locale } from '../i18n/locales.ts';
import type { BundleFile } from '../search/index/pagefind-files.ts';
import { type CutTexts, Cutter } from '../search/lexicon/cutter.ts';

/** One file of the search, its path below the search's folder. */
export interface TextFile {
  path: string;
  content: string;
}

/** What the files of the search depend on beside what they are made of. */
const CODE = [
  'src/articles',
  'src/search',
  'src/build/kept-files.ts',
  'src/build/search-bundles.ts',
  'src/lib/zopfli.ts',
  'package-lock.json',
];

/**
 * Gives what was made of the same before, such as files, or makes and keeps it.
 *
 * @param from all that it is made of, as JSON holds it
 * @param make gives a value that JSON can hold
 */
export function keptFrom<T>(name: string, from: Iterable<unknown>, make: () => T): T {
  return kept(kindOf(name), digestOf(from), make);
}

/** The same for files of bytes, or so many that they are better held as bytes. */
export async function keptBinaries(
  name: string,
  from: Iterable<unknown>,
  make: () => Promise<readonly (BundleFile | TextFile)[]>,
): Promise<BundleFile[]> {
  return parted(await keptBytes(kindOf(name), digestOf(from), async () => joined(await make())));
}

/** Bytes in front of what is joined: how long the list of files is. */
const LENGTH_BYTES = 4;

/** Files as one piece: a list of their paths and lengths, and what they hold one after another. */
function joined(files: readonly (BundleFile | TextFile)[]): Buffer {
  const lengths = files.map(({ content }) => Buffer.byteLength(content));
  const list = Buffer.from(JSON.stringify(files.map(({ path }, at) => [path, lengths[at]])));
  let end = LENGTH_BYTES + list.length;
  const piece = Buffer.alloc(lengths.reduce((sum, each) => sum + each, end));
  piece.writeUInt32LE(list.length);
  piece.set(list, LENGTH_BYTES);
  for (const [at, { content }] of files.entries()) {
    if (typeof content === 'string') piece.write(content, end);
    else piece.set(content, end);
    end += lengths[at] ?? 0;
  }
  return piece;
}

/** The same as files again; they share the piece. */
function parted(piece: Uint8Array): BundleFile[] {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  let end = LENGTH_BYTES + bytes.readUInt32LE();
  const list = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, end)) as [path: string, length: number][];
  return list.map(([path, length]) => {
    const content = bytes.subarray(end, end + length);
    end += length;
    return { path, content };
  });
}

/** Gives a cutter that knows the texts that the build before has cut. */
export function keptCutter(locales: readonly Locale[]): Cutter {
  for (const locale of locales) for (const name of piecesOf(locale)) keepOn(kindOf('words'), name);
  return new Cutter(function* (locale) {
    for (const name of piecesOf(locale)) yield readShelf<CutTexts>(kindOf('words'), name) ?? NOTHING_CUT;
  });
}

/** Keeps what a cutter has cut. */
export function keepCutter(cutter: Cutter): void {
  for (const [locale, cut] of cutter.changed()) {
    let pieces = 0;
    for (const piece of cut) {
      writeShelf(kindOf('words'), pieceOf(locale, pieces), piece);
      pieces += 1;
    }
    writeShelf(kindOf('words'), locale, pieces);
  }
}

const NOTHING_CUT: CutTexts = { words: [], texts: [], cuts: [] };

/** Names of the pieces in which the texts of a locale are kept; how many there are stands by its own. */
function piecesOf(locale: Locale): string[] {
  const pieces = readShelf<number>(kindOf('words'), locale) ?? 0;
  return Array.from({ length: pieces }, (_, number) => pieceOf(locale, number));
}

function pieceOf(locale: Locale, number: number): string {
  return `${locale} ${number}`;
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
