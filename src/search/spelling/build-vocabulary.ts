import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../i18n/locales.ts';
import { segmentsOf } from '../cut.ts';
import type { CutText } from '../lexicon/cutter.ts';
import { isLongEnough, wordsIn } from '../lexicon/terms.ts';
import {
  type Characters,
  charactersFile,
  SHORTEST_WORD,
  SPELLING_INDEX,
  vocabularyFile,
  vocabularyShard,
} from './spelling-files.ts';

/** Words of a file: some 10 kB. */
const WORDS_PER_SHARD = 2500;
const HAN = /^\p{Script=Han}+$/u;
const HAS_HAN = /\p{Script=Han}/u;
/** The characters that both standards of Chinese share a block for. */
const BLOCK = { first: 0x4e00, last: 0x9fff };

/**
 * Writes which words a site knows, for queries with slips of the finger.
 *
 * @param texts locale → everything that its search looks into
 * @param cut cuts a text into words
 */
export function vocabularyFiles(
  texts: ReadonlyMap<Locale, Iterable<string>>,
  cut: CutText = wordsIn,
): { path: string; content: string }[] {
  const index: Record<Locale, number> = {};
  const files: { path: string; content: string }[] = [];
  for (const [locale, own] of texts) {
    const words = frequentFirst(own, locale, cut);
    const count = Math.max(1, Math.ceil(words.length / WORDS_PER_SHARD));
    index[locale] = count;
    const shards = Array.from({ length: count }, (): string[] => []);
    for (const word of words) shards[vocabularyShard(word, count)]?.push(word);
    for (const [number, shard] of shards.entries()) {
      files.push({ path: vocabularyFile(locale, number), content: JSON.stringify(shard.join(' ')) });
    }
    const han = new Set(words.filter((word) => HAN.test(word)).flatMap((word) => [...word]));
    if (han.size > 0) {
      files.push({ path: charactersFile(locale), content: JSON.stringify(charactersOf(han)) });
    }
  }
  return [...files, { path: SPELLING_INDEX, content: JSON.stringify(index) }];
}

function frequentFirst(texts: Iterable<string>, locale: Locale, cut: CutText): string[] {
  const counts = new Map<string, number>();
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of texts) {
    for (const { word } of cut(text, locale)) {
      const isListed = !/\d/.test(word) && (word.length > 1 || !HAN.test(word));
      if (isListed && isLongEnough(word, SHORTEST_WORD)) count(word);
    }
    for (const word of unlistedWords(text, locale)) count(word);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/** Two or three Chinese characters that the browser's dictionary has only one by one: names of new things. */
function unlistedWords(text: string, locale: Locale): string[] {
  if (!HAS_HAN.test(text)) return [];
  let run = '';
  const runs: string[] = [];
  for (const { segment } of segmentsOf(text, locale)) {
    if (HAN.test(segment) && segment.length === 1) run += segment;
    else {
      runs.push(run);
      run = '';
    }
  }
  return [...runs, run].filter(({ length }) => length === 2 || length === 3);
}

function charactersOf(known: ReadonlySet<string>): Characters {
  const syllables: Record<string, string> = {};
  for (const character of known) {
    const syllable = pinyin(character, { toneType: 'none' }).replace('ü', 'v');
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  }
  const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
  const simplified: Record<string, string> = {};
  for (let code = BLOCK.first; code <= BLOCK.last; code++) {
    const traditional = String.fromCodePoint(code);
    const plain = toSimplified(traditional);
    if (plain !== traditional && known.has(plain)) simplified[traditional] = plain;
  }
  return { pinyin: syllables, simplified };
}
