import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkStrings, type StringsFile } from '../i18n/check-strings.ts';
import { canonicalLocale, type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { createTranslator, type Translate } from '../i18n/translate.ts';
import { type Problem, throwIfErrors } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import { CONTENT_DIR, contentFile, displayPath } from './settings.ts';

/** Folders of `content/` that are no locale. */
const OTHER_FOLDERS = new Set(['flows', 'originals', 'notes']);

/** The locales of this site: one folder of the content is one locale. English is always one of them. */
export const LOCALES: readonly Locale[] = findLocales();

const files = readAll();
const translators = new Map(
  files.map(({ locale, strings }): [Locale, Translate] => [locale, createTranslator(locale, strings)]),
);

/**
 * Gives the interface's translator for a locale of this site.
 *
 * @throws where the locale has no folder under the content
 */
export function translator(locale: Locale): Translate {
  const translate = translators.get(locale);
  if (translate === undefined) {
    throw new Error(
      `Unexpected locale "${locale}", expected one of ${LOCALES.join(', ')}: add content/${locale}/ui.json.`,
    );
  }
  return translate;
}

/** The locale's strings whose keys begin with `prefix`, for a script that runs in the browser. */
export function stringsWithPrefix(locale: Locale, prefix: string): Record<string, string> {
  const strings = files.find((file) => file.locale === locale)?.strings ?? {};
  return Object.fromEntries(Object.entries(strings).filter(([key]) => key.startsWith(prefix)));
}

/** A locale's own name for itself, as the language menu shows it. */
export function localeName(locale: Locale): string {
  return translator(locale)('language.name');
}

function findLocales(): Locale[] {
  if (!existsSync(CONTENT_DIR)) {
    throwIfErrors([
      {
        file: displayPath(CONTENT_DIR),
        rule: 'content/missing-folder',
        message: 'Unexpected absence of the content folder.',
        hint: 'Set CONTENT_DIR to a folder that `npm run import -- … --to FOLDER` wrote, or unset it.',
        severity: 'error',
      },
    ]);
  }
  const folders = readdirSync(CONTENT_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.has(entry.name))
    .map(({ name }) => name);
  throwIfErrors(folders.filter((name) => canonicalLocale(name) !== name).map(unknownLocale));
  return [...new Set([...folders, ORIGINAL_LOCALE])].sort(
    (a, b) => order(a) - order(b) || a.localeCompare(b),
  );
}

/** English last: it is the original, and the readers come for the translations. */
function order(locale: Locale): number {
  return locale === ORIGINAL_LOCALE ? 1 : 0;
}

function unknownLocale(folder: string): Problem {
  const canonical = canonicalLocale(folder);
  return {
    file: displayPath(path.join(CONTENT_DIR, folder)),
    rule: 'i18n/unknown-locale',
    message: `Unexpected folder "${folder}", expected a BCP 47 locale in its canonical form.`,
    hint: canonical === undefined ? 'Rename or move the folder.' : `Rename it to "${canonical}".`,
    severity: 'error',
  };
}

/** Reads the strings of all locales and compares them with English; throws all that is wrong at once. */
function readAll(): StringsFile[] {
  const read = LOCALES.map(readStrings);
  const files = read.flatMap(({ file }) => file ?? []);
  const reference = files.find(({ locale }) => locale === ORIGINAL_LOCALE);
  const differences = reference ? files.flatMap((file) => checkStrings(reference, file)) : [];
  throwIfErrors([...read.flatMap(({ problems }) => problems), ...differences]);
  return files;
}

function readStrings(locale: Locale): { file?: StringsFile; problems: Problem[] } {
  const name = `${locale}/ui.json`;
  const found = contentFile(name);
  if (!existsSync(found)) {
    const file = displayPath(path.join(CONTENT_DIR, name));
    const problem: Problem = {
      file,
      rule: 'i18n/missing-file',
      message: `Unexpected absence of the interface strings of "${locale}".`,
      hint: `Copy content/en/ui.json to ${file} and translate its values.`,
      severity: 'error',
    };
    return { problems: [problem] };
  }
  const file = displayPath(found);
  const schema = z.record(z.string(), z.string());
  const parsed = parseYaml(readFileSync(found, 'utf8'), file, schema, 'i18n');
  const problems = [...parsed.problems];
  return parsed.ok
    ? { file: { locale, file, strings: parsed.value, locate: parsed.locate }, problems }
    : { problems };
}
