import type { ResolvedLink } from '../docset/resolve-link.ts';
import type { Difference } from './difference.ts';

/** Addresses in the Markdown of a sentence: of links, in brackets, in HTML, and bare; pictures, which are no links, whole. */
const ADDRESS =
  /!\[[^\]]*\]\([^)]*\)|\]\(<?([^)\s>]+)|<((?:https?|mailto):[^>\s]+)>|\bhref="([^"]+)"|(?<![\w/"'(<[])(https?:\/\/[^\s<>()"]*[^\s<>()[\]".,;:!?'*_])/gi;
/** The vendor writes the language into its addresses. */
const LANGUAGE = /\/[a-z]{2}(?:-[a-z]{2,4})?(?:-[a-z]{2})?(?=\/|$)/gi;

/** The English of a segment. */
export interface Original {
  text: string;
  /** The included file that it stands in; none for the article's own. */
  from?: string;
}

/**
 * Compares where the links of each sentence lead with where those of its English do. It looks at the finished article
 * on one side and at the bare text of the original on the other, so that it sees what the conversion and the comparison
 * with the source have in common. Sentences with another number of links, and links in another order, pass.
 *
 * @param links addresses of the article's links, with the number of the segment that each stands in
 * @param originals English of each segment
 */
export function compareWithOriginals(
  links: readonly { href: string; segment: string | undefined }[],
  originals: ReadonlyMap<string, Original>,
  resolve: (href: string, from?: string | undefined) => ResolvedLink,
  place: (segment: string) => number | undefined,
): Difference[] {
  const bySegment = Map.groupBy(links, ({ segment }) => segment);
  return [...bySegment].flatMap(([segment, found]): Difference[] => {
    const original = segment === undefined ? undefined : originals.get(segment);
    if (segment === undefined || original === undefined) return [];
    const wanted = [...original.text.matchAll(ADDRESS)]
      .filter(([whole]) => !whole.startsWith('!'))
      .map(
        ([, link, bracketed, html, bare]) =>
          resolve(link ?? bracketed ?? html ?? bare ?? '', original.from).href,
      );
    if (wanted.length !== found.length) return [];
    const rest = wanted.map(comparable);
    const strange = found.find(({ href }) => {
      const index = rest.indexOf(comparable(href));
      if (index !== -1) rest.splice(index, 1);
      return index === -1;
    });
    if (strange === undefined) return [];
    const message = `Unexpected link to "${strange.href}" in segment ${segment}, where its English leads to "${wanted.join('", "')}".`;
    return [{ rule: 'import/other-target', message, offset: place(segment) }];
  });
}

/** An address without what differs between languages: the language, the part of a page, the case of letters. */
function comparable(href: string): string {
  let address = href;
  try {
    address = decodeURI(href);
  } catch {
    // Compared as it is written.
  }
  return address
    .replace(LANGUAGE, '')
    .replace(/#.*$/s, '')
    .replace(/^https?:/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
