import type { Portal } from '../flow/flow-schema.ts';
import type { WizardKey, Words } from './words.ts';

/** Words of copying field by field. */
export const PORTAL_WORDS = [
  'copy',
  'copied',
  'portal',
  'portalLead',
  'portalOutside',
  'portalNothing',
  'portalSource',
  'portalUndated',
  'portalExternal',
] as const satisfies readonly WizardKey[];

export type PortalWords = Words<(typeof PORTAL_WORDS)[number]>;

/** Locale → what it is called there: a portal may be read in another language than this site. */
export type Names = Readonly<Record<string, string>>;

/** A field of a portal. */
export type PortalField = Pick<Portal['fields'][number], 'id' | 'label' | 'from' | 'value'> & {
  names: Names;
};

export type PortalView = Pick<Portal, 'id' | 'label' | 'when' | 'sources'> & {
  names: Names;
  fields: PortalField[];
};

/** What `/<locale>/wizard/portals.json` holds: what ways out need that are not there from the start, in one language. */
export interface PortalData {
  strings: PortalWords;
  /** Address of the JSON Schema of exported requests. */
  schema: string;
  /** In the flow's order: the first whose condition holds is shown first. */
  portals: PortalView[];
}
