import type { Finding, Sentence } from '../sentence.ts';
import { languageOf } from '../words.ts';

/** Units after a number, and how each language says them. A language that is not there is not checked. */
const UNITS: Readonly<Record<string, { en: RegExp; es: RegExp; ru: RegExp; zh: RegExp }>> = {
  hours: {
    en: /\d[ -]?(?:[Hh]ours?|hrs?)\b/,
    es: /hora|\dh\b|\b24\/7|\d ?h\b/i,
    ru: /час|\d ?ч\b|сут/i,
    zh: /小时|点|时|全天/,
  },
  minutes: { en: /\d[ -]?(?:minutes?|mins?)\b/i, es: /min/i, ru: /мин/i, zh: /分/ },
  days: {
    en: /\d[ -](?:(?:business|calendar|working) )?days?\b/i,
    es: /d[íi]a|diari|jornada/i,
    ru: /дн|ден|сут|днев/i,
    zh: /[天日]/,
  },
  weeks: { en: /\d[ -]weeks?\b/i, es: /seman/i, ru: /недел/i, zh: /周|星期|礼拜/ },
  months: { en: /\d[ -]months?\b/i, es: /mes|mensual|trimest|semest/i, ru: /мес|кварт/i, zh: /月|季/ },
  years: { en: /\d[ -]years?\b/i, es: /año|anual/i, ru: /год|лет|летн/i, zh: /年/ },
  '%': {
    en: /(?<!\b100)(?<=\d) ?(?:%|percent)/i,
    es: /%|por ciento|porcentaje/i,
    ru: /%|процент/i,
    zh: /[%％]|百分/,
  },
  USD: {
    en: /(?:USD|US\$) ?\$?\d|\d ?USD/,
    es: /USD|US\$|dólar|\$/i,
    ru: /USD|US\$|долл|\$/i,
    zh: /USD|US\$|美元|\$/i,
  },
  EUR: { en: /\bEUR\b|€/, es: /EUR|€|euro/i, ru: /EUR|€|евро/i, zh: /EUR|€|欧元/i },
  GB: { en: /\d ?GB\b/, es: /GB|giga/i, ru: /ГБ|GB|гига/i, zh: /GB|千兆/i },
  MB: { en: /\d ?MB\b/, es: /MB|mega/i, ru: /МБ|MB|мега/i, zh: /MB|兆/i },
  TB: { en: /\d ?TB\b/, es: /TB|tera/i, ru: /ТБ|TB|тера/i, zh: /TB/i },
};

/** Tells units of the original that the translation does not name. */
export function checkUnits({ english, translation, locale }: Sentence): Finding[] {
  if (!/\d/.test(english.text)) return [];
  const language = languageOf(locale) as 'es' | 'ru' | 'zh';
  return Object.entries(UNITS)
    .filter(([, unit]) => unit[language] !== undefined)
    .filter(([, unit]) => unit.en.test(english.text) && !unit[language].test(translation.text))
    .map(([name]) => ({ kind: 'unit', reason: 'unit', values: { unit: name } }));
}
