/** The version of the file that is written and read; raise it when an older file would be read wrongly. */
export const PROFILE_VERSION = 1;

/** A provider's or vendor's contact for an escalation. All of it is text: no address in it becomes a link. */
export interface EscalationContact {
  name: string;
  /** What it is for. */
  for: string;
  /** How it is reached. */
  how: string;
}

/** Parts of a profile that are text; an empty one is not said. */
export const TEXT_PARTS = ['name', 'role', 'hours', 'zone', 'language', 'contact', 'portalLanguage'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** Who the agent is and how they work: asked once. It holds nothing of a customer and no case. */
export type Profile = Readonly<Record<TextPart, string>> & {
  /** Question of the flow → the option that always holds. */
  readonly answers: Readonly<Record<string, string>>;
  /** Option of a question, such as a severity → hours until the first response, as the agent's contract promises. */
  readonly responseHours: Readonly<Record<string, number>>;
  readonly escalation: readonly EscalationContact[];
};

/** A profile that says nothing. */
export const NO_PROFILE: Profile = {
  name: '',
  role: '',
  hours: '',
  zone: '',
  language: '',
  contact: '',
  portalLanguage: '',
  answers: {},
  responseHours: {},
  escalation: [],
};

/** Whose profile it is, in a few words: desks are shared, and two of a name are told apart by what they do. */
export function ownerOf({ name, role }: Pick<Profile, 'name' | 'role'>): string {
  return role === '' ? name : `${name} (${role})`;
}

/** What may be chosen in a profile: it comes from the flow and the site, the engine knows no id. */
export interface ProfileChoices {
  /** Question → options that a profile may answer it with. */
  answers: Readonly<Record<string, readonly string[]>>;
  /** Options with a time until the first response. */
  responseHours: readonly string[];
  /** Languages of support: options of a field. */
  language: readonly string[];
  /** Locales in which the portal may be read. */
  portalLanguage: readonly string[];
}

/** Writes a profile as the file that is handed out. What is not said is left out. */
export function profileFile(profile: Profile): string {
  const said = Object.entries({ version: PROFILE_VERSION, ...profile }).filter(
    ([, value]) => value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0),
  );
  return `${JSON.stringify(Object.fromEntries(said), null, 2)}\n`;
}
