import type { Locale } from '../i18n/locales.ts';
import type { Change } from './write.ts';

/** Disk, as the import sees it. */
export interface Store {
  /** Reads a file of the source; throws where it cannot be read. */
  readSource: (path: string) => Uint8Array;
  /** Reads a file of the content folder, or gives undefined where there is none. */
  read: (path: string) => string | undefined;
  /** Whether the content folder holds a file. */
  has: (path: string) => boolean;
  /** Writes a file of the content folder; throws where it cannot be written. */
  write: (path: string, content: string | Uint8Array) => Change;
  /** Paths of the lists of pictures, one of each locale that has some. */
  pictureLists: () => string[];
  /** Slugs of a locale's articles, or of all other locales' but English. */
  slugs: (filter: { locale: Locale } | { except: Locale }) => ReadonlySet<string>;
}

/** Gives the text of a file of the source, its line ends line feeds, or undefined where it cannot be read. */
export function readText(store: Pick<Store, 'readSource'>, path: string): string | undefined {
  try {
    return new TextDecoder().decode(store.readSource(path)).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
