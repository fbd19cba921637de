import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORPUS, CORPUS_LOCALES, copyContent, requireCorpus } from './corpus.ts';
import { measure } from './measure.ts';

/** Prints CPU milliseconds a page and peak memory of a build of that docset in all locales, search index included. */
export async function run(): Promise<void> {
  requireCorpus();
  const root = path.resolve(import.meta.dirname, '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'dist');
  copyContent(content);
  for (const [locale, name] of Object.entries(CORPUS_LOCALES)) {
    measure([
      path.join(root, 'src/importer/cli.ts'),
      path.join(CORPUS, name),
      '--locale',
      locale,
      '--to',
      content,
    ]);
  }
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const { cpuMs, peakMiB } = measure([astro, 'build'], { CONTENT_DIR: content, OUT_DIR: out });
  const count = (from: string, end: string) =>
    readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(end)).length;
  const pages = count(out, '.html');
  const articles = count(content, '.mdx');
  console.log(
    `${pages} pages of ${articles} articles, search index included: ${(cpuMs / 1000).toFixed(1)} CPU s, peak ${peakMiB.toFixed(0)} MiB`,
  );
  console.log(
    `a page: ${(cpuMs / pages).toFixed(1)} CPU ms, ${(peakMiB / pages).toFixed(2)} MiB; a Starlight site of such pages, plain: 19 CPU ms, 1.5 MiB`,
  );
  rmSync(folder, { recursive: true });
}
