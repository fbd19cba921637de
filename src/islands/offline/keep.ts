import {
  isGzipped,
  localePacksFile,
  MANIFEST_FILE,
  type Manifest,
  OFFLINE_FOLDER,
  type Pack,
  packFile,
  type SiteManifest,
} from '../../offline/contract.ts';
import { chosenPacks, planUpdate } from '../../offline/plan.ts';
import { copyFiles, fetchFiles, fetchList, opened } from './load-files.ts';
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
import { digestOf, get, KeepError, unzip, zip } from './transfer.ts';

const LOCK = 'guide-offline';

/** Fetches what can be kept now. @throws KeepError where it cannot be had */
export async function fetchManifest(base: string): Promise<Manifest> {
  const { locales, packs, ...site } = (await fetchJson(base, MANIFEST_FILE)) as SiteManifest;
  const own = await Promise.all(locales.map((locale) => fetchJson(base, localePacksFile(locale))));
  const all = [...packs, ...(own as Pack[][]).flat()];
  const digests = all.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  return { ...site, packs: all, version: await digestOf(new TextEncoder().encode(digests).buffer) };
}

async function fetchJson(base: string, file: string): Promise<unknown> {
  const response = await get(base + OFFLINE_FOLDER + file, 'no-store');
  try {
    return await response.json();
  } catch (error) {
    throw new KeepError('network', error);
  }
}

/**
 * Keeps a choice of packs in the newest version, from where an earlier attempt stopped. What was whole stays what pages
 * are answered from until the new version is.
 *
 * @param onProgress called with the share that is there, from 0 to 1
 * @param offered what the page has fetched already, and the reader has chosen from
 * @throws KeepError where the network, the room or the storage is missing, or another tab is at it
 */
export async function keep(
  base: string,
  chosen: readonly string[],
  onProgress: (share: number) => void,
  offered?: Manifest,
): Promise<Copy> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new KeepError('busy');
    const manifest = offered ?? (await fetchManifest(base));
    try {
      return await keepOrNewer(base, manifest, chosen, onProgress);
    } catch (error) {
      if (error instanceof KeepError) throw error;
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (isFull) await dropHalf();
      throw new KeepError(isFull ? 'full' : 'blocked', error);
    }
  });
}

/** The site may have been replaced since the page was loaded: then the packs of its manifest are no more. */
async function keepOrNewer(
  base: string,
  manifest: Manifest,
  ...rest: [chosen: readonly string[], onProgress: (share: number) => void]
): Promise<Copy> {
  try {
    return await keepVersion(base, manifest, ...rest);
  } catch (error) {
    if (!(error instanceof KeepError)) throw error;
    const newer = await fetchManifest(base);
    if (newer.version === manifest.version) throw error;
    return keepVersion(base, newer, ...rest);
  }
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
