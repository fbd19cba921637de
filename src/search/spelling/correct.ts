import type { Locale } from '../../i18n/locales.ts';
import { segmentsOf } from '../cut.ts';
import { plainWord, wordKey } from '../lexicon/terms.ts';
import { onOtherLayout, slipsBetween } from './slips.ts';
import {
  type Characters,
  charactersFile,
  SHORTEST_WORD,
  SPELLING_INDEX,
  type SpellingIndex,
  vocabularyFile,
  vocabularyShard,
} from './spelling-files.ts';

type Load = (file: string) => Promise<unknown>;

const HAN = /^\p{Script=Han}+$/u;
/** Letters from which on two slips are forgiven. */
const LONG = 8;
/** Letters of a word that is mended: shorter ones are too much like others. Among other words it is surely meant less. */
const SHORTEST = { alone: 4, among: 6 };
/** Letters of a word that no vocabulary has: it is of the other layout where a longer one beside it is. */
const UNLISTED = new RegExp(`^\\P{L}*\\p{L}{1,${SHORTEST_WORD - 1}}\\P{L}*$`, 'u');

/**
 * Mends a query where a word of it is unknown: one slip, or two in a long word; a missing accent; the other keyboard
 * layout; pinyin, traditional characters, and characters that sound alike. A word that any language knows is left.
 *
 * @param locales the reader's first: that is what the query is mended to
 * @param load reads one file of the search
 * @returns `undefined` where nothing is to be mended
 * @throws where the vocabulary cannot be loaded
 */
export async function correct(
  text: string,
  locales: readonly Locale[],
  load: Load,
): Promise<string | undefined> {
  const index = (await load(SPELLING_INDEX)) as SpellingIndex;
  const known = locales.filter((locale) => index[locale] !== undefined);
  const vocabulary = new Vocabulary(index, load);
  const pieces = text.split(/(\s+)/);
  const isAlone = pieces.filter((piece) => piece.trim() !== '').length === 1;
  const mended = await Promise.all(
    pieces.map((piece) => (piece.trim() === '' ? piece : mendPiece(piece, known, vocabulary, isAlone))),
  );
  const isOtherLayout = pieces.some(
    (piece, at) => mended[at] !== piece && mended[at] === onOtherLayout(piece),
  );
  const result = pieces
    .map((piece, at) => (isOtherLayout && UNLISTED.test(piece) && onOtherLayout(piece)) || mended[at])
    .join('');
  return result === text ? undefined : result;
}

/** Mends what stands between two spaces. */
async function mendPiece(
  piece: string,
  locales: readonly Locale[],
  vocabulary: Vocabulary,
  isAlone: boolean,
): Promise<string> {
  // A whole piece, since other layouts have letters where punctuation is typed.
  const other = onOtherLayout(piece);
  const [reader] = locales;
  if (reader === undefined) return piece;
  const words = [...segmentsOf(piece, reader)].filter(({ isWordLike }) => isWordLike);
  const isWordKnown = async (word: string) => {
    for (const locale of locales) if (await vocabulary.knows(word, locale)) return true;
    return false;
  };
  const plain = piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (/\d|@|:\/\//.test(piece) || plain === '' || (await isWordKnown(plain))) return piece;
  if (other !== undefined && !UNLISTED.test(piece) && (await isWordKnown(other))) return other;
  let result = piece;
  for (const { segment } of words) {
    const isHan = HAN.test(segment);
    if (isHan ? segment.length > 1 && (await isWordKnown(segment)) : await isWordKnown(segment)) continue;
    // Among other words its beginning is enough: they are looked for by that.
    if (!isAlone && (await isWordKnown(wordKey(segment)))) continue;
    const better = isHan ? undefined : await vocabulary.nearest(segment, reader, isAlone);
    if (better !== undefined) result = result.replace(segment, better);
  }
  const chinese = locales.find((locale) => locale.startsWith('zh'));
  return chinese === undefined || result !== piece ? result : vocabulary.chinese(piece, chinese, isAlone);
}

/** The words that a site knows, loaded by what is asked for. */
class Vocabulary {
  readonly #index: SpellingIndex;
  readonly #load: Load;

  constructor(index: SpellingIndex, load: Load) {
    this.#index = index;
    this.#load = load;
  }

  /** Words with a first letter, the most frequent first. */
  async #words(letters: string, locale: Locale): Promise<readonly string[]> {
    const count = this.#index[locale] ?? 1;
    const shard = (await this.#load(vocabularyFile(locale, vocabularyShard(letters, count)))) as string;
    return shard.split(' ');
  }

  /** Whether a word stands in the vocabulary, or begins one, as while it is typed; accents apart. */
  async knows(word: string, locale: Locale): Promise<boolean> {
    const wanted = plainWord(word);
    const words = await this.#words(word, locale);
    return words.some((each) => plainWord(each).startsWith(wanted));
  }

  /** The word with fewest slips, of these the most frequent; a known word in another form is none. */
  async nearest(word: string, locale: Locale, isAlone: boolean): Promise<string | undefined> {
    const wanted = plainWord(word);
    const { length } = wanted;
    if (length < (isAlone ? SHORTEST.alone : SHORTEST.among)) return undefined;
    const most = length >= LONG ? 2 : 1;
    // A slip at the first letter has most often left it out, or swapped it with the second.
    const lists = await Promise.all([this.#words(word, locale), this.#words(wanted.slice(1), locale)]);
    let best: string | undefined;
    let fewest = most + 1;
    for (const each of new Set(lists.flat())) {
      const plain = plainWord(each);
      if (wanted.startsWith(plain) && plain.length > length / 2 && plain.length < length - 1)
        return undefined;
      const slips = slipsBetween(wanted, plain, most);
      if (slips < fewest) [best, fewest] = [each, slips];
    }
    return best;
  }

  /** The Chinese word that pinyin, traditional characters or characters that sound alike stand for; else the text. */
  async chinese(text: string, locale: Locale, isAlone: boolean): Promise<string> {
    const isHan = /\p{Script=Han}/u.test(text);
    if (!isHan && !/^[a-z'’]+$/i.test(text)) return text;
    const characters = (await this.#load(charactersFile(locale))) as Characters;
    const plain = [...text].map((each) => characters.simplified[each] ?? each).join('');
    if (plain !== text || !isAlone) return plain;
    const read = readings(characters);
    const sound = isHan ? soundOf(plain, read) : plain.toLowerCase().replace(/['’]/g, '');
    if (sound === undefined || sound.length < SHORTEST.alone) return text;
    const count = this.#index[locale] ?? 1;
    for (let shard = 0; shard < count; shard++) {
      const words = ((await this.#load(vocabularyFile(locale, shard))) as string).split(' ');
      const found = words.find((word) => HAN.test(word) && soundOf(word, read) === sound);
      if (found !== undefined) return found;
    }
    return text;
  }
}

function readings({ pinyin }: Characters): Map<string, string> {
  return new Map(
    Object.entries(pinyin).flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  );
}

/** How a text is read; `undefined` where a character of it is not known. */
function soundOf(text: string, read: ReadonlyMap<string, string>): string | undefined {
  const syllables = [...text].map((character) => read.get(character));
  return syllables.includes(undefined) ? undefined : syllables.join('');
}
