import type { Locale } from '../i18n/locales.ts';
import { readTermPairs, type TermPairs } from '../search/lexicon/term-pairs.ts';
import { type ContentFolder, projectContent } from './files.ts';
import { termPairsFile } from './layout.ts';

/** Reads the pairs of terms that were mined from a docset; a content without them borrows the project's own. */
export function readTerms(folder: ContentFolder, locales: readonly Locale[]): TermPairs {
  return new Map(
    locales.flatMap((locale): [Locale, ReturnType<typeof readTermPairs>][] => {
      const name = termPairsFile(locale);
      const holder = [folder, projectContent()].find(({ exists }) => exists(name));
      return holder === undefined ? [] : [[locale, readTermPairs(holder.read(name))]];
    }),
  );
}
