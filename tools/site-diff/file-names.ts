/** What a file of a built site is, as the report counts it. */
export type FileKind = (typeof FILE_KINDS)[number];
export const FILE_KINDS = ['page', 'script', 'style', 'search', 'picture', 'other'] as const;

const KIND_OF_ENDING: Readonly<Record<string, FileKind>> = {
  html: 'page',
  js: 'script',
  mjs: 'script',
  css: 'style',
  avif: 'picture',
  gif: 'picture',
  ico: 'picture',
  jpeg: 'picture',
  jpg: 'picture',
  png: 'picture',
  svg: 'picture',
  webp: 'picture',
};

/** What a file of a built site is. All of the search is one kind, its scripts too. @param name its path in the site */
export function kindOf(name: string): FileKind {
  if (name.startsWith('pagefind/')) return 'search';
  return KIND_OF_ENDING[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'other';
}

/** Rollup's digest of a chunk: eight characters of base64url before the ending. */
const CHUNK = /(_astro\/[\w@.-]*?[\w@])[.-][\w-]{8}(?=\.\w+)/g;
/** The digest of a pack of what is kept offline: ten characters of base64url. */
const PACK = /(offline\/packs\/[\w/-]+)\.[\w-]{10}(?=\.(?:files\.)?pack)/g;
/** A digest in hexadecimal before the ending, as Pagefind names its files. */
const HEXADECIMAL = /([._-])(?=[a-f]*\d)[\da-f]{7,64}(?=\.\w+)/g;

/**
 * A name without its digest: `_astro/client.Sbc1yI84.js` → `_astro/client.*.js`. Works in a longer text as well, on each
 * name in it.
 */
export function stemOf(text: string): string {
  return text.replace(CHUNK, '$1.*').replace(PACK, '$1.*').replace(HEXADECIMAL, '$1*');
}
