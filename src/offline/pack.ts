import type { FileEntry } from './contract.ts';

// A pack, before gzip: four bytes of length, a head in JSON, the literal bytes. Pages repeat one another for most of
// their length, farther apart than the 32 KiB in which gzip looks: what repeats is copied from before.

/** A file of a pack, and how many bytes it has. */
export interface PackedFile {
  entry: FileEntry;
  length: number;
}

interface Head {
  files: [...FileEntry, length: number][];
  /** Bytes to take from the literals before each copy. */
  literals: number[];
  /** How much farther back each copy is than the one before: most are of the same page. */
  farther: number[];
  /** Bytes of each copy. */
  counts: number[];
  length: number;
}

/** Shortest repetition that is copied. */
const WINDOW = 40;
/** Of every eight windows one is looked for and remembered: by its hash, so that what repeats is the same one again. */
const CHOSEN_BITS = 3;
const TABLE_BITS = 20;
const FACTOR = 0x01000193;

/** Packs files whose bytes stand one after the other. */
export function pack(files: readonly PackedFile[], bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copies = repetitionsIn(bytes);
  const head: Head = {
    files: files.map(({ entry, length }) => [...entry, length]),
    literals: copies.map(({ literal }) => literal),
    farther: copies.map(({ back }, index) => back - (copies[index - 1]?.back ?? 0)),
    counts: copies.map(({ count }) => count),
    length: bytes.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const copied = copies.reduce((sum, { count }) => sum + count, 0);
  const packed = new Uint8Array(4 + json.length + bytes.length - copied);
  new DataView(packed.buffer).setUint32(0, json.length);
  packed.set(json, 4);
  let to = 4 + json.length;
  let from = 0;
  for (const { literal, count } of copies) {
    packed.set(bytes.subarray(from, from + literal), to);
    to += literal;
    from += literal + count;
  }
  packed.set(bytes.subarray(from), to);
  return packed;
}

/**
 * Gives the files of a pack.
 *
 * @throws where the bytes are none, or are cut
 */
export function unpack(packed: Uint8Array): { entry: FileEntry; bytes: Uint8Array<ArrayBuffer> }[] {
  const start = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(packed.subarray(4, start))) as Head;
  const bytes = new Uint8Array(head.length);
  let from = start;
  let to = 0;
  const take = (count: number) => {
    bytes.set(packed.subarray(from, from + count), to);
    from += count;
    to += count;
  };
  let back = 0;
  for (const [index, count] of head.counts.entries()) {
    take(head.literals[index] ?? 0);
    back += head.farther[index] ?? 0;
    bytes.copyWithin(to, to - back, to - back + count);
    to += count;
  }
  take(packed.length - from);
  if (to !== head.length) throw new Error(`Unexpected ${to} bytes in a pack, expected ${head.length}.`);
  let place = 0;
  return head.files.map(([path, digest, size, length]) => {
    const entry: FileEntry = [path, digest, size];
    place += length;
    return { entry, bytes: bytes.slice(place - length, place) };
  });
}

/** Bytes to take from the literals, then how far back to copy from, and how many. */
interface Copy {
  literal: number;
  back: number;
  count: number;
}

/** Places of windows by their hash: one for all packs, since memory outside of the heap is dear to ask for. */
let table: Int32Array | undefined;

/** Finds what repeats, by the hash of a window that moves over the bytes (Karp and Rabin). */
function repetitionsIn(bytes: Uint8Array): Copy[] {
  table ??= new Int32Array(2 ** TABLE_BITS);
  const places = table.fill(-1);
  let gone = 1;
  for (let index = 1; index < WINDOW; index += 1) gone = Math.imul(gone, FACTOR);
  const hashAt = (place: number) => {
    let hash = 0;
    for (let index = 0; index < WINDOW; index += 1)
      hash = (Math.imul(hash, FACTOR) + (bytes[place + index] ?? 0)) | 0;
    return hash;
  };
  const copies: Copy[] = [];
  let written = 0;
  let at = 0;
  let hash = bytes.length < WINDOW ? 0 : hashAt(0);
  while (at + WINDOW <= bytes.length) {
    // Its upper bits hang on all of the hash.
    const mixed = Math.imul(hash, 0x9e3779b1);
    const isChosen = mixed >>> (32 - CHOSEN_BITS) === 0;
    const slot = (mixed << CHOSEN_BITS) >>> (32 - TABLE_BITS);
    const found = isChosen ? (places[slot] ?? -1) : -1;
    if (isChosen) places[slot] = at;
    const match = found < 0 ? undefined : grow(bytes, found, at, written);
    if (match === undefined) {
      hash = (Math.imul(hash - Math.imul(bytes[at] ?? 0, gone), FACTOR) + (bytes[at + WINDOW] ?? 0)) | 0;
      at += 1;
      continue;
    }
    copies.push({ literal: match.start - written, back: at - found, count: match.end - match.start });
    written = match.end;
    at = match.end;
    if (at + WINDOW <= bytes.length) hash = hashAt(at);
  }
  return copies;
}

/** How far two places hold the same, in both directions; undefined where that is shorter than the window. */
function grow(
  bytes: Uint8Array,
  found: number,
  at: number,
  written: number,
): { start: number; end: number } | undefined {
  const back = at - found;
  let start = at;
  while (start > written && start - back > 0 && bytes[start - 1] === bytes[start - 1 - back]) start -= 1;
  let end = at;
  // Not into itself: what is copied is there already.
  const last = Math.min(bytes.length, start + back);
  while (end < last && bytes[end] === bytes[end - back]) end += 1;
  return end - at < WINDOW ? undefined : { start, end };
}
