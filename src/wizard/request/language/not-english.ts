import { ENGLISH, ENGLISH_MARKED, NOT_SPANISH, SPANISH, SPANISH_ENDING, SPANISH_SHORT } from './spanish.ts';

/** The characters of a text from `start` up to `end`. */
export interface Stretch {
  start: number;
  end: number;
}

// What is quoted is not the writer's own: texts of errors, names, addresses, commands. Bounded, so that a lone quote
// takes no more than its line.
const QUOTED =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“\n]{1,400}“|`[^`\n]{1,400}`|「[^」\n]{1,400}」|『[^』\n]{1,400}』|《[^》\n]{1,400}》|(?<![\p{L}\p{N}])'[^'\n]{1,400}'(?![\p{L}\p{N}])/gu;
const VERBATIM =
  /(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)\S+|[^\s@,;<>()]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,250}|[A-Z]:\\\S+/giu;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.\-/][\p{L}\p{M}\p{N}_]+)*/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}\p{Script=Greek}]/u;
const SENTENCE_END = /[.!?;:\n…]/;

interface Word extends Stretch {
  text: string;
  /** Whether nothing, or the end of a sentence, stands before. */
  first: boolean;
  says: 'english' | 'spanish' | 'nothing';
  /** Whether its own form says Spanish, and not a short word that stands in names. */
  sure: boolean;
}

/**
 * Finds what is not English: words in another script than Latin, and Spanish ones by their short words, endings and
 * marks. Quotations, addresses, ids, and names (a capital within a sentence) do not count. Other languages in Latin
 * letters are not known and pass.
 *
 * @returns stretches of words, in order; those that touch are one
 */
export function notEnglish(text: string): Stretch[] {
  const own = blank(blank(text, QUOTED), VERBATIM);
  const words = wordsOf(own);
  const foreign = [...scriptStretches(own), ...spanishStretches(words)];
  return joined(
    foreign.toSorted((one, other) => one.start - other.start),
    own,
  );
}

/** Whether a text is in English as far as can be told; an empty one is. */
export function isEnglish(text: string): boolean {
  return notEnglish(text).length === 0;
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function wordsOf(text: string): Word[] {
  let last = 0;
  let isStart = true;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const first = isStart || SENTENCE_END.test(text.slice(last, index));
    last = index + word.length;
    isStart = false;
    return { text: word, start: index, end: last, first, ...judge(word, first) };
  });
}

function judge(word: string, first: boolean): Pick<Word, 'says' | 'sure'> {
  const lower = word.toLowerCase();
  const nothing = { says: 'nothing', sure: false } as const;
  if (/[\p{N}_]/u.test(word) || !/^[\p{Script=Latin}\p{M}'’.\-/]+$/u.test(word)) return nothing;
  if (ENGLISH.has(lower) || ENGLISH_MARKED.has(lower)) return { says: 'english', sure: true };
  // A capital within a sentence begins a name: Málaga, José.
  if (/^\p{Lu}/u.test(word) && (!first || PRODUCTS.has(lower))) return nothing;
  if (SPANISH_SHORT.has(lower)) return { says: 'spanish', sure: false };
  if (SPANISH.has(lower)) return { says: 'spanish', sure: true };
  if (/[ñáéíóúü¿¡]/.test(lower) && !/^\p{Lu}/u.test(word)) return { says: 'spanish', sure: true };
  const ends = SPANISH_ENDING.test(lower) && !NOT_SPANISH.test(lower);
  return ends && lower.length > 5
    ? { says: 'spanish', sure: /(?:ción|ciones|mente|iendo|aron|ieron)$/.test(lower) }
    : nothing;
}

function scriptStretches(text: string): Stretch[] {
  return [...text.matchAll(LETTERS)]
    .filter(([run]) => OTHER_SCRIPT.test(run))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** Sentence by sentence: what says Spanish, and what stands among it. */
function spanishStretches(words: readonly Word[]): Stretch[] {
  const sentences: Word[][] = [];
  for (const word of words) {
    if (word.first || sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push(word);
  }
  return sentences.flatMap((sentence) => {
    const told = new Set(
      sentence.filter((word, at) => word.says === 'spanish' && !isWithinName(sentence, at)),
    );
    const english = sentence.filter(({ says }) => says === 'english').length;
    const sure = [...told].some((word) => word.sure);
    if (!sure && (told.size < 2 || english >= told.size)) return [];
    const among = wordsAmongSpanish(sentence);
    return sentence.filter((word) => told.has(word) || among.has(word));
  });
}

/** `Palma de Mallorca`, `Banco de la Nación`, `El Corte Inglés`: a short word beside capitals. */
function isWithinName(sentence: readonly Word[], at: number): boolean {
  const word = sentence[at];
  if (word === undefined || word.sure) return false;
  const isName = (other: Word | undefined) => other !== undefined && /^\p{Lu}/u.test(other.text);
  // Two short words at most stand in a name: de la.
  const next = [1, 2]
    .map((step) => sentence[at + step])
    .find((other) => !SPANISH_SHORT.has(other?.text ?? ''));
  const before = [1, 2]
    .map((step) => sentence[at - step])
    .find((other) => !SPANISH_SHORT.has(other?.text ?? ''));
  return isName(next) && isName(before);
}

/** A word of no language's own (minuto, sincronizar) belongs to what surrounds it, an end of the sentence with either. */
function wordsAmongSpanish(sentence: readonly Word[]): Set<Word> {
  const among = new Set<Word>();
  for (const inOrder of [sentence, sentence.toReversed()]) {
    let last: Word['says'] = 'spanish';
    for (const word of inOrder) {
      if (word.says !== 'nothing') last = word.says;
      else if (inOrder === sentence && last === 'spanish' && mayBeSpanish(word)) among.add(word);
      else if (last !== 'spanish') among.delete(word);
    }
  }
  return among;
}

function mayBeSpanish({ text, first }: Word): boolean {
  const lower = text.toLowerCase();
  if (!/^[\p{Script=Latin}\p{M}'’-]+$/u.test(text) || BOTH.has(lower) || PRODUCTS.has(lower)) return false;
  return first || !/^\p{Lu}/u.test(text);
}

const PRODUCTS = new Set(
  'outlook teams exchange sharepoint onedrive azure intune entra windows office word excel powerpoint dynamics defender microsoft edge chrome copilot planner purview skype yammer visio onenote android apple google firefox safari iphone zoom salesforce sap'.split(
    ' ',
  ),
);
/** Words that an English text may have as well. */
const BOTH = new Set(
  'no error errors normal total local final general email web online hotel hospital internet router wifi chat'.split(
    ' ',
  ),
);

function joined(stretches: readonly Stretch[], text: string): Stretch[] {
  const whole: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = whole.at(-1);
    if (last !== undefined && /^[^\p{L}\p{N}]{0,3}$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
