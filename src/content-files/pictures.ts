import { type Pictures, picturesSchema } from '../articles/pictures.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type ContentFolder, readParsed } from './files.ts';
import { pictureFile, picturesFile } from './layout.ts';

/** Reads what stands for the pictures of each locale's articles; empty for a locale whose docset has none. */
export function readPictures(
  folder: ContentFolder,
  locales: readonly Locale[],
): { pictures: ReadonlyMap<Locale, Pictures>; problems: Problem[] } {
  const problems: Problem[] = [];
  const pictures = new Map<Locale, Pictures>();
  for (const locale of locales) {
    const listed = picturesFile(locale);
    if (!folder.exists(listed)) continue;
    const parsed = readParsed(folder, listed, picturesSchema, 'pictures');
    problems.push(...parsed.problems);
    if (!parsed.ok) continue;
    pictures.set(locale, parsed.value);
    for (const [name, { file }] of Object.entries(parsed.value))
      if (!folder.exists(pictureFile(file))) problems.push(missing(parsed.file, name, pictureFile(file)));
  }
  return { pictures, problems };
}

function missing(file: string, name: string, expected: string): Problem {
  const message = `Unexpected absence of ${expected}, expected the picture of "${name}".`;
  return problem('pictures/missing-file', { file }, message, 'Import the docset again, or restore the file.');
}
