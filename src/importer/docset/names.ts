import { posix } from 'node:path';

const EXTENSION = /\.(?:md|txt|yml)$/i;
const SLUG_UNSAFE = /[^\p{L}\p{N}._/-]+/gu;

/** Path of a source without its extension: `billing.md` → `billing`. */
export function withoutExtension(path: string): string {
  return path.replace(EXTENSION, '');
}

/** Path by which links find a file: lower case, without extension. */
export function keyOf(path: string): string {
  return withoutExtension(posix.normalize(path)).toLowerCase();
}

/** Slug of a source file: its path without extension, lower case, safe in an address. */
export function slugOf(path: string): string {
  return keyOf(path)
    .replace(SLUG_UNSAFE, '-')
    .replace(/(^|\/)\.+/g, '$1');
}

/** Reads `%20` and the like in an address; one that is written wrongly stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
