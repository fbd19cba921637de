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

/** Tells a name that has lost its preposition in Spanish, or has one that says where to for where. */
export function checkPrepositions({ english, translation, locale, isPart }: Sentence): Finding[] {
  if (isPart || languageOf(locale) !== 'es') return [];
  const findings: Finding[] = [];
  for (const [name, own] of Object.entries(NAMES)) {
    if (!english.text.includes(name)) continue;
    const end = '(?! (?:\\p{Lu}|\\d|partner|portal|account))';
    const is = (before: string) => new RegExp(`\\b${before} (?:the )?${name}${end}`, 'u').test(english.text);
    if (is('to') && new RegExp(`\\p{L}{3}[aei]r ${own}${end}`, 'u').test(translation.text))
      findings.push({ kind: 'preposition', reason: 'preposition-lost', values: { original: `to ${name}` } });
    const found = new RegExp(`(?<!\\p{L})(?:al?) (?:la |los |las )?${own}`, 'u').exec(translation.text)?.[0];
    const isElsewhere = new RegExp(
      `(?<!\\p{L})(?:en|desde|de|del|con|dentro del?) (?:el |la )?${own}`,
      'u',
    ).test(translation.text);
    const goesThere = /\b(?:to|into|access\w*|sign|log|open|visit|connect\w*|add\w*|contact\w*)\b/i.test(
      english.text.replace(/\bto (?!the |Partner|Microsoft|Azure|Office|Dynamics)\w+/gi, ''),
    );
    if (is('in') && found !== undefined && !isElsewhere && !goesThere)
      findings.push({
        kind: 'preposition',
        reason: 'preposition-other',
        values: { original: `in ${name}`, translation: found },
      });
  }
  return findings;
}
