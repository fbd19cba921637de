import { xml } from '../lib/xml.ts';
import type { ExchangedTerm } from './unit.ts';

/** Terms as TBX-Basic in the style of categories as attributes (ISO 30042:2019). */
export function tbx(terms: readonly ExchangedTerm[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '<tbxHeader><fileDesc><sourceDesc><p>Labels and terms of the articles and the wizard, paired by sentence.</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>',
    ...terms.map(entry),
    '</body></text>',
    '</tbx>',
    '',
  ].join('\n');
}

function entry({ id, english, forms, note, keep }: ExchangedTerm): string {
  const about = keep ? [note, 'Not to be translated.'] : [note];
  const said = about.flatMap((text) => (text === undefined ? [] : [`<note>${xml(text)}</note>`])).join('');
  const languages = Object.entries({ en: [english], ...forms }).map(
    ([locale, words]) =>
      `<langSec xml:lang="${xml(locale)}">${words.map((word, index) => termSec(word, index)).join('')}</langSec>`,
  );
  return `<conceptEntry id="${xml(id)}">${said}${languages.join('')}</conceptEntry>`;
}

function termSec(word: string, index: number): string {
  const status = index === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  return `<termSec><term>${xml(word)}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
}
