import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import { zopfli } from '../../lib/zopfli.ts';
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
import { pack } from '../../offline/pack.ts';
import { isText, TYPES } from '../hosts/site-rules.ts';
import { siteFiles } from '../site-files.ts';
import { choosePacks, type PackChoice } from './choose-packs.ts';

const PICTURE = /(?:src|srcset)="[^"]*?(media\/[^" ]+)/g;

/**
 * Writes what the site can be kept with on a device: each pack, the list of its files, and the manifest of them all.
 *
 * @param outDir folder of the built site
 * @param date of the build, `2026-11-28`
 */
export async function writePacks(
  outDir: string,
  locales: readonly Locale[],
  date: string,
): Promise<Manifest> {
  const folder = path.join(outDir, OFFLINE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'packs'), { recursive: true });
  const files = (await siteFiles(outDir)).filter(
    (file) => !/\.(?:br|gz)$|^_|^staticwebapp|^sw\.js$|^\./.test(file) || file.startsWith('_astro/'),
  );
  const contents = new Map<string, Buffer>();
  for (const file of files) contents.set(file, await readFile(path.join(outDir, file)));
  const picturesOf = (page: string) => {
    const html = page.endsWith('.html') ? (contents.get(page)?.toString() ?? '') : '';
    return [...html.matchAll(PICTURE)].map((match) => match[1] ?? '').filter((file) => contents.has(file));
  };
  const packs: Pack[] = [];
  for (const choice of choosePacks(files, locales, picturesOf))
    packs.push(await writePack(folder, choice, contents));
  const manifest: Manifest = {
    version: digestOf(packs.map(({ id, digest }) => `${id} ${digest}`).join('\n')),
    date,
    packs,
    types: Object.fromEntries(TYPES),
  };
  await writeFile(path.join(folder, MANIFEST_FILE), JSON.stringify(manifest));
  return manifest;
}

async function writePack(
  folder: string,
  { files, ...choice }: PackChoice,
  contents: ReadonlyMap<string, Buffer>,
): Promise<Pack> {
  const parts = files.map((file) => {
    const content = contents.get(file) ?? Buffer.alloc(0);
    const entry: FileEntry = [file, digestOf(content), sentBytes(file, content)];
    // What is gzip already packs better opened.
    return { entry, bytes: isGzipped(file) ? gunzipSync(content) : content };
  });
  const bytes = new Uint8Array(Buffer.concat(parts.map((part) => part.bytes)));
  const heads = parts.map((part) => ({ entry: part.entry, length: part.bytes.length }));
  const packed = await zopfli(pack(heads, bytes), 1);
  const entries = parts.map(({ entry }) => entry);
  const stored = files.reduce((sum, file) => sum + (contents.get(file)?.length ?? 0), 0);
  const digest = digestOf(JSON.stringify(entries));
  const made: Pack = { ...choice, digest, files: files.length, bytes: packed.length, stored };
  await writeFile(path.join(folder, packFile(made)), packed);
  await writeFile(path.join(folder, listFile(made)), gzipSync(JSON.stringify(entries), { level: 9 }));
  return made;
}

/** About what a host sends for the file: text is compressed on the way. */
function sentBytes(file: string, content: Buffer): number {
  const type = TYPES.get(path.extname(file).slice(1)) ?? '';
  return isText(type) ? gzipSync(content, { level: 6 }).length : content.length;
}

/** The first 60 bits of a SHA-256: enough against chance, and short in a list. */
function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}
