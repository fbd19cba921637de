import type { FileEntry, Manifest, Pack } from './contract.ts';

/** How the files of a pack get from an older version of it. */
export interface Update {
  /** Files that are as they were. */
  same: FileEntry[];
  /** Files to load one by one; undefined where the pack itself is less to load. */
  changed: FileEntry[] | undefined;
  /** Paths that are no more. */
  removed: string[];
}

/** Compares the lists of a pack's files. @param bytes what the whole pack is to load */
export function planUpdate(before: readonly FileEntry[], now: readonly FileEntry[], bytes: number): Update {
  const known = new Map(before.map(([path, digest]) => [path, digest]));
  const changed = now.filter(([path, digest]) => known.get(path) !== digest);
  const paths = new Set(now.map(([path]) => path));
  const toLoad = changed.reduce((sum, [, , size]) => sum + size, 0);
  return {
    same: now.filter(([path, digest]) => known.get(path) === digest),
    changed: toLoad < bytes ? changed : undefined,
    removed: before.map(([path]) => path).filter((path) => !paths.has(path)),
  };
}

/** The packs of a choice, in the order in which they are loaded: what all need first. */
export function chosenPacks({ packs }: Manifest, chosen: readonly string[]): Pack[] {
  return packs.filter(({ id, kind }) => kind === 'core' || chosen.includes(id));
}

/** Up to here all languages are offered together; above it the reader's own. */
const OFFERED_BYTES = 5_000_000;

/** What is offered at first. @param reader the reader's language */
export function offeredPacks({ packs }: Manifest, reader: string): string[] {
  const total = packs.reduce((sum, { bytes }) => sum + bytes, 0);
  return packs
    .filter(({ locale }) => locale !== undefined && (total <= OFFERED_BYTES || locale === reader))
    .map(({ id }) => id);
}

/** Bytes to load and to store for a choice. */
export function sizeOf(packs: readonly Pack[]): { bytes: number; stored: number } {
  return {
    bytes: packs.reduce((sum, pack) => sum + pack.bytes, 0),
    stored: packs.reduce((sum, pack) => sum + pack.stored, 0),
  };
}
