import {
  type FileEntry,
  isGzipped,
  listFile,
  MANIFEST_FILE,
  type Manifest,
  OFFLINE_FOLDER,
  type Pack,
  packFile,
} from '../../offline/contract.ts';
import { unpack } from '../../offline/pack.ts';
import { chosenPacks, planUpdate } from '../../offline/plan.ts';
import {
  type Copy,
  cacheName,
  type Kept,
  keyOf,
  readKept,
  readList,
  responseOf,
  sweep,
  writeKept,
  writeList,
} from './store.ts';

/** Why keeping failed, for the reader. */
export type Trouble = 'network' | 'full' | 'blocked' | 'busy';

/** Thrown with what to tell the reader. */
export class KeepError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

const LOCK = 'guide-offline';
const FILES_AT_ONCE = 6;

/** Fetches what can be kept now. @throws KeepError where it cannot be had */
export async function fetchManifest(base: string): Promise<Manifest> {
  const response = await get(base + OFFLINE_FOLDER + MANIFEST_FILE, 'no-store');
  try {
    return (await response.json()) as Manifest;
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/**
 * Keeps a choice of packs in the newest version, from where an earlier attempt stopped. What was whole stays what pages
 * are answered from until the new version is.
 *
 * @param onProgress called with the share that is there, from 0 to 1
 * @throws KeepError where the network, the room or the storage is missing, or another tab is at it
 */
export async function keep(
  base: string,
  chosen: readonly string[],
  onProgress: (share: number) => void,
): Promise<Copy> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new KeepError('busy');
    const manifest = await fetchManifest(base);
    try {
      return await keepVersion(base, manifest, chosen, onProgress);
    } catch (error) {
      if (error instanceof KeepError) throw error;
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (isFull) await dropHalf();
      throw new KeepError(isFull ? 'full' : 'blocked', error);
    }
  });
}

/** Room is given back where there was too little: what was whole stays. */
async function dropHalf(): Promise<void> {
  const { whole } = await readKept();
  const left: Kept = whole === undefined ? {} : { whole };
  await sweep(left);
  // The old state still names what was being made; without room for the new one the sweep has done what matters.
  await writeKept(left).catch(() => {});
}

async function keepVersion(
  base: string,
  manifest: Manifest,
  chosen: readonly string[],
  onProgress: (share: number) => void,
): Promise<Copy> {
  const kept = await readKept();
  const { whole } = kept;
  const packs = chosenPacks(manifest, chosen);
  const making = startFrom(kept, manifest, chosen);
  await writeKept({ ...kept, making });
  await sweep({ ...kept, making });
  const total = packs.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const pack of packs) {
    if (making.packs[pack.id] !== pack.digest) {
      await loadPack(base, manifest, pack, making, whole);
      making.packs[pack.id] = pack.digest;
      await writeKept({ ...(whole && { whole }), making });
    }
    done += pack.bytes;
    onProgress(done / total);
  }
  const ids = new Set(packs.map(({ id }) => id));
  const copy: Copy = {
    ...making,
    chosen: [...chosen],
    packs: Object.fromEntries(Object.entries(making.packs).filter(([id]) => ids.has(id))),
  };
  await dropFiles(base, making, copy);
  await writeKept({ whole: copy });
  await sweep({ whole: copy });
  return copy;
}

/** What was begun of this version, the same version with another choice, or an empty copy. */
function startFrom({ whole, making }: Kept, { version, date }: Manifest, chosen: readonly string[]): Copy {
  const begun = [making, whole].find((copy) => copy?.version === version);
  if (begun !== undefined) return { ...begun, packs: { ...begun.packs }, chosen: [...chosen] };
  return { version, date, cache: cacheName(version), packs: {}, chosen: [...chosen] };
}

/** Removes the files of packs that are no longer chosen. */
async function dropFiles(base: string, before: Copy, now: Copy): Promise<void> {
  const gone = Object.entries(before.packs).filter(([id]) => now.packs[id] === undefined);
  if (gone.length === 0) return;
  const cache = await caches.open(now.cache);
  const stay = new Set(
    (await Promise.all(Object.values(now.packs).map(readList))).flat().map(([path]) => path),
  );
  for (const [, digest] of gone)
    for (const [path] of await readList(digest)) if (!stay.has(path)) await cache.delete(keyOf(base, path));
}

/** Puts a pack's files into the cache of a copy: from the version before where they are the same, else loaded. */
async function loadPack(
  base: string,
  manifest: Manifest,
  pack: Pack,
  making: Copy,
  whole: Copy | undefined,
): Promise<void> {
  const cache = await caches.open(making.cache);
  const before = whole?.packs[pack.id];
  if (whole !== undefined && before !== undefined) {
    const now = before === pack.digest ? await readList(before) : await fetchList(base, pack);
    const { same, changed } = planUpdate(await readList(before), now, pack.bytes);
    if (changed !== undefined) {
      const old = await caches.open(whole.cache);
      const lost = await copyFiles(base, manifest, same, old, cache);
      await fetchFiles(base, manifest, [...changed, ...lost], cache);
      await writeList(pack.digest, now);
      return;
    }
  }
  const files = opened(await unzip(await get(base + OFFLINE_FOLDER + packFile(pack), 'default')));
  for (const { entry, bytes } of files) {
    const [path] = entry;
    const body = isGzipped(path) ? await zip(bytes) : bytes;
    await cache.put(keyOf(base, path), responseOf(path, body, manifest));
  }
  await writeList(
    pack.digest,
    files.map(({ entry }) => entry),
  );
}

/** @throws KeepError where the bytes are no pack: a proxy's own page, say */
function opened(bytes: Uint8Array): ReturnType<typeof unpack> {
  try {
    return unpack(bytes);
  } catch (error) {
    throw new KeepError('network', error);
  }
}

async function fetchList(base: string, pack: Pack): Promise<FileEntry[]> {
  const bytes = await unzip(await get(base + OFFLINE_FOLDER + listFile(pack), 'default'));
  return JSON.parse(new TextDecoder().decode(bytes)) as FileEntry[];
}

/** @returns the files that the old cache no longer has */
async function copyFiles(
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

async function fetchFiles(
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

/** As the build names files: the first characters of a SHA-256 in base64url. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...hash));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 10);
}

/** @throws KeepError where it cannot be had */
async function get(address: string, cache: RequestCache): Promise<Response> {
  try {
    const response = await fetch(address, { cache });
    if (response.ok) return response;
    throw new Error(`${response.status} ${address}`);
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/** @throws KeepError where the bytes are cut, or none of ours */
async function unzip(response: Response): Promise<Uint8Array> {
  try {
    const stream = response.body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new KeepError('network', error);
  }
}

async function zip(bytes: BlobPart): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
