import { posix } from 'node:path';
import { withoutExtension } from './names.ts';

/** The vendor's own pages of the docset that this project carries; `{locale}` stands for the page's language. */
export const VENDOR_ROOT = 'https://learn.microsoft.com/{locale}/';
/** Folder there of the docset that this project carries, for sources that say nothing of their own. */
const VENDOR_DOCSET = 'partner-center';

/** A folder that the vendor publishes, and where. */
export interface DocsetRoot {
  /** Folder in the docset with a slash at its end, or nothing for the whole. */
  folder: string;
  /** First part of its addresses: `partner-center`. */
  place: string;
}

/**
 * Finds where a docset is published, that says so nowhere, by the addresses that its redirects lead to: those that end
 * as one of its pages does. `/azure/storage/b` and a page `articles/storage/b` say: `articles/` is at `azure`.
 *
 * @param redirects whose targets are places on the vendor's site, `/azure/storage/b#part`; others say nothing
 * @param pages keys of the docset's articles
 * @returns what most of them say, or nothing where fewer than two agree
 */
export function guessRoot(redirects: readonly { to: string }[], pages: readonly string[]): DocsetRoot[] {
  const byName = Map.groupBy(pages, (key) => posix.basename(key));
  const votes = new Map<string, { root: DocsetRoot; count: number }>();
  for (const { to } of redirects) {
    if (!to.startsWith('/')) continue;
    const address = to.replace(/[?#].*$/, '').toLowerCase();
    const root = rootBehind(address.split('/').filter(Boolean), byName);
    if (root === undefined) continue;
    const name = `${root.folder}|${root.place}`;
    votes.set(name, { root, count: (votes.get(name)?.count ?? 0) + 1 });
  }
  const [first] = [...votes.values()].sort((a, b) => b.count - a.count);
  return first !== undefined && first.count > 1 ? [first.root] : [];
}

/** The root that the longest end shared with a single page leaves. */
function rootBehind(steps: string[], byName: ReadonlyMap<string, readonly string[]>): DocsetRoot | undefined {
  for (let from = 1; from < steps.length; from++) {
    const end = steps.slice(from).join('/');
    const ending = (byName.get(posix.basename(end)) ?? []).filter(
      (key) => key === end || key.endsWith(`/${end}`),
    );
    const [only, ...others] = ending;
    if (only !== undefined && others.length === 0)
      return { folder: only.slice(0, -end.length), place: steps.slice(0, from).join('/') };
  }
  return undefined;
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
