import { z } from 'zod';
import { checkStrings, type StringsFile } from '../i18n/check-strings.ts';
import { canonicalLocale, type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { type Problem, problem } from '../lib/problem.ts';
import { type ContentFolder, projectContent, readParsed } from './files.ts';
import { SHARED_FOLDERS, stringsFile } from './layout.ts';

const stringsSchema = z.record(z.string(), z.string());

/**
 * Finds the locales of a content: one folder is one locale, and English is always one of them. English comes last:
 * it is the original, and the readers come for the translations.
 */
export function findLocales(folder: ContentFolder): { locales: Locale[]; problems: Problem[] } {
  const names = folder.folders().filter((name) => !SHARED_FOLDERS.has(name));
  const locales = [...new Set([...names, ORIGINAL_LOCALE])]
    .filter((name) => canonicalLocale(name) === name)
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b));
  const problems = names.filter((name) => canonicalLocale(name) !== name).map(unknownLocale);
  return { locales, problems };

  function unknownLocale(name: string): Problem {
    const canonical = canonicalLocale(name);
    return problem(
      'i18n/unknown-locale',
      { file: folder.display(name) },
      `Unexpected folder "${name}", expected a BCP 47 locale in its canonical form.`,
      canonical === undefined ? 'Rename or move the folder.' : `Rename it to "${canonical}".`,
    );
  }
}

function order(locale: Locale): number {
  return locale === ORIGINAL_LOCALE ? 1 : 0;
}

/**
 * Reads the interface's strings of all locales and compares them with English. A content without some of them, as an
 * imported docset is, borrows the project's own.
 */
export function readStrings(
  folder: ContentFolder,
  locales: readonly Locale[],
): { files: StringsFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = locales.flatMap((locale): StringsFile[] => {
    const name = stringsFile(locale);
    const holder = [folder, projectContent()].find(({ exists }) => exists(name));
    if (holder === undefined) {
      const file = folder.display(name);
      const message = `Unexpected absence of the interface strings of "${locale}".`;
      const hint = `Copy content/en/ui.json to ${file} and translate its values.`;
      problems.push(problem('i18n/missing-file', { file }, message, hint));
      return [];
    }
    const parsed = readParsed(holder, name, stringsSchema, 'i18n');
    problems.push(...parsed.problems);
    return parsed.ok ? [{ locale, file: parsed.file, strings: parsed.value, locate: parsed.locate }] : [];
  });
  const reference = files.find(({ locale }) => locale === ORIGINAL_LOCALE);
  if (reference !== undefined) problems.push(...files.flatMap((file) => checkStrings(reference, file)));
  return { files, problems };
}
