import { sourceConverter, type Work } from './convert-source.ts';
import type { Converter } from './import-docset.ts';
import type { Store } from './store.ts';

/** Converts in this thread, one source after the other and with no limit of time. */
export function convertHere(store: Store): (work: Work) => Converter {
  return (work) => {
    const convert = sourceConverter(work, store);
    return { width: 1, convert: async (path, slug) => convert(path, slug), close: async () => {} };
  };
}
