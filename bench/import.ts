import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../src/importer/report.ts';
import { CORPUS, CORPUS_LOCALES, copyContent, requireCorpus } from './corpus.ts';
import { measure } from './measure.ts';

/** Prints CPU milliseconds a page and peak memory of an import of the docset beside the repository, checks included. */
export async function run(): Promise<void> {
  requireCorpus();
  const to = mkdtempSync(path.join(tmpdir(), 'bench-import-'));
  copyContent(to);
  const own = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  ).length;
  let pages = 0;
  let cpu = 0;
  for (const [locale, folder] of Object.entries(CORPUS_LOCALES)) {
    const file = path.join(to, 'report.json');
    const cli = path.resolve(import.meta.dirname, '../src/importer/cli.ts');
    const args = [cli, path.join(CORPUS, folder), '--locale', locale, '--to', to, '--report', file];
    const { cpuMs, peakMiB } = measure(args);
    const { files, problems } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const markdown = files.filter((each) => each.path.endsWith('.md'));
    const imported = markdown.filter(({ status }) => status !== 'refused').length;
    const tags = problems.filter(({ rule }) => rule === 'import/tags-differ').length;
    pages += files.length;
    cpu += cpuMs;
    console.log(
      `${locale}: ${imported} of ${markdown.length} Markdown files and ${files.length - markdown.length} YAML pages; elements differ in ${tags}; ${(cpuMs / files.length).toFixed(1)} CPU ms a page, peak ${peakMiB.toFixed(0)} MiB`,
    );
  }
  const written = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  );
  const each = (count: number) => `${(cpu / count).toFixed(1)} CPU ms`;
  console.log(
    `all: ${each(pages)} for each of ${pages} sources, ${each(written.length - own)} for each of ${written.length - own} pages written, English ones too; every check included`,
  );
  rmSync(to, { recursive: true });
}
