import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { kept, keptBytes } from '../../content-files/kept.ts';
import { readSettings } from '../../content-files/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { zopfli } from '../../lib/zopfli.ts';
import {
  type FileEntry,
  isGzipped,
  isOfLocale,
  listFile,
  localePacksFile,
  MANIFEST_FILE,
  OFFLINE_FOLDER,
  type Pack,
  packFile,
  type SiteManifest,
} from '../../offline/contract.ts';
import { pack } from '../../offline/pack.ts';
import { isText, TYPES } from '../hosts/site-rules.ts';
import { Output } from '../output.ts';
import { type Part, partOf } from '../parts.ts';
import { siteFiles } from '../site-files.ts';
import { choosePacks, type PackChoice, type SiteKnowledge } from './choose-packs.ts';
import { Room } from './room.ts';

/** What makes a pack of its files. */
const CODE = ['src/build/offline/write-packs.ts', 'src/offline', 'src/lib/zopfli.ts'];
/** Of so many files of a kind one is compressed, to know what a host sends for all of them. */
const SAMPLE = 16;
const gzipAsync = promisify<Uint8Array, Uint8Array>(gzip);
const PICTURE = /(?:src|srcset)="[^"]*?(media\/[^" ]+)/g;

/**
 * Writes what the site can be kept with on a device: each pack, the list of its files, and the manifests.
 *
 * @param outDir folder of the built site
 * @param date of the build, `2026-11-28`
 * @param sectionOf the section that an article stands in
 * @param output the folder while it is built
 * @param part what is written; the rest need not be there
 */
export async function writePacks(
  outDir: string,
  locales: readonly Locale[],
  date: string,
  sectionOf: SiteKnowledge['sectionOf'],
  output: Output = new Output(),
  part: Part = partOf([], locales),
): Promise<Pack[]> {
  const folder = path.join(outDir, OFFLINE_FOLDER);
  const files = (await siteFiles(outDir)).filter(
    (file) => !/\.(?:br|gz)$|^_|^staticwebapp|^sw\.js$|^\./.test(file) || file.startsWith('_astro/'),
  );
  const all = new Set(files);
  const picturesOf = (page: string) => {
    if (!hasPictures || !page.endsWith('.html')) return [];
    const html = readFileSync(path.join(outDir, page), 'utf8');
    return [...html.matchAll(PICTURE)].map((match) => match[1] ?? '').filter((file) => all.has(file));
  };
  const hasPictures = files.some((file) => file.startsWith('media/'));
  const packs: Pack[] = [];
  const rooms: Rooms = { read: new Room(), opened: new Room() };
  for (const choice of choosePacks(files, locales, { picturesOf, sectionOf })) {
    const isWanted = isOfLocale(choice) ? part.locales.includes(choice.locale ?? '') : part.isShared;
    if (isWanted) packs.push(await writePack(outDir, choice, output, rooms));
  }
  for (const locale of part.locales) {
    const own = packs.filter((pack) => isOfLocale(pack) && pack.locale === locale);
    output.write(path.join(folder, localePacksFile(locale)), JSON.stringify(own));
  }
  if (!part.isShared) return packs;
  const manifest: SiteManifest = {
    date,
    locales: [...locales],
    packs: packs.filter((pack) => !isOfLocale(pack)),
    types: Object.fromEntries(TYPES),
  };
  output.write(path.join(folder, MANIFEST_FILE), JSON.stringify(manifest));
  return packs;
}

async function writePack(
  outDir: string,
  { files, isTight, ...choice }: PackChoice,
  output: Output,
  rooms: Rooms,
): Promise<Pack> {
  const folder = path.join(outDir, OFFLINE_FOLDER);
  const { bytes: together, read } = readTogether(outDir, files, rooms.read);
  // As in a pack that was made before, where it held the same.
  const key = JSON.stringify([isTight, ...read.map((each) => [each.file, each.digest])]);
  const kind = { folder: readSettings().cacheDir, name: 'packs', code: CODE };
  const { entries, stored } = kept(kind, key, () => {
    const sent = isTight ? sentBytes : sentAbout(read);
    const entries = read.map((each): FileEntry => [each.file, each.digest, sent(each)]);
    return { entries, stored: together.length };
  });
  const packed = await keptBytes(kind, key, async () => {
    // What is gzip already packs better opened.
    const lengths = read.map(openedLength);
    const opened = files.some(isGzipped) ? openTogether(read, rooms.opened) : together;
    const heads = entries.map((entry, index) => ({ entry, length: lengths[index] ?? 0 }));
    const bytes = pack(heads, opened);
    // A twentieth less for ten times the work: not where there are thousands of articles.
    return isTight ? zopfli(bytes, 1) : gzipAsync(bytes);
  });
  const digest = digestOf(JSON.stringify(entries));
  const made: Pack = { ...choice, digest, files: files.length, bytes: packed.length, stored };
  output.write(path.join(folder, packFile(made)), packed);
  output.write(path.join(folder, listFile(made)), gzipSync(JSON.stringify(entries), { level: 9 }));
  return made;
}

/** For the files of a pack, and for the same opened. */
interface Rooms {
  read: Room;
  opened: Room;
}

/** Reads files into one piece. */
function readTogether(
  outDir: string,
  files: readonly string[],
  room: Room,
): { bytes: Buffer; read: (ReadFile & { digest: string })[] } {
  const sized = files.map((file) => ({ file, size: statSync(path.join(outDir, file)).size }));
  const bytes = room.take(sized.reduce((sum, { size }) => sum + size, 0));
  let end = 0;
  const read = sized.map(({ file, size }) => {
    const content = bytes.subarray(end, end + size);
    end += size;
    const from = openSync(path.join(outDir, file), 'r');
    readSync(from, content);
    closeSync(from);
    return { file, content, digest: digestOf(content) };
  });
  return { bytes, read };
}

/** Bytes of a file when it is opened: gzip has them in its last four (RFC 1952). */
function openedLength({ file, content }: ReadFile): number {
  return isGzipped(file) ? content.readUInt32LE(content.length - 4) : content.length;
}

/** Opens what is gzip, into one piece with the rest: of a docset's search that is as much as its texts. */
function openTogether(files: readonly ReadFile[], room: Room): Buffer {
  const opened = room.take(files.reduce((sum, file) => sum + openedLength(file), 0));
  let end = 0;
  for (const { file, content } of files)
    end += (isGzipped(file) ? gunzipSync(content) : content).copy(opened, end);
  return opened;
}

interface ReadFile {
  file: string;
  content: Buffer;
}

/** About what a host sends for a file: text is compressed on the way. */
function sentBytes({ file, content }: ReadFile): number {
  const type = TYPES.get(path.extname(file).slice(1)) ?? '';
  return isText(type) ? gzipSync(content).length : content.length;
}

/** The same of thousands of files: by some of each kind, since pages of a section are alike. */
function sentAbout(files: readonly ReadFile[]): typeof sentBytes {
  const kindOf = ({ file }: ReadFile) => path.extname(file);
  const shares = new Map(
    [...Map.groupBy(files, kindOf)].map(([kind, own]) => {
      const some = own.filter((_, index) => index % SAMPLE === 0);
      const [sent, all] = [some.map(sentBytes), some.map(({ content }) => content.length)].map((sizes) =>
        sizes.reduce((sum, size) => sum + size, 0),
      );
      return [kind, (sent ?? 0) / (all || 1)];
    }),
  );
  return (file) => Math.ceil(file.content.length * (shares.get(kindOf(file)) ?? 1));
}

/** The first 60 bits of a SHA-256: enough against chance, and short in a list. */
function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}
