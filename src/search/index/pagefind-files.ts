import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { minify } from 'vite';
import type { Locale } from '../../i18n/locales.ts';
import { zopfli } from '../../lib/zopfli.ts';
import { isUnspaced } from '../cut.ts';
import { cutRecord } from './cut-record.ts';
import { pathOf, storedPages } from './fragments.ts';
import { type SearchRecord, SILENT, toDocument } from './records.ts';

/** One file of a bundle. */
export interface BundleFile {
  /** Path inside the bundle's folder. */
  path: string;
  content: Uint8Array;
}

/** Pagefind's interfaces, its worker and the WASM of a language that it does not know stay out where not needed. */
const UNUSED = /^pagefind-(?!entry)|\/playground\//;

/**
 * Files with texts of pages. In a locale with more pages several share one: hosts count files, and a search loads the
 * texts of a few pages only.
 */
const MOST_FRAGMENTS = 1000;

/** Of Zopfli; more save nothing. */
export const ROUNDS = 5;

/** Pagefind cuts Chinese with another dictionary than browsers do; of an undetermined language it cuts nothing. */
const UNDETERMINED = 'und';

/** Compresses what every first search loads; the WASM of a language is the same in every build. */
export type Compress = (bytes: Uint8Array, kind: 'wasm' | 'index') => Promise<Uint8Array>;

/**
 * Makes the Pagefind bundle of one locale, with that locale's stemmer.
 *
 * @param compress how such files are compressed; by default anew
 * @param mostFragments how many files hold the texts of pages
 * @returns no file where there is no record
 * @throws with Pagefind's own words where a record cannot be indexed
 */
export async function bundleOf(
  locale: Locale,
  records: Iterable<SearchRecord> | AsyncIterable<SearchRecord>,
  compress: Compress = (bytes) => zopfli(bytes, ROUNDS),
  mostFragments = MOST_FRAGMENTS,
): Promise<BundleFile[]> {
  const isCut = isUnspaced(locale);
  const { index, errors } = await createIndex({
    forceLanguage: isCut ? UNDETERMINED : locale.toLowerCase(),
    maxFragments: mostFragments,
    excludeSelectors: SILENT,
  });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  for await (const record of records) {
    const content = toDocument(isCut ? cutRecord(record, locale) : record, locale);
    const added = await index.addHTMLFile({ url: `/${record.path}/`, content });
    if (added.errors.length > 0) throw new Error(`${locale}/${record.path}: ${added.errors.join('; ')}`);
    pages++;
  }
  if (pages === 0) {
    await index.deleteIndex();
    return [];
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const wasm = files.filter(({ path }) => /^wasm\.(?!unknown)/.test(path));
  const used = files.filter(
    ({ path }) => !UNUSED.test(path) && !(wasm.length > 0 && path === 'wasm.unknown.pagefind'),
  );
  return Promise.all(used.map((file) => smaller(file, compress)));
}

/** Makes the files smaller that each first search loads; where Pagefind compressed one, its form stays. */
async function smaller(file: BundleFile, compress: Compress): Promise<BundleFile> {
  if (file.path.endsWith('.js')) return minified(file);
  if (!/^wasm\.|\.pf_meta$/.test(file.path)) return file;
  const kind = file.path.startsWith('wasm.') ? 'wasm' : 'index';
  return { ...file, content: await compress(gunzipSync(file.content), kind) };
}

/** Pagefind's script comes with its names and would be a fifth larger. */
async function minified(file: BundleFile): Promise<BundleFile> {
  const { code, errors } = await minify(file.path, new TextDecoder().decode(file.content), { module: true });
  if (errors.length > 0) throw new Error(`${file.path}: ${errors.map(({ message }) => message).join('; ')}`);
  return { ...file, content: new TextEncoder().encode(code) };
}

/** Path of each article of a bundle → name of Pagefind's file that holds its text. */
export function fragmentsOf(files: readonly BundleFile[]): Map<string, string> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .flatMap(({ path, content }) => {
        const name = path.replace(/^fragment\/|\.pf_fragment$/g, '');
        const text = new TextDecoder().decode(gunzipSync(content));
        return storedPages(text).map(({ url }): [string, string] => [pathOf(url), name]);
      }),
  );
}
