import type { Strings } from '../../islands/wizard/walk/place.ts';
import type { Condition } from '../flow/flow-schema.ts';
import type { Routing } from '../flow/routing.ts';
import type { DraftWords, Field } from '../request/draft.ts';

/** What an outcome that ends in a request hands to its island. */
export interface RequestData {
  routing: Routing;
  /** The outcome. */
  node: string;
  strings: Strings;
  fields: FormField[];
  /** The draft's words in the reader's language, and in English, which the response times ask for. */
  own: LocalWords;
  english: LocalWords;
  /** Locale → what a customer who reads it is told. */
  customers: Readonly<Record<string, CustomerWords>>;
  coach: CoachData | undefined;
}

/** A field as the form shows it; `when` says for which answers it is asked. */
export interface FormField extends Field {
  when?: Condition | undefined;
  label: string;
  hint?: string | undefined;
  optionLabels?: Readonly<Record<string, string>> | undefined;
}

export interface LocalWords extends DraftWords {
  locale: string;
}

export interface CustomerWords {
  /** The language's own name. */
  name: string;
  services: Readonly<Record<string, string>>;
  /** By what happened: `received`, `escalated`, `solved`. */
  messages: Readonly<Record<string, string>>;
}

/** The documented first response: by severity, or one business day. */
export type CoachData =
  | { question: string; cards: { id: string; label: string; hint: string; commits: string; hours: number }[] }
  | 'one-business-day';
