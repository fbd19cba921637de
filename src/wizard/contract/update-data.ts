import { MESSAGES, type Message } from '../flow/messages.ts';
import type { Routing } from '../flow/routing.ts';
import type { ProfileUse } from '../profile/use.ts';
import type { WizardKey, Words } from './words.ts';

export { MESSAGES, type Message };

/** What a message has to be filled with. */
export const PARTS = ['symptom', 'service', 'number', 'incident', 'next'] as const;
export type Part = (typeof PARTS)[number];

/** Words around the messages, in the agent's language, and of their ways out. */
export const UPDATE_WORDS = [
  'update',
  'updateKind',
  'updateFor',
  'updateLanguage',
  'updateForm',
  'updateFormal',
  'updateInformal',
  'updateHole',
  'updateSecret',
  'updateSymptom',
  'updateService',
  'updateIncident',
  'updateNext',
  'updateVendorNext',
  'updateZone',
  'filedNumber',
  'update.received',
  'update.incident',
  'update.escalated',
  'update.next',
  'update.solved',
  'copy',
  'copied',
  'copyFailed',
  'outNow',
  'outAnyway',
  'outStay',
  'checking',
  'outFailed',
  'takeOut',
  'phrasesFor',
] as const satisfies readonly WizardKey[];

export type UpdateWords = Words<(typeof UPDATE_WORDS)[number]>;

/** What a customer is told, in their language. */
export interface CustomerWords {
  /** The language's own name. */
  name: string;
  /** Option id of a service → its name. */
  services: Readonly<Record<string, string>>;
  formal: Readonly<Record<Message, string>>;
  /** Absent where the language has one way of speaking to a customer. */
  informal?: Readonly<Record<Message, string>> | undefined;
}

/** What the island with the messages gets. */
export interface UpdateData {
  /** The reader's locale, in which the first message is written. */
  locale: string;
  strings: UpdateWords;
  /** Locale → what a customer who reads it is told. */
  customers: Readonly<Record<string, CustomerWords>>;
  /** The question that the service is the answer to. */
  serviceQuestion: string | undefined;
  /** Where a case keeps what is wrong, so that a request that follows has it. */
  symptomField: string;
}

/** What an outcome without a request hands to the island with the messages. */
export interface OutcomeUpdate {
  routing: Routing;
  /** What the flow takes from the agent's profile. */
  profile: ProfileUse;
  /** The outcome. */
  node: string;
  /** The message to begin with. */
  first: Message;
  data: UpdateData;
}
