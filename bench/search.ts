// npm run bench -- search [CONTENT_DIR] [--sample N] [--built OUT_DIR] [--only PART,PART]
// Builds the site of CONTENT_DIR and asks its search, in a real browser, queries made from the content itself:
// (a) an article by its title and by a rare fragment of a sentence, in the reader's language;
// (b) an article by its title in another language, whose version is withheld from index and lexicon;
// (c) Chinese compounds;
// (d) an article by its description, (e) words with a slip of the finger, (f) needs as agents say them; and the bytes of a first result. Beside it a plain Pagefind index of the same pages.
// N articles are asked for per language or pair (default 60); OUT_DIR is a site of CONTENT_DIR built before;
// a PART is one of first, known, across, compounds, descriptions, slips, needs.
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
    options: {
      sample: { type: 'string', default: '60' },
      built: { type: 'string' },
      only: { type: 'string' },
    },
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
      const plain = path.join(scratch, 'plain');
      await writePlainIndex(corpus, plain);
      const parts: Record<string, () => Promise<void>> = {
        first: () => measureFirstResult(search, corpus),
        known: () => measureKnownItems(search, corpus, sample, plain),
        across: () => measureAcross(search, corpus, sample, scratch),
        compounds: () => measureCompounds(search, corpus, plain),
        descriptions: () => measureDescriptions(search, corpus, sample, scratch),
        slips: () => measureSlips(search, corpus, sample, plain),
        needs: () => measureNeeds(search, corpus, scratch),
      };
      const wanted = values.only?.split(',') ?? Object.keys(parts);
      const unknown = wanted.filter((part) => !(part in parts));
      if (unknown.length > 0) {
        throw new TypeError(
          `Unexpected --only ${unknown.join(', ')}, expected ${Object.keys(parts).join(', ')}.`,
        );
      }
      for (const part of wanted) await parts[part]?.();
    }, values.built);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
