import { segmentNumber } from '../../../articles/text/segment-id.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Fragment } from '../text/fragment.ts';
import { matchingSentences, type Run } from '../text/sentences.ts';
import type { Twin } from './twins.ts';

/** A sentence that matches, and what it says in the reader's text. */
export interface Match {
  id: string | undefined;
  runs: Run[];
  /** The same sentence in the text that the reader gets, where that is in another language. */
  twin: string | undefined;
}

/** One article or node of the wizard: a line of the results, whatever bundle it was found in. */
export interface Line {
  /** Path below the locale: an article's slug, or `wizard/<node>`. */
  path: string;
  title: string;
  /** Language of the text that the link leads to. */
  shown: Locale;
  /** Language of the text that matched. */
  matched: Locale;
  /** Found by words of another language, not by those that the reader typed. */
  widened: boolean;
  matches: Match[];
}

/** The group of lines that one belongs to: by where it was found, or what a guess leads to. */
export function groupOf({ matched, shown, widened }: Pick<Line, 'matched' | 'shown' | 'widened'>): {
  locale: Locale;
  widened: boolean;
} {
  return { locale: widened ? shown : matched, widened };
}

/** The pages that a line leads to. */
export interface ReaderPages {
  reader: Locale;
  /** Reads the reader's page of a path: which language it is in, its title and sentences. */
  readTwin: (path: string) => Promise<Twin>;
  /** Whether a segment's number means the same sentence in both locales of an article. */
  isAligned: (path: string, a: Locale, b: Locale) => Promise<boolean>;
}

/** Sentences shown of an article; a node of the wizard is short, and one says what it is about. */
const SENTENCES = { article: 3, wizard: 1 };

/**
 * Makes the line of a page that was found in the bundle of `matched`: in the reader's language where the page
 * exists there, with the sentences that match and, in another language, the reader's own beside them.
 *
 * @param words numbers of the matching words
 */
export async function lineOf(
  pages: ReaderPages,
  page: Fragment,
  words: readonly number[],
  { matched, widened }: Pick<Line, 'matched' | 'widened'>,
): Promise<Line> {
  const most = page.path.startsWith('wizard/') ? SENTENCES.wizard : SENTENCES.article;
  const matches = matchingSentences(page, words, most, matched).map((sentence) => ({
    ...sentence,
    twin: undefined,
  }));
  const line: Line = { path: page.path, title: page.title, shown: matched, matched, widened, matches };
  if (matched === pages.reader) return line;
  // Where the reader's page cannot be had, the line stays as it was found.
  const twin = await pages.readTwin(page.path).catch(() => undefined);
  if (twin === undefined) return line;
  const isAligned = await pages.isAligned(page.path, matched, twin.locale).catch(() => false);
  return {
    ...line,
    title: twin.title || line.title,
    shown: twin.locale,
    matches: matches.map(({ id, runs }) => ({
      // A segment of another revision is another sentence: better no place than a wrong one.
      id: isAligned ? id : undefined,
      runs,
      twin: isAligned && twin.locale !== matched ? twinOf(id, twin) : undefined,
    })),
  };
}

/** The reader's sentence for a segment; of a heading an equal id proves nothing. */
function twinOf(id: string | undefined, { sentence }: Twin): string | undefined {
  return id !== undefined && segmentNumber(id) !== undefined ? sentence(id) : undefined;
}
