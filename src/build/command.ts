import { type Locale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { formatProblems, isProblemError } from '../lib/problem.ts';

/**
 * Runs a command that reads the content: problems of the content are told with their places, and what is wrong with
 * the arguments with how the command is used.
 *
 * @param run does the work and gives the exit code; a `TypeError`, as `parseArgs` throws it, is about the arguments
 * @returns the exit code: that of `run`, 1 where the content has errors, 2 where the arguments are bad
 */
export function runCommand(usage: string, run: () => number): number {
  try {
    return run();
  } catch (error) {
    if (isProblemError(error)) {
      console.error(formatProblems(error.problems));
      return 1;
    }
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\nUsage: ${usage}`);
    return 2;
  }
}

/** The locales of translations. */
export function translatedLocales(locales: readonly Locale[]): Locale[] {
  return locales.filter((each) => each !== ORIGINAL_LOCALE);
}

/** A locale of translations as an argument names it; `undefined` for all. @throws TypeError where there is none */
export function localeArgument(name: string | undefined, locales: readonly Locale[]): Locale | undefined {
  const own = translatedLocales(locales);
  if (name === undefined || own.includes(name)) return name;
  throw new TypeError(`Unexpected locale "${name}", expected one of ${own.join(', ')}.`);
}
