import type { Slug } from '../articles/names.ts';
import type { Locale } from '../i18n/locales.ts';

// Where each file of a content folder lies, as paths inside it with `/`. The importer writes by it, the site reads by
// it, and no other file spells one of these paths.

/** Folders of the content that are no locale. */
export const SHARED_FOLDERS: ReadonlySet<string> = new Set([
  'flows',
  'media',
  'originals',
  'notes',
  'quality',
  'terms',
]);

/** The decision graph of the wizard. */
export const FLOW_FILE = 'flows/triage.yaml';
/** The profile of the team that runs the site: public, where it is there. */
export const TEAM_FILE = 'team.json';

/** What can only be said of a docset as a whole: which of its pages rank below others. */
export const SITE_FILE = 'site.yaml';
/** Where pages went that are no more. */
export const REDIRECTS_FILE = 'redirects.yaml';
/** Holds a file of notes for each article that has some. */
export const NOTES_FOLDER = 'notes';

/** The article that a file of notes is about: `notes/folder/slug.yaml` → `folder/slug`. */
export function notesAbout(file: string): Slug {
  return file.slice(NOTES_FOLDER.length + 1).replace(/\.yaml$/, '') as Slug;
}

/** Holds, for each article and the wizard, the flags of the checks of translations that were dismissed. */
export const QUALITY_FOLDER = 'quality';

/** The article that a file of dismissals is about: `quality/folder/slug.yaml` → `folder/slug`. */
export function qualityAbout(file: string): string {
  return file.slice(QUALITY_FOLDER.length + 1).replace(/\.yaml$/, '');
}

/** How terms are to be said, and which are not translated. */
export const GLOSSARY_FILE = 'terms/own.yaml';

/** The interface's strings of a locale. */
export function stringsFile(locale: Locale): string {
  return `${locale}/ui.json`;
}

/** The wizard's texts in a locale. */
export function textsFile(locale: Locale): string {
  return `${locale}/triage.yaml`;
}

/** How people ask, in a locale, for what a page answers. */
export function asksFile(locale: Locale): string {
  return `${locale}/asks.yaml`;
}

/** Holds the pairs of terms that were mined from a docset. */
export const TERM_PAIRS_FOLDER = 'terms';

/** How the terms of a locale are said in the others. */
export function termPairsFile(locale: Locale): string {
  return `${TERM_PAIRS_FOLDER}/${locale}.tsv`;
}

/** A docset's table of contents in a locale. */
export function navigationFile(locale: Locale): string {
  return `${locale}/toc.yaml`;
}

/** Holds the articles of a locale, one file each, in folders as their slugs have them. */
export function articlesFolder(locale: Locale): string {
  return `${locale}/articles`;
}

/** An article in a locale. */
export function articleFile(locale: Locale, slug: string): string {
  return `${articlesFolder(locale)}/${slug}.mdx`;
}

/** Every article of every locale, as a glob pattern. */
export const ARTICLES = '*/articles/**/*.mdx';

/** The locale and slug of a path that {@link ARTICLES} finds. */
export function articleAt(file: string): { locale: Locale; slug: Slug } {
  const [locale = '', ...slug] = file.replace(/\.mdx$/, '').split('/articles/');
  return { locale, slug: slug.join('/articles/') as Slug };
}

/** Whether a file holds the text of one article, or the English that it was translated from. */
export function isTextOfArticle(file: string): boolean {
  return /^(?:[^/]+\/articles|originals)\//.test(file);
}

/**
 * The English of an article at one revision, which the locales translated from it share; a file's name carries the
 * revision's first twelve digits.
 */
export function sharedOriginals(slug: string, revision: string): string {
  return `originals/${slug}/${revision.slice(0, 12)}.json`;
}

/** The segments of a revision whose English differs in one locale from what the others share. */
export function ownOriginals(slug: string, revision: string, locale: Locale): string {
  return `originals/${slug}/${revision.slice(0, 12)}.${locale}.json`;
}

/** What stands for the pictures of a locale's articles. */
export function picturesFile(locale: Locale): string {
  return `${locale}/media.json`;
}

/** A picture, which the locales share; its name carries a digest of what it was made from. */
export function pictureFile(name: string): string {
  return `media/${name}`;
}

/** Id of an article in Astro's collection: `zh-CN/folder/slug`; it keeps the locale's case. */
export function articleId({ locale, slug }: { locale: Locale; slug: string }): string {
  return `${locale}/${slug}`;
}
