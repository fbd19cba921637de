// npm run bench -- search [CONTENT_DIR] [--sample N] [--built OUT_DIR]
// Builds the site of CONTENT_DIR and asks its search, in a real browser, queries made from the content itself:
// (a) an article by its title and by a rare fragment of a sentence, in the reader's language;
// (b) an article by its title in another language, whose version is withheld from index and lexicon;
// (c) Chinese compounds;
// (d) an article by its description, (e) words with a slip of the finger, (f) needs as agents say them; and the bytes of a first result. Beside it a plain Pagefind index of the same pages.
// N articles are asked for per language or pair (default 60); OUT_DIR is a site of CONTENT_DIR built before.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { withBuiltSite } from '../test/support/built-site.ts';
import { measureAcross } from './search/across.ts';
import { SearchBrowser } from './search/browser.ts';
import { measureCompounds } from './search/compounds.ts';
import { loadCorpus } from './search/corpus.ts';
import { measureFirstResult } from './search/first-result.ts';
import { measureKnownItems, writePlainIndex } from './search/known-items.ts';
import { measureDescriptions, measureNeeds, measureSlips } from './search/needs.ts';

/** Prints all figures of the search. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string', default: '60' }, built: { type: 'string' } },
  });
  if (positionals[0] !== undefined) process.env['CONTENT_DIR'] = path.resolve(positionals[0]);
  const scratch = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
  try {
    await withBuiltSite(async ({ outDir, origin, browser }) => {
      const corpus = loadCorpus(outDir);
      const search = new SearchBrowser(browser, origin, corpus.locales);
      const sample = Number(values.sample);
      console.log(
        `${corpus.articles.length} texts in ${corpus.locales.join(', ')}; ${sample} asked for of each.`,
      );
      await measureFirstResult(search, corpus);
      const plain = path.join(scratch, 'plain');
      await writePlainIndex(corpus, plain);
      await measureKnownItems(search, corpus, sample, plain);
      await measureAcross(search, corpus, sample, scratch);
      await measureCompounds(search, corpus, plain);
      await measureDescriptions(search, corpus, sample, scratch);
      await measureSlips(search, corpus, sample, plain);
      await measureNeeds(search, corpus, scratch);
    }, values.built);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
