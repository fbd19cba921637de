import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Picture, type Pictures, picturePath, picturesSchema } from '../articles/pictures.ts';
import { pictureFile, picturesFile } from '../content-files/layout.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { picturesIn } from './docset/pictures.ts';
import { type EncodedPicture, encodePicture } from './encode-picture.ts';
import type { Store } from './store.ts';
import { unwritable } from './write.ts';

/** The pictures of the articles of a run: source of an article → addresses as it has them. */
export type NamedPictures = ReadonlyMap<string, readonly string[]>;

/**
 * Makes the pictures that a run's articles show, each once, and lists them for the locale and for the English that was
 * rebuilt from it. A picture that stands is not made again; one that cannot be made keeps what stood before.
 *
 * @param paths every file of the docset
 * @param areAll whether the run made every article that stands, so that pictures it does not name are gone from the
 *   list; a docset that comes without media takes none away
 * @returns what could not be read, or written
 */
export async function savePictures(
  store: Store,
  locale: Locale,
  paths: readonly string[],
  named: NamedPictures,
  areAll: boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const standing = listed(store, locale);
  const english = listed(store, ORIGINAL_LOCALE);
  const there = picturesIn(paths);
  const wanted = new Set(
    [...named].flatMap(([from, sources]) =>
      sources.flatMap((source) => picturePath(from, source)?.toLowerCase() ?? []),
    ),
  );
  const made: Pictures = {};
  for (const key of [...wanted].sort()) {
    const path = there.get(key);
    if (path === undefined) continue;
    const picture = (await make(path, [standing[key], english[key]])) ?? standing[key];
    if (picture !== undefined) made[key] = picture;
  }
  list(locale, areAll && there.size > 0 ? made : { ...standing, ...made });
  if (locale !== ORIGINAL_LOCALE) list(ORIGINAL_LOCALE, { ...english, ...made });
  return problems;

  /** @param before what this locale, and another that shares the English, has for the path */
  async function make(path: string, before: (Picture | undefined)[]): Promise<Picture | undefined> {
    let encoded: EncodedPicture;
    let file: string;
    try {
      const source = store.readSource(path);
      file = nameOf(path, source);
      const same = before.find((picture) => picture?.file === file);
      if (same !== undefined && store.has(pictureFile(file))) return same;
      encoded = await encodePicture(source);
    } catch (error) {
      problems.push(badPicture(path, error));
      return undefined;
    }
    const { bytes, width, height } = encoded;
    return write(pictureFile(file), bytes) ? { file, width, height } : undefined;
  }

  /** Writes the list where there is something to list, or was. */
  function list(of: Locale, pictures: Pictures): void {
    const file = picturesFile(of);
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

/** The list that stands; none where it cannot be read, so that it is made anew. */
function listed(store: Store, locale: Locale): Pictures {
  try {
    return picturesSchema.parse(JSON.parse(store.read(picturesFile(locale)) ?? '{}'));
  } catch {
    return {};
  }
}

/** `media/Diagram 1.png` → `diagram-1-0a1b2c3d4e5f.webp`: equal bytes of one name are one file. */
function nameOf(path: string, bytes: Uint8Array): string {
  const name = posix.basename(path, posix.extname(path)).toLowerCase();
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${safe.slice(0, 60) || 'picture'}-${digest}.webp`;
}

function badPicture(file: string, error: unknown): Problem {
  const message = `Unexpected picture, expected one that can be shown: ${(error as Error).message.split('\n')[0]}`;
  return problem(
    'import/bad-picture',
    { file },
    message,
    'Save it again as PNG; its text stands for it until then.',
  );
}
