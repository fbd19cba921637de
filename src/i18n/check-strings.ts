import { nearest } from '../lib/nearest.ts';
import { type Problem, problem, reporter } from '../lib/problem.ts';
import type { Locale } from './locales.ts';
import type { Strings } from './translate.ts';

/** The strings of one locale with the place of each key, as `parseYaml` gives them. */
export interface StringsFile {
  locale: Locale;
  file: string;
  strings: Strings;
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
}

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * Compares a locale's interface strings with the reference: same keys, the plural forms that CLDR gives the
 * locale (`Intl.PluralRules`), the same placeholders.
 *
 * @returns every difference, each with its place; empty where there is none
 */
export function checkStrings(reference: StringsFile, checked: StringsFile): Problem[] {
  const expected = expectedKeys(reference.strings, checked.locale);
  const problems: Problem[] = [];
  const report = reporter(problems, checked);
  for (const [key, referenceText] of expected) {
    const text = checked.strings[key];
    if (text === undefined) {
      problems.push(
        problem(
          'i18n/missing-key',
          { file: checked.file, line: 1, column: 1 },
          `Unexpected absence of "${key}", expected the translation of "${referenceText}".`,
          `Add "${key}" to ${checked.file}.`,
        ),
      );
    } else if (placeholders(text) !== placeholders(referenceText)) {
      report(
        'i18n/placeholders',
        [key],
        `Unexpected placeholders "${placeholders(text)}" in "${key}", expected "${placeholders(referenceText)}".`,
        `${reference.file} says: ${referenceText}`,
      );
    }
  }
  for (const key of Object.keys(checked.strings)) {
    if (expected.has(key)) continue;
    const near = nearest(key, expected.keys());
    report(
      'i18n/unknown-key',
      [key],
      `Unexpected key "${key}", expected one of the keys of ${reference.file}.`,
      near === undefined ? 'Remove it.' : `Did you mean "${near}"?`,
    );
  }
  return problems;
}

/** Key → reference text, with the plural forms of `locale` in place of the reference's. */
function expectedKeys(strings: Strings, locale: Locale): Map<string, string> {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const keys = new Map<string, string>();
  for (const [key, text] of Object.entries(strings)) {
    const base = PLURAL.exec(key)?.[1];
    if (base === undefined) keys.set(key, text);
    else
      for (const category of pluralCategories)
        keys.set(`${base}_${category}`, strings[`${base}_other`] ?? text);
  }
  return keys;
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g))].sort().join(' ');
}
