import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from './parts.ts';
import { siteFiles } from './site-files.ts';

/** Written by the steps after the search, and by these and the search after the pages. */
export const AFTER_SEARCH =
  /^offline\/|^(?:[^/]+\/)?sitemap(?:-root)?\.xml$|^(?:robots\.txt|licences\.txt|sw\.js)$/;
export const AFTER_PAGES = new RegExp(`^pagefind/|${AFTER_SEARCH.source}`);

/**
 * The folder of a site while it is built over the one before: only files whose bytes differ are written, and what the
 * site no longer has goes. What is of another part stays as it is.
 */
export class Output {
  readonly #part: () => Pick<Part, 'owns'>;
  /** Files that are as they should be. */
  readonly #done = new Set<string>();

  /** @param part gives the part of the site that is built, when it is known */
  constructor(part: () => Pick<Part, 'owns'> = () => ({ owns: () => true })) {
    this.#part = part;
  }

  /**
   * Writes a file, unless it holds that already. At once: by way of other threads thousands of small files take twice the
   * time.
   */
  write(file: string, content: Uint8Array | string): void {
    this.#done.add(file);
    if (holds(file, content)) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Leaves a file as it is. */
  keep(file: string): void {
    this.#done.add(file);
  }

  /** Writes all files of another folder. */
  async take(folder: string, outDir: string): Promise<void> {
    for (const name of await siteFiles(folder))
      this.write(path.join(outDir, name), readFileSync(path.join(folder, name)));
  }

  /**
   * Removes what no part of this build has written.
   *
   * @param later names of files that are still to be written
   */
  async dropOld(outDir: string, later?: RegExp): Promise<void> {
    const { owns } = this.#part();
    for (const name of await siteFiles(outDir)) {
      const file = path.join(outDir, name);
      if (this.#done.has(file) || !owns(name) || name.startsWith('.git/') || later?.test(name)) continue;
      rmSync(file);
      removeEmpty(path.dirname(file), outDir);
    }
  }
}

function holds(file: string, content: Uint8Array | string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return size === Buffer.byteLength(content) && readFileSync(file).equals(Buffer.from(content));
}

function removeEmpty(folder: string, outDir: string): void {
  try {
    for (let each = folder; each !== outDir && each.startsWith(outDir); each = path.dirname(each))
      rmdirSync(each);
  } catch {
    // It holds something still.
  }
}
