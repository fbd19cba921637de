import { existsSync } from 'node:fs';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment } from '../i18n/paths.ts';
import { type Problem, problem } from '../lib/problem.ts';

/** Tells of the locales whose pages name a picture, for those who share them, that is not there. */
export function missingSocialPictures(locales: readonly Locale[], publicDir: URL): Problem[] {
  return locales
    .map((locale) => `social/${localeSegment(locale)}.png`)
    .filter((file) => !existsSync(new URL(file, publicDir)))
    .map((file) =>
      problem(
        'i18n/missing-picture',
        { file: `public/${file}` },
        'Unexpected absence of the picture that is shown where a page of this locale is shared.',
        'Run `npm run images`.',
      ),
    );
}
