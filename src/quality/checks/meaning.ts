import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { isSaid, type Lexicon } from '../lexicon.ts';
import type { Finding, Sentence } from '../sentence.ts';
import { asWritten } from './departs.ts';

// A word that the lexicon translates, and none of whose translations stands in the original, says something else. Alone it
// may be freedom; where half of a sentence's words are such, it is seldom.

const MUCH = 0.5;
const FEW = 3;

/** Tells a sentence of whose known words many say what the original does not. */
export function checkMeaning(
  { english, translation, locale, isPart }: Sentence,
  lexicon: Lexicon,
): Finding[] {
  if (isPart) return [];
  const terms = lexicon.termsIn(translation.text, locale);
  if (terms.size < FEW) return [];
  const alone = [...terms].filter((term) => !isSaid(term, locale, english.text, ORIGINAL_LOCALE, lexicon));
  if (alone.length < FEW || alone.length < terms.size * MUCH) return [];
  const values = { words: alone.map((term) => asWritten(term, translation.text)).join(', ') };
  return [{ kind: 'meaning', reason: 'meaning', values }];
}
