import { posix } from 'node:path';
import { withoutExtension } from './names.ts';

/** The vendor's own pages of the docset that this project carries; `{locale}` stands for the page's language. */
export const VENDOR_ROOT = 'https://learn.microsoft.com/{locale}/';
/** Folder of the docset there, for sources that name none in `docfx.json`. */
const VENDOR_DOCSET = 'partner-center';

/** A folder that the vendor publishes, and where. */
export interface DocsetRoot {
  /** Folder in the docset with a slash at its end, or nothing for the whole. */
  folder: string;
  /** First part of its addresses: `partner-center`. */
  place: string;
}

/** Reads of a `docfx.json` where its folder is published; nothing where it does not say. */
export function readRoot(path: string, text: string | undefined): DocsetRoot[] {
  const folder = posix.dirname(path);
  try {
    const place: unknown = JSON.parse(text ?? '')?.build?.dest;
    if (typeof place !== 'string' || place === '') return [];
    return [{ folder: folder === '.' ? '' : `${folder}/`, place }];
  } catch {
    return [];
  }
}

/** Where a file of the docset is published: `partner-center/billing.md` → `partner-center/billing`. */
export function vendorPath(path: string, roots: readonly DocsetRoot[]): string {
  const root = roots.find(({ folder }) => path.startsWith(folder)) ?? { folder: '', place: VENDOR_DOCSET };
  return `${root.place}/${withoutExtension(path.slice(root.folder.length))}`;
}

/**
 * Gives a locale as the vendor writes it, with its region: `es` → `es-es`, `zh-CN` → `zh-cn`, `en` → `en-us`.
 * The likely region of a language is CLDR's (Likely Subtags, UTS 35).
 */
export function vendorLocale(locale: string): string {
  const known = vendorLocales.get(locale);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(locale).maximize();
  const tag = `${language}-${region}`.toLowerCase();
  vendorLocales.set(locale, tag);
  return tag;
}

/** Asked for every link, and dear to work out. */
const vendorLocales = new Map<string, string>();

/** Root of the vendor's pages in one locale. */
export function vendorRoot(locale: string): string {
  return VENDOR_ROOT.replace('{locale}', vendorLocale(locale));
}
