import type { Bundle, Filters, Hit } from '../../../../src/search/browser/query/bundle.ts';
import type { Fragment } from '../../../../src/search/browser/text/fragment.ts';
import { readWords } from '../../../../src/search/cut.ts';

/** A page of a fake bundle: each sentence is one segment, `s1`, `s2`, …. */
export interface FakePage {
  title: string;
  sentences: readonly string[];
}

/** What a page of a fake bundle holds, as the real one gives it. */
export function fragmentOf(path: string, { title, sentences }: FakePage): Fragment {
  let location = 0;
  const anchors = sentences.map((text, index) => {
    const anchor = { element: 'span', id: `s${index + 1}`, text, location };
    location += text.split(' ').length;
    return anchor;
  });
  return { path, title, words: readWords(sentences.join(' '), false), anchors };
}

/**
 * A bundle that finds words by their first letters, as Pagefind does of those that it does not know, and phrases
 * exactly. A page with more of the words comes first. The filter `kind` tells articles from nodes of the wizard.
 *
 * @param letters first letters of a word that are compared
 * @returns the bundle, and the queries that it was asked
 */
export function fakeBundle(
  locale: string,
  pages: Readonly<Record<string, FakePage>>,
  letters = 5,
): { bundle: Bundle; asked: string[] } {
  const asked: string[] = [];
  const search = async (query: string, { kind }: Filters): Promise<Hit[]> => {
    asked.push(query);
    const wanted = query.replaceAll('"', '').toLowerCase().split(' ');
    const found = Object.entries(pages).flatMap(([path, page]): Hit[] => {
      if (kind !== undefined && kind !== (path.startsWith('wizard/') ? 'wizard' : 'article')) return [];
      const fragment = fragmentOf(path, page);
      const words = fragment.words.flatMap(({ text }, index) =>
        wanted.some((each) => text.toLowerCase().startsWith(each.slice(0, letters))) ? [index] : [],
      );
      const text = page.sentences.join(' ').toLowerCase();
      const isFound = query.startsWith('"') ? text.includes(wanted.join(' ')) : words.length > 0;
      return isFound ? [{ id: path, score: words.length, words, load: async () => fragment }] : [];
    });
    return found.sort((a, b) => b.score - a.score);
  };
  return { bundle: { locale, search }, asked };
}
