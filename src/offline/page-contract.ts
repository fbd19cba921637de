import type { HandedStrings } from '../i18n/browser-words.ts';
import type { Locale } from '../i18n/locales.ts';

/** Words of the page of kept things that its script says. */
export const OFFLINE_WORDS = [
  'offline.total',
  'offline.room',
  'offline.keep',
  'offline.change',
  'offline.keeping',
  'offline.kept',
  'offline.of',
  'offline.stale',
  'offline.removed',
  'offline.trouble.network',
  'offline.trouble.full',
  'offline.trouble.blocked',
  'offline.trouble.busy',
  'offline.unsupported',
  'offline.missing',
] as const;
export type OfflineWord = (typeof OFFLINE_WORDS)[number];

/** Words that any page says of what is kept. */
export const NOTICE_WORDS = ['offline.bar', 'offline.stale', 'offline.update', 'offline.open'] as const;
export type NoticeWord = (typeof NOTICE_WORDS)[number];

/** What the page of kept things hands its script. */
export interface OfflineData {
  locale: Locale;
  /** Of the page itself: under another address it stands for a page that is not kept. */
  path: string;
  strings: HandedStrings<OfflineWord>;
}

/** As `html[data-offline-state]` says it. */
export type OfflineState = 'none' | 'keeping' | 'kept' | 'stale';
