import type { Finding, Sentence } from '../sentence.ts';
import { languageOf } from '../words.ts';

// A name alone cannot be inflected in Spanish: its preposition says what happens. English “to Microsoft” without “a”,
// and “in Partner Center” as “al Centro de partners”, are another act.

/** English names, as what they are called in Spanish. */
const NAMES: Readonly<Record<string, string>> = {
  Microsoft: 'Microsoft',
  Azure: 'Azure',
  'Partner Center': '(?:Centro de partners|Partner Center)',
  'Office 365': 'Office 365',
  'Dynamics 365': 'Dynamics 365',
};
const END = '(?! (?:\\p{Lu}|\\d|partner|portal|account))';

/** What is looked for at each name: made once, since all of a docset is read. */
const LOOKED_FOR = Object.entries(NAMES).map(([name, own]) => ({
  name,
  to: new RegExp(`\\bto (?:the )?${name}${END}`, 'u'),
  in: new RegExp(`\\bin (?:the )?${name}${END}`, 'u'),
  lost: new RegExp(`\\p{L}{3}[aei]r ${own}${END}`, 'u'),
  whereTo: new RegExp(`(?<!\\p{L})(?:al?) (?:la |los |las )?${own}`, 'u'),
  elsewhere: new RegExp(`(?<!\\p{L})(?:en|desde|de|del|con|dentro del?) (?:el |la )?${own}`, 'u'),
}));
const GOES = /\b(?:to|into|access\w*|sign|log|open|visit|connect\w*|add\w*|contact\w*)\b/i;
const TO_DO = /\bto (?!the |Partner|Microsoft|Azure|Office|Dynamics)\w+/gi;

/** Tells a name that has lost its preposition in Spanish, or has one that says where to for where. */
export function checkPrepositions({ english, translation, locale, isPart }: Sentence): Finding[] {
  if (isPart || languageOf(locale) !== 'es') return [];
  const [from, text] = [english.text, translation.text];
  const findings: Finding[] = [];
  for (const { name, ...found } of LOOKED_FOR) {
    if (!from.includes(name)) continue;
    if (found.to.test(from) && found.lost.test(text))
      findings.push({ kind: 'preposition', reason: 'preposition-lost', values: { original: `to ${name}` } });
    if (!found.in.test(from) || found.elsewhere.test(text) || GOES.test(from.replace(TO_DO, ''))) continue;
    const whereTo = found.whereTo.exec(text)?.[0];
    if (whereTo !== undefined)
      findings.push({
        kind: 'preposition',
        reason: 'preposition-other',
        values: { original: `in ${name}`, translation: whereTo },
      });
  }
  return findings;
}
