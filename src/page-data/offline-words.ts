import type { Content } from '../content-files/content.ts';
import { wordsOf } from '../content-files/words.ts';
import { type HandedStrings, stringsFor } from '../i18n/browser-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { localePath } from '../i18n/paths.ts';
import { NOTICE_WORDS, type NoticeWord, OFFLINE_WORDS, type OfflineData } from '../offline/page-contract.ts';

/** What the page of kept things hands its script. */
export function offlineData(content: Content, locale: Locale): OfflineData {
  return {
    locale,
    path: localePath(locale, 'offline'),
    strings: stringsFor(OFFLINE_WORDS, wordsOf(content, locale).strings, locale),
  };
}

/** What any page says of what is kept. */
export function noticeWords(content: Content, locale: Locale): HandedStrings<NoticeWord> {
  return stringsFor(NOTICE_WORDS, wordsOf(content, locale).strings, locale);
}
