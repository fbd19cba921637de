import { keptBytes } from '../content-files/kept.ts';
import { readSettings } from '../content-files/settings.ts';
import { zopfli } from '../lib/zopfli.ts';
import { type Compress, ROUNDS } from '../search/index/pagefind-files.ts';

const CODE = ['src/lib/zopfli.ts', 'src/search/index/pagefind-files.ts'];

/** Compresses the files of a search bundle once: WebAssembly once a machine, the rest once for each content. */
export const compressOnce: Compress = (bytes, kind) => {
  const { cacheDir, sharedCacheDir } = readSettings();
  const folder = kind === 'wasm' ? sharedCacheDir : cacheDir;
  return keptBytes({ folder, name: kind, code: CODE }, bytes, () => zopfli(bytes, ROUNDS));
};
