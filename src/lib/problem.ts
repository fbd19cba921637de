/**
 * One thing that is wrong with an input, told so that its writer can mend it.
 * `line` and `column` count from 1 and are absent where no position is known: never faked.
 */
export interface Problem {
  /** Path as the reader of the message would type it. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** Kebab-case id, grouped by area: `wizard/unknown-node`. */
  rule: string;
  /** "Unexpected X, expected Y." */
  message: string;
  /** How to mend it. */
  hint?: string | undefined;
  severity: 'error' | 'warning';
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

/** Gives `file:line:col  severity  rule  message` and, below it, the hint. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, message, hint, severity } = problem;
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

/** Throws a {@link ProblemError} if any problem is an error; warnings pass. */
export function throwIfErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemError(problems);
}
