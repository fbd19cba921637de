import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Picture, type Pictures, picturePath, picturesSchema } from '../articles/pictures.ts';
import { pictureFile, picturesFile } from '../content-files/layout.ts';
import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { picturesIn } from './docset/pictures.ts';
import { encodePicture } from './encode-picture.ts';
import type { Store } from './store.ts';

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
    try {
      made[key] = await save(path, standing[key]);
    } catch (error) {
      problems.push(badPicture(path, error));
      if (standing[key] !== undefined) made[key] = standing[key];
    }
  }
  list(locale, areAll && there.size > 0 ? made : { ...standing, ...made });
  if (locale !== ORIGINAL_LOCALE) list(ORIGINAL_LOCALE, { ...listed(store, ORIGINAL_LOCALE), ...made });
  return problems;

  async function save(path: string, before: Picture | undefined): Promise<Picture> {
    const source = store.readSource(path);
    const file = nameOf(path, source);
    if (before?.file === file && store.read(pictureFile(file)) !== undefined) return before;
    const { bytes, width, height } = await encodePicture(source);
    store.write(pictureFile(file), bytes);
    return { file, width, height };
  }

  /** Writes the list where there is something to list, or was. */
  function list(of: Locale, pictures: Pictures): void {
    const file = picturesFile(of);
    const entries = Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0 && store.read(file) === undefined) return;
    try {
      store.write(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    } catch (error) {
      problems.push(unwritable(file, error));
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

function unwritable(file: string, error: unknown): Problem {
  const message = `The list of pictures cannot be written: ${(error as Error).message}`;
  return problem(
    'import/unwritable',
    { file },
    message,
    'Check space and permissions; what stood before is whole.',
  );
}
