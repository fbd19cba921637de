import type { Reason } from '../reasons.ts';
import type { Finding, Sentence, Side } from '../sentence.ts';
import { isChinese, languageOf } from '../words.ts';

const ENDS: Readonly<Record<string, string>> = {
  '。': '.',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
  '．': '.',
  '，': ',',
  '、': ',',
  '…': '.',
};
const CLOSING = /["'”’»」』)\]）】*_\s\u200b]+$/;
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));
/** Half-width marks stand for their wide ones where both are used. */
const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '［': '[', '］': ']' };

/** Tells an end mark that differs from the original's, and marks that are not those of the language. */
export function checkPunctuation({ english, translation, locale, isPart }: Sentence): Finding[] {
  const findings: Finding[] = [];
  const add = (reason: Reason, original: string, own: string) =>
    findings.push({ kind: 'punctuation', reason, values: { original, translation: own } });
  const [end, own] = [endOf(english), endOf(translation)];
  if (isPart || english.text === '') return [];
  if (isOtherEnd(end, own, locale, english.text, translation.text)) add('end-mark', end || '–', own || '–');
  else if (isChinese(locale) && /\p{Script=Han}[.?!;]$/u.test(translation.text.trim()))
    add('end-width', '', translation.text.trim().at(-1) ?? '');
  if (isChinese(locale)) {
    const narrow = /\p{Script=Han}([,;?!])(?=\p{Script=Han})/u.exec(translation.text)?.[1];
    if (narrow !== undefined) add('mark-width', '', narrow);
  }
  if (languageOf(locale) === 'es') {
    if (
      /\?/.test(translation.text) &&
      !/¿/.test(translation.text) &&
      english.links.length === 0 &&
      /\p{L}\?/u.test(translation.text)
    )
      add('opening', '', '¿');
    if (/\p{L}!/u.test(translation.text) && !/¡/.test(translation.text) && end === '!')
      add('opening', '', '¡');
  }
  return findings;
}

/** Tells brackets and quotation marks that stand alone where the original's do not. */
export function checkBrackets({ english, translation }: Sentence): Finding[] {
  const alone = aloneIn(translation.text);
  if (alone === undefined || aloneIn(english.text) !== undefined) return [];
  return [{ kind: 'bracket', reason: 'bracket', values: { translation: alone } }];
}

/** The mark that a text ends with, in its Latin form; empty where it ends with a word. */
function endOf({ text }: Side): string {
  const last = text.replace(CLOSING, '').at(-1) ?? '';
  const mark = ENDS[last] ?? last;
  return /[.?!:;,]/.test(mark) ? mark : '';
}

/** Words up to which a text is a label, which has no full stop. */
const LABEL = 3;
/** “г.”, “мес.”, “UU.”: the dot is the word's. */
const ABBREVIATED = /(?:^|[\s.,])\p{L}{1,4}\.$/u;

/**
 * Whether the end mark is another, and that is a fault. Who adds the full stop that a sentence lacks mends it; in Russian
 * a point of a list ends with a semicolon, and what stands before a list with a colon or a full stop.
 */
function isOtherEnd(end: string, own: string, locale: string, english: string, translation: string): boolean {
  if (end === own) return false;
  // “… the question ‘Which?’.”: the mark is that of the quotation.
  if (/[?!？！]\s*["”»’」]/.test(translation) && end === '?') return false;
  if (end === '' && own === '.' && ABBREVIATED.test(translation)) return false;
  if (end === '' && own === '.') return english.split(/\s+/).length <= LABEL && !/\.$/.test(english);
  if (languageOf(locale) === 'ru' && /^[.;:,]?$/.test(end) && /^[.;:,]?$/.test(own)) return false;
  return !((end === '!' && own === '.') || (end === '.' && own === '!'));
}

function aloneIn(text: string): string | undefined {
  if (!/[()[\]{}“”«»「」『』【】《》（）［］]/.test(text)) return undefined;
  const open: string[] = [];
  for (const [place, char] of [...text].entries()) {
    const mark = NARROW[char] ?? char;
    if (PAIRS[mark] !== undefined) open.push(mark);
    else if (CLOSERS.has(mark)) {
      const last = open.pop();
      // “1)” and “a)” number a point.
      if (last === undefined && /(?:^|[\s.])[\p{L}\d]{1,2}\.?$/u.test(text.slice(0, place))) continue;
      if (last === undefined || PAIRS[last] !== mark) return char;
    }
  }
  return open.at(-1);
}
