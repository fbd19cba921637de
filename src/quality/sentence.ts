import type { Locale } from '../i18n/locales.ts';
import type { Kind } from './kinds.ts';
import type { Reason } from './reasons.ts';

/** A sentence in one language, read. */
export interface Side {
  /** Without markup. */
  text: string;
  /** Texts of what is set bold, which in these articles are the labels of a portal. */
  bold: readonly string[];
  links: readonly Link[];
  code: readonly string[];
}

export interface Link {
  href: string;
  text: string;
}

/** A translated sentence beside its English original. */
export interface Sentence {
  /** Slug of the article, or `wizard`. */
  subject: string;
  locale: Locale;
  /** Number of the segment, or path of a text of the wizard. */
  id: string;
  /** The translation's file, as a reader of a message would type it. */
  file: string;
  english: Side;
  translation: Side;
  /** The original is known for a part of the sentence only: what counts or measures says nothing. */
  isPart?: boolean;
}

/** What is wrong with a sentence. */
export interface Flag {
  kind: Kind;
  sentence: Sentence;
  /** Which of the reasons of the interface's words says it: `quality.reason.<reason>`. */
  reason: Reason;
  /** What the reason names. */
  values: Readonly<Record<string, string>>;
}

/** What a check finds in one sentence, before it is a flag. */
export type Finding = Pick<Flag, 'kind' | 'reason' | 'values'>;

/** Identifies a sentence within everything that is checked. */
export function sentenceKey({ subject, locale, id }: Pick<Sentence, 'subject' | 'locale' | 'id'>): string {
  return `${locale} ${subject} ${id}`;
}
