import type { Locale } from '../../i18n/locales.ts';
import type { LocaleLexicon, MinedEntry, MinedWord } from './build.ts';

/** Translations of terms that were mined elsewhere, by locale and term. */
export type TermPairs = ReadonlyMap<Locale, ReadonlyMap<string, MinedEntry>>;

/** A pair in fewer sentences may be chance. */
const LEAST_COUNT = 3;
const LEAST_TENTHS = 3;
const MOST_WORDS = 2;

/**
 * Writes the surest pairs of a lexicon as lines of figures: `factur<TAB>en=invoice/10/532,bill/4/80`, the most frequent
 * terms first.
 *
 * @param about lines of a head, which name source and date
 * @param most bytes that the text may have
 */
export function writeTermPairs(
  { entries }: Pick<LocaleLexicon, 'entries'>,
  about: readonly string[],
  most: number,
): string {
  const rows = [...entries].flatMap(([term, entry]) => {
    const kept = Object.entries(entry).flatMap(([locale, words]) => {
      const sure = words.filter(([word, tenths, count]) => isSure(word, tenths, count)).slice(0, MOST_WORDS);
      return sure.length === 0 ? [] : [{ locale, words: sure }];
    });
    const count = Math.max(0, ...kept.flatMap(({ words }) => words.map((word) => word[2])));
    const fields = kept.map(
      ({ locale, words }) => `${locale}=${words.map((word) => word.join('/')).join(',')}`,
    );
    return kept.length === 0 ? [] : [{ count, line: [term, ...fields].join('\t') }];
  });
  rows.sort((a, b) => b.count - a.count || (a.line < b.line ? -1 : 1));
  let text = about.map((line) => `# ${line}\n`).join('');
  let bytes = new TextEncoder().encode(text).length;
  for (const { line } of rows) {
    bytes += new TextEncoder().encode(line).length + 1;
    if (bytes > most) break;
    text += `${line}\n`;
  }
  return text;
}

function isSure(word: string, tenths: number, count: number): boolean {
  return count >= LEAST_COUNT && tenths >= LEAST_TENTHS && !/[\t=/,]/.test(word);
}

/** Reads what {@link writeTermPairs} wrote; a line of another shape is passed over. */
export function readTermPairs(text: string): Map<string, MinedEntry> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [term = '', ...fields] = line.split('\t');
      const entry = fields.map((field): [Locale, MinedWord[]] => {
        const [locale = '', words = ''] = field.split('=');
        return [locale, words.split(',').map(readWord)];
      });
      return [term, Object.fromEntries(entry)];
    }),
  );
}

function readWord(text: string): MinedWord {
  const [word = '', tenths, count] = text.split('/');
  return [word, Number(tenths), Number(count)];
}

/**
 * Adds pairs that were mined elsewhere to what a content's own articles teach of a locale. What these say of a term and a
 * language stands.
 *
 * @param locales of the content
 */
export function withTermPairs(
  { entries, common }: LocaleLexicon,
  locales: readonly Locale[],
  pairs: ReadonlyMap<string, MinedEntry> = new Map(),
): LocaleLexicon {
  const all = new Map(entries);
  for (const [term, entry] of pairs) {
    if (common.includes(term)) continue;
    const known = Object.entries(entry).filter(([other]) => locales.includes(other));
    if (known.length > 0) all.set(term, { ...Object.fromEntries(known), ...all.get(term) });
  }
  return { entries: all, common };
}
