import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { siteFiles } from '../site-files.ts';
import { siteHashes } from '../site-hashes.ts';
import { HOSTS, type Host, type HostName } from './hosts.ts';
import { beyondLimits, fitRules, type SiteSize } from './limits.ts';
import { isText, type ServedSite, siteRules, TYPES } from './site-rules.ts';

/** What the content says of a site to serve; the hashes are read from its pages. */
export type SiteFacts = Omit<ServedSite, 'hashes'>;

const AT_ONCE = 16;

/** The folder for what a host is told and nobody may fetch: `dist` → `dist-nginx`. */
export function besideFolder(outDir: string, name: HostName): string {
  return `${outDir.replace(/\/$/, '')}-${name}`;
}

/**
 * Writes what a host needs to serve a built site, and what it would send compressed.
 *
 * @param outDir folder of the built site
 * @returns the files written, a sentence for each limit of the host that the site is over, and the site's size
 */
export async function writeHostFiles(
  name: HostName,
  outDir: string,
  site: SiteFacts,
): Promise<{ written: string[]; told: string[]; size: SiteSize }> {
  const host: Host = HOSTS[name];
  const { rules, told } = fitRules(siteRules({ ...site, hashes: await siteHashes(outDir) }), host);
  const folder = besideFolder(outDir, name);
  await rm(folder, { recursive: true, force: true });
  const files = host.files(rules, { site: path.basename(outDir), beside: path.basename(folder) });
  const written: string[] = [];
  for (const file of files) {
    const target = path.join(file.where === 'site' ? outDir : folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
    written.push(target);
  }
  if (host.precompressed) await compressFiles(outDir);
  const size = await sizeOf(outDir);
  return { written, told: [...told, ...beyondLimits(host, size, files)], size };
}

/** How many files a folder holds, and how large they are. */
export async function sizeOf(outDir: string): Promise<SiteSize> {
  const size: SiteSize = { files: 0, bytes: 0, largest: { file: '', bytes: 0 } };
  for (const file of await siteFiles(outDir)) {
    const { size: bytes } = await stat(path.join(outDir, file));
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { file, bytes };
  }
  return size;
}

/** A size in words. */
export function sizeWords({ files, bytes }: SiteSize): string {
  return `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** Lays brotli and gzip, at their best, beside every file of text that they make smaller and that has changed since. */
export async function compressFiles(outDir: string): Promise<void> {
  const files = (await siteFiles(outDir)).filter((file) => {
    const type = TYPES.get(path.extname(file).slice(1));
    return type !== undefined && isText(type);
  });
  const compress = { br: promisify(brotliCompress), gz: promisify<Buffer, object, Buffer>(gzip) };
  const each = async (file: string) => {
    const full = path.join(outDir, file);
    if (await isOlder(full, `${full}.br`)) return;
    const bytes = await readFile(full);
    const packed = { br: await compress.br(bytes), gz: await compress.gz(bytes, { level: 9 }) };
    for (const ending of ['br', 'gz'] as const) {
      if (packed[ending].length < bytes.length) await writeFile(`${full}.${ending}`, packed[ending]);
      else await rm(`${full}.${ending}`, { force: true });
    }
  };
  for (let start = 0; start < files.length; start += AT_ONCE)
    await Promise.all(files.slice(start, start + AT_ONCE).map(each));
}

/** Whether a file stands for what another one still is. */
async function isOlder(file: string, made: string): Promise<boolean> {
  const times = await Promise.all([file, made].map((each) => stat(each).catch(() => undefined)));
  return (times[0]?.mtimeMs ?? 0) <= (times[1]?.mtimeMs ?? -1);
}
