import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { isSaid, type Lexicon } from '../lexicon.ts';
import type { Reason } from '../reasons.ts';
import type { Finding, Flag, Sentence } from '../sentence.ts';
import { lengthOff } from './length.ts';

// Three translations of one sentence: what two of them do alike is the original's doing, and the third's is its own.

/** Standard deviations of length by which one is far off, and within which the others are not. */
const FAR = 3.3;
const NEAR = 1.5;
/** Share of the words that all languages are known to have, from which their absence is told, and their least number. */
const MUCH = 0.5;
const FEW = 4;

/** How far each is off the usual length. */
type Lengths = ReadonlyMap<Sentence, number | undefined>;

/**
 * Tells the translation that departs from the others of the same sentence.
 *
 * @param sentences of one subject, in all languages
 */
export function checkDepartures(sentences: readonly Sentence[], lexicon: Lexicon): Flag[] {
  const rows = Map.groupBy(
    sentences.filter(({ isPart }) => !isPart),
    ({ english }) => english.text,
  );
  return [...rows.values()].flatMap((row) => departing(row, lexicon));
}

function departing(row: readonly Sentence[], lexicon: Lexicon): Flag[] {
  const byLocale = [...new Map(row.map((sentence) => [sentence.locale, sentence])).values()];
  if (byLocale.length < 3) return [];
  const lengths = new Map(byLocale.map((sentence) => [sentence, lengthOff(sentence)]));
  // A label's length says nothing, and its words are too few.
  if ([...lengths.values()].includes(undefined)) return [];
  return byLocale.flatMap((sentence): Flag[] => {
    const others = byLocale.filter((other) => other !== sentence);
    const found = ofLength(sentence, others, lengths) ?? ofWords(sentence, others, lengths, lexicon);
    return found === undefined ? [] : [{ ...found, sentence }];
  });
}

function departs(reason: Reason, others: readonly Sentence[], values: Finding['values'] = {}): Finding {
  return {
    kind: 'departs',
    reason,
    values: { others: others.map(({ locale }) => locale).join(', '), ...values },
  };
}

function ofLength(sentence: Sentence, others: readonly Sentence[], lengths: Lengths): Finding | undefined {
  const own = lengths.get(sentence);
  const isFar = own !== undefined && Math.abs(own) >= FAR;
  const isAlone = others.every((other) => Math.abs(lengths.get(other) ?? FAR) <= NEAR);
  if (!isFar || !isAlone) return undefined;
  return departs(own < 0 ? 'departs-short' : 'departs-long', others);
}

function ofWords(
  sentence: Sentence,
  others: readonly Sentence[],
  lengths: Lengths,
  lexicon: Lexicon,
): Finding | undefined {
  // Who leaves words out says less.
  const [own, theirs] = [lengths.get(sentence), others.map((other) => lengths.get(other))];
  if (own === undefined || theirs.some((other) => other === undefined || other < own)) return undefined;
  const { english, translation, locale } = sentence;
  const known = [...lexicon.termsIn(english.text, ORIGINAL_LOCALE)].filter(
    (term) =>
      lexicon.translations(ORIGINAL_LOCALE, term, locale).size > 0 &&
      others.every((other) => isSaid(term, ORIGINAL_LOCALE, other.translation.text, other.locale, lexicon)),
  );
  const missing = known.filter((term) => !isSaid(term, ORIGINAL_LOCALE, translation.text, locale, lexicon));
  if (missing.length < FEW || missing.length < known.length * MUCH) return undefined;
  return departs('departs-words', others, {
    missing: missing.map((term) => asWritten(term, english.text)).join(', '),
  });
}

/** The word of a text that a term was cut from. */
export function asWritten(term: string, text: string): string {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.find((word) => word.toLowerCase().startsWith(term)) ?? term;
}
