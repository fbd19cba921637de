import { type Locale, ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { wordKey } from '../../search/lexicon/terms.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Finding, Flag, Sentence } from '../sentence.ts';
import { isChinese, languageOf } from '../words.ts';

/** How a language denies. */
interface Denial {
  /** Says plainly that something is not so. */
  plain: RegExp;
  /** Denies by a part of a word, or by what it means: takes the place of a plain one in another language. */
  other: RegExp;
  /** Holds such a word and denies nothing. */
  idle: RegExp;
}

const DENIALS: Readonly<Record<string, Denial>> = {
  en: {
    plain:
      /\b(?:[Nn]ot|never|no|neither|nor|without|cannot)\b|n['’]t\b|\b(?:Without|Never|Neither|Cannot)\b/g,
    other:
      /\b(?:un|in|im|il|ir|dis|non-?|mis|de)\w{3}|\b(?:only|unless|until|except|fail|lack|avoid|prevent|before|rather|instead|other than|less|few|too|missing|free|absent|block|den[iy]|reject|declin|expire|stop|exclu|hardly|rare|otherwise|off|refuse|ignore|skip|omit|remove|delete|prohibit|forbid|restrict|limit|exempt|empty|zero|blank|old|wrong|bad|more than|out of|yet|already|regardless|whether|anyone|any|differ|beyond|outside|still|error|problem|issue|deactivat|cancel|suspend|end|close|leave|independent|alone|away|lost|hard|difficult|opt|nothing|none|None|nobody|all but|loose|lapse|lose|drop|minus|NOT|NA|pre-?\w|partial|outstanding|incomplete|junk|spam|raw|smooth|seamless|down|within|while|No|Do not|up to|by)\w*|less\b|-free\b/gi,
    idle: /\bnot (?:only|just|simply|merely)\b|\bno matter\b|\bwhether or not\b|\bno\. ?\d|\byes or no\b|\byes\/no\b|\byes\b.{1,15}\bno\b|\bor not\b|\bnon-\p{L}+|\bN\/?A\b|\bno (?:longer|later|more|less|fewer) than\b|(?:not|cannot|n['’]t)\b[^.]{0,80}\b(?:until|unless|before)\b/giu,
  },
  es: {
    plain: /(?<![\p{L}])(?:no|nunca|ning[uú]n[oa]?|sin|tampoco|nadie|nada|ni|jamás|cannot)(?![\p{L}])/giu,
    other:
      /(?<![\p{L}])(?:in|im|ir|des|anti)\p{L}{3}|s[oó]lo|solamente|únic|a menos|hasta|excepto|salvo|evit|falt|imped|antes|carec|más de|desact|desh|anul|canc|fuera|lugar|bloque|deneg|rechaz|prohib|expir|caduc|ausen|exclu|dej|distint|difer|otr[oa]|vacío|menos/giu,
    idle: /que nunca|no deseado|sin formato|sin procesar|no solo|no (?:menos|más) de|no sólo|no obstante|sin embargo|sí o no|sí\/no|nada más|sí.{1,12}(?<!\p{L})no(?!\p{L})/giu,
  },
  ru: {
    plain:
      /(?<![\p{L}])(?:не|нет|ни|без|нельзя|никогда|невозможно|никто|ничего|отсутству\p{L}*)(?![\p{L}])/giu,
    other:
      /(?<![\p{L}])(?:не|без|бес)\p{L}{3}|тольк|лишь|пока|кроме|за исключ|избег|предотвр|прежде|отсут|вместо|запре|отклон|истек|исключ|прекра|друг|ин[оы]|отлич|до того|до тех|отказ|отмен|отключ|выше|удал/giu,
    idle: /не только|несмотря|независимо|необходим|несколько|неделю|недел|нередко|не забуд\p{L}*|бы ни\p{L}*|да.{1,10}нет|ни один из|не (?:менее|более|позднее|позже|ранее|больше|меньше)/giu,
  },
  zh: {
    plain: /不|没|无|未|勿|毋|禁止|切勿/g,
    other:
      /非|别|仅|只|除|避免|防止|之前|以前|否|缺|失|免|拒|禁|阻|停|错|零|空|另|不足|其他|过期|超出|直到|独立|取消|退出|关闭|删/g,
    idle: /不同|不断|不过|不仅|无论|未来|无缝|不论|不管|无关|不少|不久|不得不|不丹|无需额外|差不多/g,
  },
};

/** Tells a “not” that one side has and the other does not, or that denies another thing. */
export function checkNegation(sentence: Sentence, lexicon: Lexicon): Finding[] {
  const { english, translation, locale } = sentence;
  const own = DENIALS[languageOf(locale)];
  const original = DENIALS['en'];
  if (own === undefined || original === undefined) return [];
  const [from, to] = [withoutIdle(english.text, original), withoutIdle(translation.text, own)];
  const [denied, said] = [plainIn(from, original), plainIn(to, own)];
  const moved = movedDenial(sentence, own, lexicon);
  if (moved !== undefined) return [{ kind: 'negation', reason: 'negation-moved', values: { word: moved } }];
  if (denied !== undefined && !has(translation.text, own.plain) && !has(to, own.other))
    return [{ kind: 'negation', reason: 'negation-lost', values: { word: denied } }];
  if (said !== undefined && denied === undefined && !has(english.text, original.other))
    return [{ kind: 'negation', reason: 'negation-new', values: { word: said } }];
  return [];
}

/**
 * Leaves out what the others translate alike: where a second language denies, or does not, as this one does, the original
 * can be said so.
 */
export function withoutAgreed(flags: readonly Flag[], sentences: readonly Sentence[]): Flag[] {
  const flagged = new Set(flags.map(({ sentence }) => `${sentence.subject} ${sentence.english.text}`));
  const rows = Map.groupBy(
    sentences.filter((sentence) => flagged.has(`${sentence.subject} ${sentence.english.text}`)),
    (sentence) => `${sentence.subject} ${sentence.english.text}`,
  );
  return flags.filter(({ reason, sentence }) => {
    const others = (rows.get(`${sentence.subject} ${sentence.english.text}`) ?? []).filter(
      (other) => other.locale !== sentence.locale,
    );
    const alike = reason === 'negation-new' ? 'plain' : 'none';
    return !others.some((other) => denialIn(other.translation.text, other.locale) === alike);
  });
}

/** Whether a sentence says “not”: plainly, by a part of a word or a meaning, or not at all. */
export function denialIn(sentence: string, locale: Locale): 'plain' | 'other' | 'none' | undefined {
  const own = DENIALS[languageOf(locale)];
  if (own === undefined) return undefined;
  const text = withoutIdle(sentence, own);
  if (plainIn(text, own) !== undefined) return 'plain';
  return has(text, own.other) ? 'other' : 'none';
}

/**
 * “non-production services” denies the word that it is put before. Where the translation denies, and not just before
 * or in that word, it denies another.
 */
function movedDenial(
  { english, translation, locale }: Sentence,
  own: Denial,
  lexicon: Lexicon,
): string | undefined {
  const denied = /\bnon-?(\p{L}{4,})/iu.exec(english.text)?.[1]?.toLowerCase();
  if (
    denied === undefined ||
    plainIn(withoutIdle(english.text, DENIALS['en'] as Denial), DENIALS['en'] as Denial) !== undefined
  )
    return undefined;
  const translations = lexicon.translations(ORIGINAL_LOCALE, wordKey(denied), locale);
  const places = isChinese(locale)
    ? [...translations].flatMap((term) =>
        [...translation.text.matchAll(new RegExp(term, 'g'))].map(({ index }) => index),
      )
    : [...translation.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
        .filter(([word]) => translations.has(wordKey(word)))
        .map(({ index }) => index);
  if (places.length === 0) return undefined;
  const before = (place: number) =>
    isChinese(locale)
      ? translation.text.slice(Math.max(0, place - 3), place)
      : translation.text.slice(0, place).split(/\s+/).slice(-5).join(' ');
  const stems = [...translations].map((term) => term.slice(0, 4)).join('|');
  // “impago”: the denial is part of the word.
  if (new RegExp(`(?<!\\p{L})(?:im|in|ir|des|не|без|бес)(?:${stems})`, 'iu').test(translation.text))
    return undefined;
  const isDenied = places.some((place) => has(before(place), own.plain) || has(before(place), own.other));
  const text = withoutIdle(translation.text, own);
  return isDenied || plainIn(text, own) === undefined ? undefined : `non-${denied}`;
}

function withoutIdle(text: string, { idle }: Denial): string {
  return text.replace(idle, ' ');
}

function plainIn(text: string, { plain }: Denial): string | undefined {
  return text.match(plain)?.[0];
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}
