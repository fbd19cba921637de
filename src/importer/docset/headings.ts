import Slugger from 'github-slugger';
import { toString as toText } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { readPairs, takeSide } from '../source/spans.ts';

const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
/** A heading that names no place: neither an anchor nor a tab. */
const HEADING = /^ {0,3}(#{1,6}[ \t](?!.*(?:<a\s|\(#tab\/)).*)$/gm;

/** Id of a heading in a page, and in the English page of it. */
export interface HeadingId {
  own: string;
  english: string;
}

/**
 * The ids of a page's headings that name none themselves: the site makes them of their text. A link
 * may say them as they are, or as they are in English, since addresses are not translated.
 *
 * @returns by name: the id in the page's language, and in its English
 */
export function headingIds(source: string, path: string): Map<string, HeadingId> {
  if (source.search(HEADING) === -1) return new Map();
  const text = source.replace(FENCED, '');
  const pairs = readPairs(text, path);
  const own = idsOf(pairs.ok ? takeSide(text, pairs.value, 'target').text : text);
  const english = pairs.ok ? idsOf(takeSide(text, pairs.value, 'original').text) : own;
  const both = own.map((id, index): HeadingId => ({ own: id, english: english[index] ?? id }));
  return new Map([
    ...both.map((each): [string, HeadingId] => [each.english, each]),
    ...both.map((each): [string, HeadingId] => [each.own, each]),
  ]);
}

function idsOf(text: string): string[] {
  const slugger = new Slugger();
  return [...text.matchAll(HEADING)].map(([, line = '']) => slugger.slug(toText(markdownToMdast(line))));
}
