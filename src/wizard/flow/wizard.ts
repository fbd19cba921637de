import type { Flow } from './flow-schema.ts';
import type { Routing } from './routing.ts';
import type { Texts } from './text-schema.ts';

/** The wizard as the pages use it: checked, with its words and the sentences that it cites. */
export interface Wizard {
  flow: Flow;
  routing: Routing;
  /** Locale → words. */
  texts: ReadonlyMap<string, Texts>;
  /** Citation id → where it stands and what it says. */
  quotes: ReadonlyMap<string, Quote>;
}

/** A citation with its place and words in each locale. */
export interface Quote {
  id: string;
  article: string;
  /** Id on the article's page: `s110`, `faq`. */
  anchor: string;
  /** Locale → plain text; at least one. */
  texts: ReadonlyMap<string, string>;
}
