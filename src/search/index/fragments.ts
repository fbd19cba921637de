/** What Pagefind stores of a page. */
export interface StoredPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/**
 * The pages of a file of Pagefind's with texts: one, or several by their names.
 *
 * @param text of the file: a signature of Pagefind's own, then JSON
 */
export function storedPages(text: string): StoredPage[] {
  const stored = JSON.parse(text.slice(text.indexOf('{'))) as StoredPage | Record<string, StoredPage>;
  return isPage(stored) ? [stored] : Object.values(stored);
}

/** Path of a page below its locale, without slashes at its ends. */
export function pathOf(url: string): string {
  return url.replace(/^\/|\/$/g, '');
}

function isPage(stored: StoredPage | Record<string, StoredPage>): stored is StoredPage {
  return typeof stored.url === 'string';
}
