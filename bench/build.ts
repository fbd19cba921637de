import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/content-files/settings.ts';
import { importCorpus } from './corpus.ts';
import { makeDocset } from './made-docset.ts';
import { measure } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Prints CPU seconds, peak memory, files and bytes of a build of that docset in all locales, search index included: from
 * nothing, again, and with one article changed; then the files by kind. `--articles N --locales M` makes a docset of that
 * size of it; `--content FOLDER` takes one that is imported already; `--parts es,shared` builds these parts of it instead:
 * the first from nothing, the others with what it keeps of the texts.
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      locales: { type: 'string' },
      content: { type: 'string' },
      parts: { type: 'string' },
    },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
  const imported = values.content ?? importCorpus(path.join(folder, 'imported'));
  const content = path.join(folder, 'content');
  const size = { articles: Number(values.articles ?? 0), locales: Number(values.locales ?? 3) };
  const { locales, article } = makeDocset(imported, content, size);
  const texts = files(content).filter((file) => file.endsWith('.mdx')).length;
  console.log(`${texts} texts in ${[...locales, 'en'].join(', ')}`);
  const out = path.join(folder, 'dist');
  if (values.parts !== undefined) {
    for (const [index, part] of values.parts.split(',').entries()) {
      const own = path.join(folder, part);
      const from = index === 0 ? 'from nothing' : 'with texts that were read';
      report(`part ${part}, ${from}`, build(content, own, part), own, texts);
      byKind(own);
      rmSync(readSettings({ CONTENT_DIR: content, OUT_DIR: own, LOCALES: part }).cacheDir, {
        recursive: true,
      });
    }
    forget(folder, content);
    return;
  }
  report('cold', build(content, out), out, texts);
  byKind(out);
  report('nothing changed', build(content, out), out, texts);
  // The last word of the article, as a writer would mend it.
  writeFileSync(article, `${readFileSync(article, 'utf8').trimEnd()}.\n`);
  report('one article changed', build(content, out), out, texts);
  rmSync(readSettings({ CONTENT_DIR: content, OUT_DIR: out }).cacheDir, { recursive: true });
  forget(folder, content);
}

/** Nobody builds this content again. */
function forget(folder: string, content: string): void {
  rmSync(readSettings({ CONTENT_DIR: content }).textsCacheDir, { recursive: true });
  rmSync(folder, { recursive: true });
}

interface Build {
  cpuMs: number;
  childMs: number | null;
  peakMiB: number;
  written: number;
}

function build(content: string, out: string, part = ''): Build {
  const before = times(out);
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const usage = measure([astro, 'build'], { CONTENT_DIR: content, OUT_DIR: out, LOCALES: part });
  const after = times(out);
  return { ...usage, written: [...after].filter(([file, time]) => before.get(file) !== time).length };
}

function report(name: string, { cpuMs, childMs, peakMiB, written }: Build, out: string, texts: number): void {
  const all = files(out);
  const pages = all.filter((file) => file.endsWith('.html')).length;
  const bytes = all.reduce((sum, file) => sum + statSync(path.join(out, file)).size, 0);
  const pagefind = childMs === null ? '' : `, ${(childMs / 1000).toFixed(1)} more in Pagefind's process`;
  console.log(
    `${name}: ${(cpuMs / 1000).toFixed(1)} CPU s${pagefind}, peak ${peakMiB.toFixed(0)} MiB; ${pages} pages, ${all.length} files, ` +
      `${(bytes / 1e6).toFixed(1)} MB, ${written} files written; ${(cpuMs / pages).toFixed(2)} CPU ms a page, ` +
      `${(cpuMs / texts).toFixed(2)} CPU ms and ${(bytes / texts / 1000).toFixed(0)} kB a text`,
  );
}

/** What a file is, by its path; the first that matches. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['text of a page for the search', /\.pf_fragment$/],
  ['search', /^pagefind\//],
  ['pack', /^offline\//],
  ['picture', /^media\//],
  ['page beside English', /~en\/index\.html$/],
  ['checks of an article', /~quality\/index\.html$/],
  ['terms', /\/terms\//],
  ['labels of an article', /\/terms\.json$/],
  ['sentences in other revisions', /\/sentences\.json$/],
  ['Markdown', /\/index\.md$/],
  ['page', /\.html$/],
];

/** Prints how many files of each kind there are, and how large one is: of a search's texts, what its first line loads. */
function byKind(out: string): void {
  const kindOf = (file: string) => KINDS.find(([, path]) => path.test(file))?.[0] ?? 'other';
  const rows = [...Map.groupBy(files(out), kindOf)].map(([kind, own]) => {
    const bytes = own.reduce((sum, file) => sum + statSync(path.join(out, file)).size, 0);
    return { kind, files: own.length, 'bytes each': Math.round(bytes / own.length) };
  });
  console.table(rows.sort((a, b) => b.files - a.files));
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function times(folder: string): Map<string, number> {
  return new Map(files(folder).map((file) => [file, statSync(path.join(folder, file)).mtimeMs]));
}
