import { RULES, type Rule } from './rules.ts';

/** A place in a file. `line` and `column` count from 1 and are absent where no position is known: never faked. */
export interface Place {
  /** Path as the reader of the message would type it. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** One thing that is wrong with an input, told so that its writer can mend it. */
export interface Problem extends Place {
  rule: Rule;
  /** "Unexpected X, expected Y." */
  message: string;
  /** How to mend it. */
  hint?: string | undefined;
  severity: 'error' | 'warning';
}

/** Makes a problem; its severity is the rule's. */
export function problem(rule: Rule, place: Place, message: string, hint?: string): Problem {
  const { file, line, column } = place;
  return { file, line, column, rule, message, hint, severity: RULES[rule].severity };
}

/** Notes a problem at a path of a parsed file. */
export type Reporter = (rule: Rule, path: readonly PropertyKey[], message: string, hint?: string) => void;

/**
 * Gives the function that notes the problems of one parsed file.
 *
 * @param problems where they are put
 * @param source the file's name, and the place of each path in it
 */
export function reporter(
  problems: Problem[],
  source: { file: string; locate: (path: readonly PropertyKey[]) => Omit<Place, 'file'> },
): Reporter {
  return (rule, path, message, hint) =>
    void problems.push(problem(rule, { file: source.file, ...source.locate(path) }, message, hint));
}

/** Thrown when a run cannot go on; carries every problem found, not only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** Whether an error is a {@link ProblemError}, also one of the bundle that Astro makes of this module. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === 'ProblemError';
}

/** Gives `file:line:col  severity  rule  message` and, below it, the hint. */
export function formatProblem({ file, line, column, rule, message, hint, severity }: Problem): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const head = `${place.join(':')}  ${severity}  ${rule}  ${message}`;
  return hint === undefined ? head : `${head}\n    ${hint}`;
}

/** Gives all problems as text, one after the other, in the order of file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0))
    .map(formatProblem)
    .join('\n');
}

/** Whether any problem is an error; warnings pass. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Throws a {@link ProblemError} if any problem is an error. */
export function throwIfErrors(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new ProblemError(problems);
}
