import { defineMiddleware } from 'astro:middleware';
import { siteContent } from './content-files/site-content.ts';
import { localeName, wordsOf } from './content-files/words.ts';
import { ORIGINAL_LOCALE } from './i18n/locales.ts';
import { localeSegment } from './i18n/paths.ts';

/** Gives each page the content and the words of its address's locale. */
export const onRequest = defineMiddleware(({ params, locals }, next) => {
  const content = siteContent();
  const locale = content.locales.find((each) => localeSegment(each) === params['locale']) ?? ORIGINAL_LOCALE;
  const { t } = wordsOf(content, locale);
  locals.content = content;
  locals.locale = locale;
  locals.t = t;
  locals.nameOf = (other) => localeName(content, other);
  locals.textWords = t;
  locals.pictureOf = () => undefined;
  return next();
});
