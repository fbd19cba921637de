import { addressOf, type FileEntry, type Manifest } from '../../offline/contract.ts';

// What is kept lies in Cache Storage, where the worker and the pages both find it: one cache for each version, and one
// that says which of them is whole. Nothing that a reader types is ever put there.

/** A version of the site on this device. */
export interface Copy {
  version: string;
  /** Day of its build. */
  date: string;
  /** Name of its cache. */
  cache: string;
  /** Packs that are whole: id → digest. */
  packs: Record<string, string>;
  /** Packs that the reader chose. */
  chosen: string[];
}

/** All that is on this device. */
export interface Kept {
  /** What pages are answered from. */
  whole?: Copy;
  /** What is being loaded. */
  making?: Copy;
}

const STATE_CACHE = 'guide-kept';
const PREFIX = 'guide-';
const STATE = '/kept';
const LISTS = '/lists/';

/** Reads what is on this device, and leaves nothing there; nothing where storage is closed to this site. */
export async function readKept(): Promise<Kept> {
  try {
    const response = await caches.match(STATE, { cacheName: STATE_CACHE });
    return response === undefined ? {} : ((await response.json()) as Kept);
  } catch {
    return {};
  }
}

/** @throws where storage is full or closed */
export async function writeKept(kept: Kept): Promise<void> {
  await (await caches.open(STATE_CACHE)).put(STATE, Response.json(kept));
}

/** The list of files of a pack that was loaded. */
export async function readList(digest: string): Promise<FileEntry[]> {
  const response = await (await caches.open(STATE_CACHE)).match(LISTS + digest);
  return response === undefined ? [] : ((await response.json()) as FileEntry[]);
}

/** @throws where storage is full or closed */
export async function writeList(digest: string, entries: readonly FileEntry[]): Promise<void> {
  await (await caches.open(STATE_CACHE)).put(LISTS + digest, Response.json(entries));
}

/** Name of a new cache for a version. */
export function cacheName(version: string): string {
  return `${PREFIX}${version}-${crypto.randomUUID().slice(0, 8)}`;
}

/** A file as the worker answers with it; a page sees by its timing that it was kept, and of which day it is. */
export function responseOf(
  path: string,
  bytes: BodyInit,
  { types, date }: Pick<Manifest, 'types' | 'date'>,
): Response {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(bytes, {
    headers: { 'Content-Type': type, 'Server-Timing': `kept;desc="${date}"` },
  });
}

/** Absolute address of a file. @param base the site's sub-path, with a slash at both ends */
export function keyOf(base: string, path: string): string {
  return new URL(base + addressOf(path), location.href).href;
}

/** Removes every cache of ours that no copy stands in. */
export async function sweep({ whole, making }: Kept): Promise<void> {
  const used = new Set([STATE_CACHE, whole?.cache, making?.cache]);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && !used.has(name)).map((name) => caches.delete(name)),
  );
}

/** Removes all of it. */
export async function removeAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name)));
}
