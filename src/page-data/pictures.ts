import { type Picture, picturePath } from '../articles/pictures.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import type { Content } from '../content-files/content.ts';
import { pictureFile } from '../content-files/layout.ts';
import { sitePath } from '../i18n/paths.ts';

/** A picture as a page shows it: `src` from the site's root, width and height in CSS pixels. */
export interface ShownPicture extends Pick<Picture, 'width' | 'height'> {
  src: string;
}

/** Gives the picture that stands for an address in an article; undefined where the import had none. */
export type PictureOf = (source: string | undefined) => ShownPicture | undefined;

/**
 * Makes what finds the pictures of an article's text, whichever page shows it: those of its locale; for an English page
 * that was rebuilt from a translation then those of that translation, from whose docset the page is.
 */
export function picturesOf(
  { pictures }: Content,
  { locale, data: { source: from } }: ArticleVersion,
): PictureOf {
  const lists = [pictures.get(locale), pictures.get(from.rebuiltFrom ?? '')];
  return (source) => {
    const path = source === undefined ? undefined : picturePath(from.path, source);
    const key = path?.toLowerCase() ?? '';
    // A docset may name a picture `constructor`.
    const picture = lists.find((list) => list !== undefined && Object.hasOwn(list, key))?.[key];
    return picture && { ...picture, src: sitePath(pictureFile(picture.file)) };
  };
}

/** Names of all pictures that pages may show, each once. */
export function pictureNames({ pictures }: Content): string[] {
  const all = [...pictures.values()].flatMap((own) => Object.values(own));
  return [...new Set(all.map(({ file }) => file))].sort();
}
