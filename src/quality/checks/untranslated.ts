import type { Finding, Sentence } from '../sentence.ts';
import { languageOf, plainWords } from '../words.ts';

const LATIN = new Set(['es', 'pt', 'fr', 'de', 'it', 'pl', 'cs', 'tr', 'nl']);
/** Whoever writes in another script has translated something. */
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Han}]/u;
/** English words that are no words of the other languages; with a capital they are parts of names: “Add-On”. */
const ENGLISH =
  /\b(?:the|and|of|to|is|are|with|for|your|you|this|that|from|have|will|when|how|what|if|can|or|on|in|an|by|be|it|not|must|should|their|they|these|which|select|view|add|see)\b/g;

/** Tells a sentence, or a good part of one, that is still in English. */
export function checkUntranslated({ english, translation, locale }: Sentence): Finding[] {
  const text = translation.text;
  if (OTHER_SCRIPT.test(text)) return [];
  const prose = english.text.replace(/\S*[\d_{}/@=.$-]\S+/g, ' ');
  const small = prose.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
  if (small.length < 2 || english.code.join('').length > english.text.length / 2) return [];
  const own = plainWords(text);
  const isSame = own === plainWords(english.text) && !/^[\w.-]+$/.test(own);
  const words = text.match(ENGLISH) ?? [];
  const isForeign = LATIN.has(languageOf(locale))
    ? words.length >= 4 && words.length > text.split(/\s+/).length / 4
    : words.length > 0;
  return isSame || isForeign ? [{ kind: 'untranslated', reason: 'untranslated', values: {} }] : [];
}
