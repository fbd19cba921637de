import { existsSync } from 'node:fs';
import { contentFolder } from '../content-files/files.ts';
import { findLocales } from '../content-files/strings.ts';
import { localeSegment } from '../i18n/paths.ts';
import { type Problem, problem } from '../lib/problem.ts';

/**
 * Tells of the locales whose pages name a picture, for those who share them, that is not there. Asks the folders alone,
 * so that it is told together with what stops the content from being read.
 */
export function missingSocialPictures(contentDir: string, publicDir: URL): Problem[] {
  if (!existsSync(contentDir)) return [];
  return findLocales(contentFolder(contentDir))
    .locales.map((locale) => `social/${localeSegment(locale)}.png`)
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
