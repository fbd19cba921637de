import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Where something is kept that is made again and again, and what makes it. */
export interface KeptKind {
  folder: string;
  name: string;
  /** Files and folders of the project, by their paths: what they hold is part of each key. */
  code: readonly string[];
}

/** What a build asked for, whichever copy of this module it asked. */
const KEY = Symbol.for('partner-support-docs.kept');
const onProcess = globalThis as typeof globalThis & { [KEY]?: { used: Set<string>; made: Set<string> } };
onProcess[KEY] ??= { used: new Set(), made: new Set() };
/** Files that were asked for, and those of them that were not there. */
const { used, made: madeNow } = onProcess[KEY];

/** Folders that this process has made. */
const folders = new Set<string>();

/** One kind is made by the same code for as long as a process runs. */
const digests = new Map<string, string>();

/**
 * Gives what was made of a text before, or makes and keeps it: a file of JSON, named by the digest of the text and of the
 * code that makes it. One that cannot be read, after a machine stopped in the middle of it say, is made again.
 *
 * @param make gives a value that JSON can hold
 */
export function kept<T>(kind: KeptKind, text: string, make: () => T): T {
  const file = fileOf(kind, text, 'json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    const made = make();
    write(file, JSON.stringify(made));
    return made;
  }
}

/**
 * The same for bytes: they are kept with their digest in front, by which a file that was cut is told.
 *
 * @param content what they are made of
 */
export async function keptBytes(
  kind: KeptKind,
  content: string | Uint8Array,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = fileOf(kind, content, 'bin');
  const found = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const bytes = found.subarray(DIGEST_BYTES);
  if (found.length > DIGEST_BYTES && sha(bytes).equals(found.subarray(0, DIGEST_BYTES))) return bytes;
  const made = await make();
  write(file, Buffer.concat([sha(made), made]));
  return made;
}

/**
 * What a build before kept by this name; unlike what is {@link kept}, it need not be of the same.
 *
 * @returns `undefined` where nothing is, or where it cannot be read
 */
export function readShelf<T>(kind: KeptKind, name: string): T | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(kind, name, 'json'), 'utf8')) as T;
  } catch {
    return undefined;
  }
}

/** Keeps a value by a name, in the place of what was kept by it before. */
export function writeShelf(kind: KeptKind, name: string, value: unknown): void {
  write(fileOf(kind, name, 'json'), JSON.stringify(value));
}

/** Keeps on what was made of a text before, where it is there, in a build that has no need to ask for it. */
export function keepOn(kind: KeptKind, text: string): void {
  const file = pathOf(kind, text, 'json');
  if (existsSync(file)) used.add(file);
}

/** How many of the things that this process asked for were there, and how many it made. */
export function keptCounts(): { kept: number; made: number } {
  return { kept: used.size - madeNow.size, made: madeNow.size };
}

/**
 * Removes what was kept in a folder and this process did not ask for. What another process needs of it, it makes again;
 * what one writes at this moment stays.
 */
export function dropUnused(below: string): void {
  const folder = path.join(below, KEPT);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !used.has(file) && !isBeingWritten(file)) rmSync(file, { force: true });
  }
}

/** Milliseconds after which what is not whole was left by a process that ended: no file takes so long to write. */
const WRITTEN_WITHIN = 3_600_000;

function isBeingWritten(file: string): boolean {
  const written = file.endsWith(PART) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return written !== undefined && Date.now() - written.mtimeMs < WRITTEN_WITHIN;
}

/** Apart from what Astro keeps there. */
const KEPT = 'kept';
const DIGEST_BYTES = 32;
/** How the name of a file ends that is not whole yet. */
const PART = '.part';

function fileOf(kind: KeptKind, content: string | Uint8Array, ending: string): string {
  const file = pathOf(kind, content, ending);
  used.add(file);
  return file;
}

function pathOf({ folder, name, code }: KeptKind, content: string | Uint8Array, ending: string): string {
  const key = digest([codeDigest(name, code), content]);
  return path.join(folder, KEPT, name, key.slice(0, 2), `${key}.${ending}`);
}

/** Whole or not at all, whoever else writes it. */
function write(file: string, content: string | Uint8Array): void {
  madeNow.add(file);
  makeFolder(path.dirname(file));
  const part = `${file}.${process.pid}${PART}`;
  writeFileSync(part, content);
  renameSync(part, file);
}

/** Once: to ask again for each of thousands of files takes seconds. */
function makeFolder(folder: string): void {
  if (folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  folders.add(folder);
}

function codeDigest(name: string, code: readonly string[]): string {
  const known = digests.get(name);
  if (known !== undefined) return known;
  const files = code.flatMap((each) =>
    statSync(each).isDirectory()
      ? globSync('**/*.ts', { cwd: each })
          .sort()
          .map((file) => path.join(each, file))
      : [each],
  );
  const made = digest(files.flatMap((file) => [file, readFileSync(file, 'utf8')]));
  digests.set(name, made);
  return made;
}

/** A digest of texts and bytes, by which something is known again. Where one ends and the next begins counts. */
export function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 32);
}

function sha(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
