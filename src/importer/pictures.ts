import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Picture, type Pictures, picturePath, picturesSchema } from '../articles/pictures.ts';
import { pictureFile, picturesFile } from '../content-files/layout.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Place, type Problem, problem } from '../lib/problem.ts';
import { done, type Result } from '../lib/result.ts';
import { parseYaml } from '../lib/yaml.ts';
import { picturesIn } from './docset/pictures.ts';
import { type EncodedPicture, encodePicture } from './encode-picture.ts';
import type { PlacedPicture } from './import-file.ts';
import type { Store } from './store.ts';
import { unwritable } from './write.ts';

/** The pictures of the articles of a run: source of an article → pictures where it shows them. */
export type NamedPictures = ReadonlyMap<string, readonly PlacedPicture[]>;

/**
 * Makes the pictures that a run's articles show, each once, and lists them for the locale. A picture that stands, in
 * this locale or in another, is not made again; one that cannot be made keeps what stood before.
 *
 * @param paths every file of the docset
 * @param areAll whether the run made every article that stands, so that pictures it does not name are gone from the
 *   list; a docset that comes without media takes none away
 * @returns what could not be read, or written; a list that cannot be read stays as it is, unless this run makes all of it
 */
export async function savePictures(
  store: Store,
  locale: Locale,
  paths: readonly string[],
  named: NamedPictures,
  areAll: boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const there = picturesIn(paths);
  const before = listed(store, picturesFile(locale));
  const standing = before.ok ? before.value : {};
  const known = byFile(store);
  const made: Pictures = {};
  for (const [key, places] of [...placesOf(named)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = there.get(key);
    if (path === undefined) continue;
    const picture = (await make(path, places)) ?? standing[key];
    if (picture !== undefined) made[key] = picture;
  }
  const isNew = areAll && there.size > 0;
  if (!before.ok && !(isNew && problems.length === 0))
    return [...problems, ...before.problems.map((each) => ({ ...each, hint: LIST_HINT }))];
  list(isNew ? made : { ...standing, ...made });
  return problems;

  async function make(path: string, places: readonly Place[]): Promise<Picture | undefined> {
    let encoded: EncodedPicture;
    let file: string;
    try {
      const source = store.readSource(path);
      file = nameOf(path, source);
      const same = known.get(file);
      if (same !== undefined && store.has(pictureFile(file))) return same;
      encoded = await encodePicture(source);
    } catch (error) {
      problems.push(badPicture(path, places, error));
      return undefined;
    }
    const { bytes, width, height } = encoded;
    if (!write(pictureFile(file), bytes)) return undefined;
    const picture = { file, width, height };
    known.set(file, picture);
    return picture;
  }

  /** Writes the list where there is something to list, or was. */
  function list(pictures: Pictures): void {
    const file = picturesFile(locale);
    const entries = Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0 && !store.has(file)) return;
    write(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }

  function write(file: string, content: string | Uint8Array): boolean {
    try {
      store.write(file, content);
      return true;
    } catch (error) {
      problems.push(unwritable(file, error));
      return false;
    }
  }
}

/** Where articles show each picture, by its path in lower case. */
function placesOf(named: NamedPictures): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [file, pictures] of named)
    for (const { source, ...place } of pictures) {
      const key = picturePath(file, source)?.toLowerCase();
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), { file, ...place }]);
    }
  return places;
}

/** The list that stands; empty where there is none. */
function listed(store: Store, file: string): Result<Pictures> {
  const text = store.read(file);
  return text === undefined ? done({}) : parseYaml(text, file, picturesSchema, 'pictures');
}

/** What all locales list, by the picture's file; the list of another locale that cannot be read says nothing here. */
function byFile(store: Store): Map<string, Picture> {
  const lists = store.pictureLists().map((file) => listed(store, file));
  const pictures = lists.flatMap((list) => (list.ok ? Object.values(list.value) : []));
  return new Map(pictures.map((picture) => [picture.file, picture]));
}

/** `media/Diagram 1.png` → `diagram-1-0a1b2c3d4e5f.webp`: equal bytes of one name are one file. */
function nameOf(path: string, bytes: Uint8Array): string {
  const name = posix.basename(path, posix.extname(path)).toLowerCase();
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${safe.slice(0, 60) || 'picture'}-${digest}.webp`;
}

/** Tells of a picture at the first place that shows it. */
function badPicture(path: string, [first, ...others]: readonly Place[], error: unknown): Problem {
  const reason = (error as Error).message.split('\n')[0];
  const more = others.length === 0 ? '' : ` (shown in ${others.length} more places)`;
  const message = `Unexpected picture ${path}${more}, expected one that can be shown: ${reason}`;
  return problem('import/bad-picture', first ?? { file: path }, message, PICTURE_HINT);
}

const PICTURE_HINT = 'Save it again as PNG; until then what stood before stays, else its text stands for it.';
const LIST_HINT =
  'The pictures of this import are not listed, and the file is left as it is: restore it, or delete it and import the whole docset.';
