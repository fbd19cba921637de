import {
  type FileEntry,
  listFile,
  type Manifest,
  OFFLINE_FOLDER,
  type Pack,
} from '../../offline/contract.ts';
import { unpack } from '../../offline/pack.ts';
import { keyOf, responseOf } from './store.ts';
import { digestOf, get, KeepError, unzip } from './transfer.ts';

const FILES_AT_ONCE = 6;

/** The files of a pack. @throws KeepError where the bytes are no pack: a proxy's own page, say */
export function opened(bytes: Uint8Array): ReturnType<typeof unpack> {
  try {
    return unpack(bytes);
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/** The list of a pack's files. @throws KeepError where it cannot be had */
export async function fetchList(base: string, pack: Pack): Promise<FileEntry[]> {
  const bytes = await unzip(await get(base + OFFLINE_FOLDER + listFile(pack), 'default'));
  return JSON.parse(new TextDecoder().decode(bytes)) as FileEntry[];
}

/** Copies files from one cache to another. @returns the files that the old one no longer has */
export async function copyFiles(
  base: string,
  manifest: Manifest,
  entries: readonly FileEntry[],
  from: Cache,
  to: Cache,
): Promise<FileEntry[]> {
  const lost: FileEntry[] = [];
  for (const entry of entries) {
    const key = keyOf(base, entry[0]);
    const old = await from.match(key);
    if (old === undefined) lost.push(entry);
    else await to.put(key, responseOf(entry[0], await old.arrayBuffer(), manifest));
  }
  return lost;
}

/** Loads files one by one into a cache. @throws KeepError where one cannot be had, or is another */
export async function fetchFiles(
  base: string,
  manifest: Manifest,
  entries: readonly FileEntry[],
  cache: Cache,
): Promise<void> {
  const left = [...entries];
  const work = async () => {
    for (let entry = left.shift(); entry !== undefined; entry = left.shift()) {
      const [path, digest] = entry;
      const bytes = await (await get(keyOf(base, path), 'no-store')).arrayBuffer();
      // A host in the middle of its own update, or a proxy that changes pages.
      if ((await digestOf(bytes)) !== digest) throw new KeepError('network', new Error(`${path} is another`));
      await cache.put(keyOf(base, path), responseOf(path, bytes, manifest));
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
}
