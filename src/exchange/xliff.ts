import { segmentId } from '../articles/text/segment-id.ts';
import type { Locale } from '../i18n/locales.ts';
import { attributes, xml } from '../lib/xml.ts';
import type { Unit } from './unit.ts';

/** Namespace of XLIFF 2.0 and 2.1 alike. */
export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * The sentences of one language as XLIFF 2.1 (OASIS, 2018), one file an article, one unit a sentence: `reviewed` where a
 * person translated it and nothing is open, else `translated`. What is open, and what readers are told, stands as notes.
 *
 * @param units of one language
 */
export function xliff(units: readonly Unit[], locale: Locale): string {
  const head = attributes({ xmlns: XLIFF_NAMESPACE, version: '2.1', srcLang: 'en', trgLang: locale });
  const files = [...Map.groupBy(units, ({ subject }) => subject)].map(([subject, own], index) => {
    const { revision } = own[0] ?? {};
    const about =
      revision === undefined ? '' : `<notes><note category="revision">${xml(revision)}</note></notes>\n`;
    // White space is the text's own.
    return `<file id="f${index + 1}" original="${xml(subject)}" xml:space="preserve">\n${about}${own.map(unitXml).join('\n')}\n</file>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${head}>\n${files.join('\n')}\n</xliff>\n`;
}

function unitXml({ id, english, translation, by, notes }: Unit): string {
  const isReviewed = by === 'human' && !notes.some(({ category }) => category === 'quality');
  const state = attributes({
    state: isReviewed ? 'reviewed' : 'translated',
    subState: by === 'human' ? undefined : `support:${by}`,
  });
  const said = notes.map(({ category, text }) => `<note category="${category}">${xml(text)}</note>`).join('');
  return `<unit id="${segmentId(id)}">${said === '' ? '' : `<notes>${said}</notes>`}<segment${state}><source>${xml(english)}</source><target>${xml(translation)}</target></segment></unit>`;
}
