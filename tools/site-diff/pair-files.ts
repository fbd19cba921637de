import { stemOf } from './file-names.ts';

/** A file of a built site: its path there, its size, and a digest of its bytes. */
export interface SiteFile {
  name: string;
  size: number;
  digest: string;
}

/** A file of one build and its counterpart of the other, whichever there is. */
export interface FilePair {
  before?: SiteFile;
  now?: SiteFile;
}

/** What became of a file. `renamed` has the same bytes under another name. */
export type Fate = 'equal' | 'changed' | 'renamed' | 'added' | 'gone';

/** Equal files are equal byte for byte, by their digests. */
export function fateOf({ before, now }: FilePair): Fate {
  if (before === undefined) return 'added';
  if (now === undefined) return 'gone';
  if (before.digest !== now.digest) return 'changed';
  return before.name === now.name ? 'equal' : 'renamed';
}

/**
 * Finds the counterpart of each file: of the same name; else of the same name but for a digest in it, first one of the
 * same bytes. Where several are left of such a name, the largest are counterparts of one another, and so on.
 *
 * @returns all files of both, by name
 */
export function pairFiles(before: readonly SiteFile[], now: readonly SiteFile[]): FilePair[] {
  const pairs: FilePair[] = [];
  const left = new Set(before);
  const right = new Set(now);
  const pair = (one: SiteFile, other: SiteFile) => {
    left.delete(one);
    right.delete(other);
    pairs.push({ before: one, now: other });
  };
  for (const key of [
    ({ name }: SiteFile) => name,
    ({ name, digest }: SiteFile) => `${stemOf(name)} ${digest}`,
    ({ name }: SiteFile) => stemOf(name),
  ]) {
    const counterparts = Map.groupBy([...right].sort(bySize), key);
    for (const one of [...left].sort(bySize)) {
      const other = counterparts.get(key(one))?.shift();
      if (other !== undefined) pair(one, other);
    }
  }
  const alone = [
    ...[...left].map((file) => ({ before: file })),
    ...[...right].map((file) => ({ now: file })),
  ];
  return [...pairs, ...alone].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The name that a pair is listed by: that of today, where it has one. */
export function nameOf({ before, now }: FilePair): string {
  return (now ?? before)?.name ?? '';
}

function bySize(a: SiteFile, b: SiteFile): number {
  return b.size - a.size || (a.name < b.name ? -1 : 1);
}
