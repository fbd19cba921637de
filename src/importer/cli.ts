import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringsFile } from '../content-files/layout.ts';
import { canonicalLocale } from '../i18n/locales.ts';
import { formatProblems, hasErrors } from '../lib/problem.ts';
import { diskStore, listFiles } from './disk-store.ts';
import { importDocset } from './import-docset.ts';
import { type FileReport, summarize } from './report.ts';

const USAGE = 'npm run import -- SOURCE --locale LOCALE [--to CONTENT_DIR] [--report FILE.json]';
const PROJECT_CONTENT = resolve(import.meta.dirname, '../../content');

process.exitCode = main(process.argv.slice(2));

/** @returns 0 all imported, 1 some refused, 2 bad arguments */
function main(args: string[]): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\nUsage: ${USAGE}\n`);
    return 2;
  }
  const { source, locale, to } = options;
  const isFile = statSync(source).isFile();
  const root = isFile ? dirname(source) : source;
  const paths = isFile ? [basename(source)] : listFiles(source);
  const report = importDocset(paths, locale, diskStore(root, to), !isFile, showProgress);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report.problems)}\n`);
  process.stdout.write(`${summarize(report)}\n`);
  if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
  return hasErrors(report.problems) ? 1 : 0;
}

/** One line that is written over and over, on a terminal only. */
function showProgress({ path }: FileReport, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${all} ${path}`);
}

interface Options {
  source: string;
  locale: string;
  to: string;
  report: string | undefined;
}

/** Gives the options, or what is wrong with them. */
function readArguments(args: string[]): Options | string {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const [source, ...others] = positionals;
  if (source === undefined) return 'Expected SOURCE, a file or folder of .md or .txt files.';
  if (others.length > 0) return `Unexpected "${others[0]}", expected one SOURCE.`;
  if (!existsSync(source)) return `Unexpected SOURCE ${source}, expected a file or folder that exists.`;
  if (values.locale === undefined)
    return 'Expected --locale, the language of the source, such as --locale es.';
  const locale = canonicalLocale(values.locale);
  if (locale === undefined)
    return `Unexpected locale "${values.locale}", expected a BCP 47 tag such as es or zh-CN.`;
  const to = values.to ?? process.env['CONTENT_DIR'] ?? 'content';
  if (![to, PROJECT_CONTENT].some((folder) => existsSync(join(folder, stringsFile(locale))))) {
    return `Unexpected locale "${locale}", expected one that the site speaks. Fix: add content/${stringsFile(locale)}.`;
  }
  return { source, locale, to, report: values.report };
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  return parseArgs({ args, allowPositionals: true, options: { locale: string, to: string, report: string } });
}
