import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalLocale, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { formatProblems } from '../lib/problem.ts';
import { importDocset, type Report, type Store } from './import-docset.ts';
import { inside, writeWhole } from './write.ts';

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
  const paths = isFile
    ? [basename(source)]
    : globSync('**/*.{md,txt,MD,TXT}', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const store: Store = {
    readSource: (path) => readFileSync(join(root, path)),
    read: (path) => readOptional(inside(to, path)),
    write: (path, content) => writeWhole(to, path, content),
  };
  const elsewhere = new Set(
    globSync('*/articles/**/*.mdx', { cwd: to })
      .map((path) => path.replaceAll('\\', '/').split('/articles/') as [string, string])
      .filter(([folder]) => folder !== locale && folder !== ORIGINAL_LOCALE)
      .map(([, path]) => path.replace(/\.mdx$/, '')),
  );
  const report = importDocset(paths, locale, store, { elsewhere, redirects: new Map() });
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report.problems)}\n`);
  process.stdout.write(`${summarize(report)}\n`);
  if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
  return report.files.some(({ status }) => status === 'refused') ? 1 : 0;
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
  if (![to, PROJECT_CONTENT].some((folder) => existsSync(join(folder, locale, 'ui.json')))) {
    return `Unexpected locale "${locale}", expected one that the site speaks. Fix: add content/${locale}/ui.json.`;
  }
  return { source, locale, to, report: values.report };
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  return parseArgs({ args, allowPositionals: true, options: { locale: string, to: string, report: string } });
}

function readOptional(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function summarize({ files, problems, locale }: Report): string {
  const count = (status: string) => files.filter((file) => file.status === status).length;
  const counts = ['added', 'changed', 'unchanged', 'refused'].map((status) => `${count(status)} ${status}`);
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return `${files.length} articles for ${locale}: ${counts.join(', ')}; ${warnings} warnings.`;
}
