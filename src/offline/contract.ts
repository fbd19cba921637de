import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';

// What the build writes for keeping the site on a device, and the browser reads.

/** Folder of the site that holds all of it. */
export const OFFLINE_FOLDER = 'offline/';
/** {@link SiteManifest}, below {@link OFFLINE_FOLDER}. */
export const MANIFEST_FILE = 'manifest.json';

/**
 * What a pack holds: what all use, the pages of a language, its search, its articles where they are many, and what its
 * search knows of the other languages.
 */
export type PackKind = 'core' | 'guide' | 'search' | 'articles' | 'across';

/** What is kept for use together, loaded as one file. */
export interface Pack {
  /** `search-es`, in a large docset `articles-es-partner-center`. */
  id: string;
  kind: PackKind;
  /** Absent where every language uses it. */
  locale?: Locale;
  /** First folder of the articles' slugs, where a locale's articles are several packs. */
  section?: string;
  /** Of its list of files: another digest is another content. */
  digest: string;
  files: number;
  /** Bytes to load. */
  bytes: number;
  /** Bytes on the device. */
  stored: number;
}

/** All that can be kept of one build. */
export interface Manifest {
  /** Another one is another content of some pack. */
  version: string;
  /** Day of the build, `2026-11-28`. */
  date: string;
  packs: Pack[];
  /** Ending of a file → its type. */
  types: Readonly<Record<string, string>>;
}

/** What is written of all languages together: packs that are worked out of all of them, and which languages there are. */
export interface SiteManifest extends Omit<Manifest, 'version'> {
  locales: Locale[];
}

/** Address of the other packs of a language, a list of {@link Pack}, below {@link OFFLINE_FOLDER}. */
export function localePacksFile(locale: Locale): string {
  return `${localeSegment(locale)}.json`;
}

/** Whether a pack is made of files of one language alone. */
export function isOfLocale({ kind, locale }: Pick<Pack, 'kind' | 'locale'>): boolean {
  return locale !== undefined && kind !== 'across';
}

/** A file of a pack: path below the site's root, digest of its bytes, bytes when sent compressed. */
export type FileEntry = readonly [path: string, digest: string, bytes: number];

/** Address of a pack below {@link OFFLINE_FOLDER}; it changes with the content. */
export function packFile(pack: Pack): string {
  return `${nameOf(pack)}.pack`;
}

/** Address of the list of a pack's files, for an update: gzip of JSON, a {@link FileEntry} each. */
export function listFile(pack: Pack): string {
  return `${nameOf(pack)}.files.pack`;
}

/** Below the folder of its language, where it is of one. */
function nameOf(pack: Pack): string {
  const folder = pack.locale !== undefined && isOfLocale(pack) ? `${localeSegment(pack.locale)}/` : '';
  return `packs/${folder}${pack.id}.${pack.digest}`;
}

/** The address that a file answers under: that of a page is its folder. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Small files that hold gzip: a pack holds what is inside, which packs better together. */
export function isGzipped(path: string): boolean {
  return /\.pf_\w+$/.test(path);
}
