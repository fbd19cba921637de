import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringsFile } from '../content-files/layout.ts';
import { readSettings } from '../content-files/settings.ts';
import { canonicalLocale } from '../i18n/locales.ts';
import { formatProblems, hasErrors } from '../lib/problem.ts';
import { diskStore } from './disk-store.ts';
import { importDocset } from './import-docset.ts';
import { convertInWorkers } from './pool.ts';
import { type FileReport, summarize } from './report.ts';
import { reportPage } from './report-page.ts';
import { docsetOf, listFiles } from './source-folder.ts';

const USAGE =
  'npm run import -- SOURCE --locale LOCALE [--root DOCSET] [--base PLACE] [--to CONTENT_DIR] [--strict] [--report FILE.json|FILE.html]…';
const PROJECT_CONTENT = resolve(import.meta.dirname, '../../content');

process.exitCode = await main(process.argv.slice(2));

/** @returns 0 all imported, 1 some refused, 2 bad arguments */
async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\nUsage: ${USAGE}\n`);
    return 2;
  }
  const { source, root, locale, to, isStrict, base, reports } = options;
  const isFile = statSync(source).isFile();
  const { paths, problems } = listFiles(root);
  const wanted = relative(realpathSync(root), realpathSync(source)).replaceAll('\\', '/');
  const report = await importDocset(paths, locale, diskStore(root, to), {
    start: convertInWorkers(root, to),
    isWhole: !isFile,
    ...(isFile && { only: (path: string) => path === wanted }),
    isStrict,
    base,
    onFile: showProgress,
  });
  report.problems.push(...problems);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report.problems)}\n`);
  process.stdout.write(`${summarize(report)}\n`);
  for (const file of reports) {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(
      file,
      /\.html?$/i.test(file) ? reportPage(report, root) : `${JSON.stringify(report, null, 2)}\n`,
    );
  }
  return hasErrors(report.problems) ? 1 : 0;
}

/** One line that is written over and over, on a terminal only. */
function showProgress({ path }: FileReport, done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${all} ${path}`);
}

interface Options {
  source: string;
  /** Folder of the docset. */
  root: string;
  locale: string;
  to: string;
  isStrict: boolean;
  /** Where the vendor publishes the docset: `azure/storage`. */
  base: string | undefined;
  reports: string[];
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
  const root = values.root ?? (statSync(source).isFile() ? docsetOf(source) : source);
  if (root === undefined)
    return `Unexpected SOURCE ${source} without its docset: no folder above it holds docfx.json or TOC.yml. Fix: name the docset's folder by --root.`;
  if (relative(resolve(root), resolve(source)).startsWith('..') || !existsSync(root))
    return `Unexpected --root ${root}, expected a folder that holds ${source}.`;
  if (values.locale === undefined)
    return 'Expected --locale, the language of the source, such as --locale es.';
  const locale = canonicalLocale(values.locale);
  if (locale === undefined)
    return `Unexpected locale "${values.locale}", expected a BCP 47 tag such as es or zh-CN.`;
  const base = values.base?.replace(/^\/+|\/+$/g, '');
  if (base !== undefined && !/^[\w.-]+(?:\/[\w.-]+)*$/.test(base))
    return `Unexpected --base "${values.base}", expected a place on the vendor's site such as partner-center or azure/storage.`;
  const to = values.to ?? readSettings().contentDir;
  if (![to, PROJECT_CONTENT].some((folder) => existsSync(join(folder, stringsFile(locale))))) {
    return `Unexpected locale "${locale}", expected one that the site speaks. Fix: add content/${stringsFile(locale)}.`;
  }
  try {
    mkdirSync(to, { recursive: true });
  } catch (error) {
    return `Unexpected --to ${to}, expected a folder that can be written: ${(error as Error).message}`;
  }
  return { source, root, locale, to, isStrict: values.strict ?? false, base, reports: values.report ?? [] };
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  const options = {
    locale: string,
    to: string,
    root: string,
    base: string,
    report: { ...string, multiple: true },
    strict: { type: 'boolean' },
  } as const;
  return parseArgs({ args, allowPositionals: true, options });
}
