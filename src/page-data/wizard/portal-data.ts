import type { Content } from '../../content-files/content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryOf } from '../../lib/entry.ts';
import { PORTAL_WORDS, type PortalData } from '../../wizard/contract/portal-data.ts';
import type { Texts } from '../../wizard/flow/text-schema.ts';
import { islandWords } from './island-words.ts';
import { schemaAddress } from './request-schema.ts';
import { textsOf, wizardOf } from './words.ts';

/**
 * The portals of a flow in a locale, for copying a request field by field.
 *
 * @param site origin of the site
 */
export function portalData(content: Content, locale: Locale, site: URL | undefined): PortalData {
  const wizard = wizardOf(content);
  const namesOf = (nameIn: (texts: Texts['portals']) => string) =>
    Object.fromEntries(content.locales.map((each) => [each, nameIn(textsOf(wizard, each).portals)]));
  return {
    strings: islandWords(content, locale, PORTAL_WORDS),
    schema: schemaAddress(wizard.flow, site),
    portals: wizard.flow.portals.map(({ id, label, when, sources, fields }) => {
      const wordsOf = (texts: Texts['portals']) => entryOf(texts, id, 'text of a portal');
      return {
        ...{ id, label, when, sources, names: namesOf((texts) => wordsOf(texts).title) },
        fields: fields.map((field) => ({
          ...{ id: field.id, label: field.label, from: field.from, value: field.value },
          names: namesOf((texts) => entryOf(wordsOf(texts).fields, field.id, `text of a field of "${id}"`)),
        })),
      };
    }),
  };
}
