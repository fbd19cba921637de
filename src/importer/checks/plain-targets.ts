/** A link as its source has it. */
export interface WrittenLink {
  href: string;
  /** The included file that it stands in; none for the article's own. */
  from?: string;
}

/** The article that links stand in, and those that they may lead to. */
interface Pages {
  path: string;
  slug: string;
  slugAt: (path: string) => string | undefined;
}

/**
 * Checks links that say by themselves where they lead: those whose address, as the platform reads addresses, is that of
 * a source of the docset. The resolution of links, which the conversion and the other comparisons share, has no part
 * in it.
 *
 * @param written links of the source, in order
 * @param made addresses of the article's, in order
 */
export function comparePlainTargets(
  written: readonly WrittenLink[],
  made: readonly string[],
  { path, slug, slugAt }: Pages,
): { link: WrittenLink; text: string }[] {
  if (written.length !== made.length) return [];
  return written.flatMap((link, index) => {
    const file = fileOf(link.href, link.from ?? path);
    const wanted = file === undefined ? undefined : slugAt(file);
    if (wanted === undefined) return [];
    // What is no address leads nowhere, so not to the article either.
    const place = URL.parse(made[index] ?? '', `${ORIGIN}${encoded(slug)}/`);
    if (place?.href.startsWith(ORIGIN) && place.pathname === new URL(`${ORIGIN}${encoded(wanted)}/`).pathname)
      return [];
    const text = `Unexpected address "${made[index]}" of the link "${link.href}" in ${link.from ?? path}, expected that of the article "${wanted}".`;
    return [{ link, text }];
  });
}

/** Stands for the site, and for the docset: only paths are compared. */
const ORIGIN = 'http://docset.invalid/';

/** Path of the file that an address within the docset names. */
function fileOf(href: string, from: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(href) || href.trim() === '') return undefined;
  const address = URL.parse(href.replace(/^~[/\\]/, '/'), ORIGIN + encoded(from));
  if (!address?.href.startsWith(ORIGIN)) return undefined;
  try {
    return decodeURIComponent(address.pathname.slice(1));
  } catch {
    return undefined;
  }
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
