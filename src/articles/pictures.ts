import { z } from 'zod';

/** `media.json` of a locale: path of a picture in the docset, lower case → what the site shows for it. */
export const picturesSchema = z.record(
  z.string(),
  z.strictObject({
    /** Name of the file in `media/`. */
    file: z.string().regex(/^[^/\\]+\.webp$/),
    /** CSS pixels. */
    width: z.int().positive(),
    height: z.int().positive(),
  }),
);
export type Pictures = z.output<typeof picturesSchema>;
export type Picture = Pictures[string];

/**
 * Path in the docset of a picture that an article names.
 *
 * @param from path of the article's source in the docset
 * @param source address of the picture as the article has it: `media/a%20b.png`, `~/media/a.png`
 * @returns the path, or undefined where the address is of another site, or leads out of the docset
 */
export function picturePath(from: string, source: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(source)) return undefined;
  const file = decoded(source.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  const steps = file.startsWith('~/') ? file.slice(2) : `${from.replace(/[^/]*$/, '')}${file}`;
  const path: string[] = [];
  for (const step of steps.split('/')) {
    if (step === '..' && path.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') path.push(step);
  }
  return path.length === 0 ? undefined : path.join('/');
}

/** The address by which every file of the docset names the picture at a path: `media/a b.png` → `~/media/a%20b.png`. */
export function pictureAddress(path: string): string {
  return `~/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
