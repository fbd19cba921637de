import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checkStrings, type StringsFile } from '../i18n/check-strings.ts';
import { canonicalLocale, type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { createTranslator, type Translate } from '../i18n/translate.ts';
import { type Problem, ProblemError, throwIfErrors } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml.ts';
import { CONTENT_DIR, contentFile, displayPath } from './directories.ts';

/** Folders of `content/` that are no locale. */
const OTHER_FOLDERS = new Set(['flows', 'originals', 'notes']);

/** The locales of this site: one folder of the content is one locale. English is always one of them. */
export const LOCALES: readonly Locale[] = findLocales();

const files = new Map(LOCALES.map((locale) => [locale, readStrings(locale)]));
checkAll();
const translators = new Map(
  [...files].map(([locale, { strings }]): [Locale, Translate] => [locale, createTranslator(locale, strings)]),
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

/** A locale's own name for itself, as the language menu shows it. */
export function localeName(locale: Locale): string {
  return translator(locale)('language.name');
}

function findLocales(): Locale[] {
  const folders = readdirSync(CONTENT_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.has(entry.name))
    .map(({ name }) => name);
  const problems = folders
    .filter((name) => canonicalLocale(name) !== name)
    .map((name): Problem => {
      const canonical = canonicalLocale(name);
      return {
        file: displayPath(path.join(CONTENT_DIR, name)),
        rule: 'i18n/unknown-locale',
        message: `Unexpected folder "${name}", expected a BCP 47 locale in its canonical form.`,
        hint: canonical === undefined ? 'Rename or move the folder.' : `Rename it to "${canonical}".`,
        severity: 'error',
      };
    });
  throwIfErrors(problems);
  return [...new Set([...folders, ORIGINAL_LOCALE])].sort(
    (a, b) => order(a) - order(b) || a.localeCompare(b),
  );
}

/** English last: it is the original, and the readers come for the translations. */
function order(locale: Locale): number {
  return locale === ORIGINAL_LOCALE ? 1 : 0;
}

function readStrings(locale: Locale): StringsFile {
  const path = contentFile(`${locale}/ui.json`);
  const file = displayPath(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ProblemError([
      {
        file,
        rule: 'i18n/missing-file',
        message: `Unexpected absence of the interface strings of "${locale}".`,
        hint: `Copy content/en/ui.json to ${file} and translate its values.`,
        severity: 'error',
      },
    ]);
  }
  const { data, problems, locate } = parseYaml(text, file, z.record(z.string(), z.string()), 'i18n');
  if (data === undefined) throw new ProblemError(problems);
  return { locale, file, strings: data, locate };
}

function checkAll(): void {
  const reference = files.get(ORIGINAL_LOCALE);
  if (reference === undefined)
    throw new Error('content/en/ui.json is the reference of all strings and must exist.');
  throwIfErrors([...files.values()].flatMap((file) => checkStrings(reference, file)));
}
