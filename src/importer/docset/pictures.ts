import { pictureAddress, picturePath } from '../../articles/pictures.ts';

export type PicturePlace = 'there' | 'missing' | 'elsewhere';
/** Tells where the picture is that the file at `from` names by `source`. */
export type FindPicture = (from: string, source: string) => PicturePlace;

/** Those that cannot be encoded too, so that they are told of as such and not as missing. */
const PICTURE = /\.(?:png|jpe?g|jfif|bmp|gif|webp|avif|tiff?|svg)$/i;

/** The pictures of a docset by lower-case path, as a vendor's site finds them. */
export function picturesIn(paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(paths.filter((path) => PICTURE.test(path)).map((path) => [path.toLowerCase(), path]));
}

/**
 * Makes what says where a picture is that a file names. Where a docset holds no picture at all, as one that is handed
 * over for its text, none is missing: all are elsewhere.
 */
export function pictureFinder(paths: readonly string[]): FindPicture {
  const pictures = picturesIn(paths);
  return (from, source) => {
    const path = picturePath(from, source);
    if (path === undefined || pictures.size === 0) return 'elsewhere';
    return pictures.has(path.toLowerCase()) ? 'there' : 'missing';
  };
}

/** The address of a picture of a docset that has some, as every file of it may name it; any other address as it is. */
export function pictureFromRoot(find: FindPicture, from: string, source: string): string {
  const path = find(from, source) === 'elsewhere' ? undefined : picturePath(from, source);
  return path === undefined ? source : pictureAddress(path);
}
