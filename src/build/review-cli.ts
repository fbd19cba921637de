import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Slug } from '../articles/names.ts';
import type { ArticleVersion } from '../content-files/articles.ts';
import { type Content, readContent } from '../content-files/content.ts';
import { readSettings } from '../content-files/settings.ts';
import { type ReviewedFile, readXliff } from '../exchange/read-xliff.ts';
import { nearest } from '../lib/nearest.ts';
import { formatProblems, hasErrors, type Problem, problem } from '../lib/problem.ts';
import { runCommand, translatedLocales } from './command.ts';
import { applyReview, type Difference } from './review/apply.ts';

// `npm run review -- FILE.xliff [--to CONTENT_DIR]`: brings reviewed sentences back into the articles. What cannot be
// brought back whole is refused, and then nothing is changed.

const USAGE = 'npm run review -- FILE.xliff [--to CONTENT_DIR]';
/** A whole docset is some 30 MB. */
const LARGEST = 256 * 1024 * 1024;

process.exitCode = runCommand(USAGE, () => main(process.argv.slice(2)));

/** @returns 0 done, 1 refused @throws where the content has errors, or the arguments are bad */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new TypeError('Expected one file.');
  const contentDir = values.to === undefined ? readSettings().contentDir : path.resolve(values.to);
  return review(file, readContent({ contentDir }));
}

function review(file: string, content: Content): number {
  const bytes = readFile(file);
  if (bytes === undefined)
    return refused([
      problem(
        'review/unreadable',
        { file },
        'Unexpected file, expected one of at most 256 MiB that can be read.',
      ),
    ]);
  const read = readXliff(bytes, file);
  if (!read.ok) return refused(read.problems);
  const reviewed = read.value;
  const { problems, articles } = articlesOf(reviewed, content, file);
  const results = articles.map(({ version, units }) => ({ version, ...applyReview(version, units, file) }));
  problems.push(...results.flatMap((result) => result.problems));
  if (hasErrors(problems)) return refused(problems);
  if (problems.length > 0) console.warn(formatProblems(problems));
  const changed = results.filter(({ differences }) => differences.length > 0);
  for (const { version, body, differences } of changed) {
    const whole = readFileSync(version.entry.file, 'utf8');
    // The front matter stays as it is, byte for byte.
    write(version.entry.file, whole.slice(0, whole.length - version.entry.body().length) + body);
    console.log(`${version.entry.file}\n${differences.map(shown).join('\n')}`);
  }
  const sentences = changed.reduce((sum, { differences }) => sum + differences.length, 0);
  console.log(`${reviewed.units.length} sentences read, ${sentences} changed in ${changed.length} articles.`);
  return 0;
}

function readFile(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.length > LARGEST ? undefined : bytes;
  } catch {
    return undefined;
  }
}

/** The articles of a reviewed file, with their units. */
function articlesOf(
  { locale, units, line, column }: ReviewedFile,
  { articles, locales }: Content,
  file: string,
): { problems: Problem[]; articles: { version: ArticleVersion; units: typeof units }[] } {
  const own = translatedLocales(locales);
  if (!own.includes(locale)) {
    const message = `Unexpected trgLang "${locale}", expected one of ${own.join(', ')}.`;
    return {
      problems: [
        problem('review/locale', { file, line, column }, message, 'Name a language that the content has.'),
      ],
      articles: [],
    };
  }
  const problems: Problem[] = [];
  const found = [...Map.groupBy(units, ({ subject }) => subject)].flatMap(([subject, group]) => {
    const version = articles.get(subject as Slug)?.get(locale);
    if (version !== undefined) return [{ version, units: group }];
    const near = nearest(subject, articles.keys());
    const place = { file, line: group[0]?.line, column: group[0]?.column };
    problems.push(
      problem(
        'review/article',
        place,
        `Unexpected article "${subject}", expected one that there is in ${locale}.`,
        near && `Did you mean "${near}"?`,
      ),
    );
    return [];
  });
  return { problems, articles: found };
}

function refused(problems: readonly Problem[]): number {
  console.error(`${formatProblems(problems)}\nNothing was changed.`);
  return 1;
}

function shown({ id, english, before, after }: Difference): string {
  return `  ${id}  ${english}\n    - ${before}\n    + ${after}`;
}

/** Writes beside the file and puts it in its place, so that no half of one is ever there. */
function write(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
