import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readContent } from '../content-files/content.ts';
import { readSettings } from '../content-files/settings.ts';
import { wordsOf } from '../content-files/words.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { formatProblems, type Problem, problem } from '../lib/problem.ts';
import { qualityOf } from '../page-data/quality/quality.ts';
import { reasonText } from '../page-data/quality/reason-text.ts';
import { KINDS, KINDS_ON, type Kind } from '../quality/kinds.ts';
import { localeArgument, runCommand } from './command.ts';
import { htmlReport } from './quality/html-report.ts';
import { jsonReport } from './quality/json-report.ts';
import { type PlacedFlag, placeFlags } from './quality/places.ts';
import { sarifReport } from './quality/sarif-report.ts';

// `npm run quality -- [LOCALE] [--report FILE.html|.json|.sarif]… [--kinds a,b|all]`: checks the translations of
// CONTENT_DIR, and says of each flag where it is, what was found and what to do.

const USAGE =
  'npm run quality -- [LOCALE] [--report FILE.html|FILE.json|FILE.sarif]… [--kinds all|KIND,KIND…]';
const REPORTS = { '.html': htmlReport, '.json': jsonReport, '.sarif': sarifReport } as const;

process.exitCode = runCommand(USAGE, () => main(process.argv.slice(2)));

/** @returns 0 nothing is open, 1 flags are open @throws where the content has errors, or the arguments are bad */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { report: { type: 'string', multiple: true, default: [] }, kinds: { type: 'string' } },
  });
  if (positionals.length > 1) throw new TypeError(`Unexpected "${positionals[1]}", expected one locale.`);
  const reports = values.report.map(reportTo);
  const kinds = kindsOf(values.kinds);
  const content = readContent(readSettings());
  const locale = localeArgument(positionals[0], content.locales);
  const { sentences, flags, stale } = qualityOf(content, { locale, kinds });
  const { t } = wordsOf(content, ORIGINAL_LOCALE);
  const placed = placeFlags(flags, readSettings().contentDir, (flag) => reasonText(flag, t));
  const open = placed.filter(({ state }) => state === 'open');
  const problems = [...open.map(toProblem), ...stale.map(staleProblem)];
  if (problems.length > 0) console.log(formatProblems(problems));
  for (const { file, write } of reports) writeFileSync(file, write(placed, sentences));
  console.log(`\n${summary(placed, sentences)}`);
  return open.length > 0 ? 1 : 0;
}

function reportTo(file: string): { file: string; write: (typeof REPORTS)[keyof typeof REPORTS] } {
  const write = REPORTS[path.extname(file) as keyof typeof REPORTS];
  if (write === undefined)
    throw new TypeError(
      `Unexpected report "${file}", expected a name that ends in ${Object.keys(REPORTS).join(', ')}.`,
    );
  return { file, write };
}

function kindsOf(text: string | undefined): readonly Kind[] {
  if (text === undefined) return KINDS_ON;
  const all = Object.keys(KINDS) as Kind[];
  if (text === 'all') return all;
  return text.split(',').map((name) => {
    const kind = all.find((each) => each === name);
    if (kind === undefined)
      throw new TypeError(`Unexpected kind "${name}", expected some of ${all.join(', ')}.`);
    return kind;
  });
}

function toProblem({ place, message, kind, sentence, digest }: PlacedFlag): Problem {
  const { subject, locale, id } = sentence;
  const hint = [
    `English: ${sentence.english.text}`,
    `${locale}: ${sentence.translation.text}`,
    `${subject} ${id}, sentence ${digest}`,
  ].join('\n    ');
  return {
    ...problem('quality/flag', place, `${kind}: ${message}`, hint),
    severity: KINDS[kind].severity === 'error' ? 'error' : 'warning',
  };
}

function staleProblem({ dismissal, why }: ReturnType<typeof qualityOf>['stale'][number]): Problem {
  const { locale, segment, kind } = dismissal;
  const said = {
    'no-sentence': 'there is no such sentence',
    changed: 'the sentence has changed',
    'no-flag': 'nothing is found there',
  };
  return problem(
    'quality/stale',
    dismissal,
    `The dismissal of ${kind} at ${locale} ${segment} does nothing: ${said[why]}.`,
    'Look at the sentence again; then write its new digest, or take the entry out.',
  );
}

/** Counts by kind. */
function summary(flags: readonly PlacedFlag[], sentences: number): string {
  const count = (state: PlacedFlag['state'], among = flags) =>
    among.filter((flag) => flag.state === state).length;
  const rows = [...Map.groupBy(flags, ({ kind }) => kind)].map(
    ([kind, own]) =>
      `  ${kind}: ${count('open', own)} open, ${count('noted', own)} noted, ${count('dismissed', own)} dismissed`,
  );
  const head = `${sentences} sentences: ${count('open')} flags open, ${count('noted')} noted, ${count('dismissed')} dismissed`;
  return [head, ...rows].join('\n');
}
