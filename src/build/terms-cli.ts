import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readContent } from '../content-files/content.ts';
import { TERM_PAIRS_FOLDER, termPairsFile } from '../content-files/layout.ts';
import { textsIn } from '../search/indexed-article.ts';
import { alignTexts } from '../search/lexicon/align.ts';
import { mineLexicon } from '../search/lexicon/build.ts';
import { writeTermPairs } from '../search/lexicon/term-pairs.ts';
import { runCommand } from './command.ts';
import { searchContent } from './search-content.ts';

// `npm run terms -- CONTENT_DIR [--source NAME] [--to CONTENT_DIR]`: mines which terms translate each other from a
// docset, and writes them as figures that every build of the project's own content adds to its lexicon.

const USAGE = 'npm run terms -- CONTENT_DIR [--source NAME] [--to CONTENT_DIR]';
/** Bytes of all files together. */
const MOST = 400_000;

process.exitCode = runCommand(USAGE, () => main(process.argv.slice(2)));

/** @returns 0 written @throws where the content has errors, or the arguments are bad */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { source: { type: 'string' }, to: { type: 'string', default: 'content' } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new TypeError('Expected one folder.');
  mine(path.resolve(folder), path.resolve(values.to), values.source ?? path.basename(path.resolve(folder)));
  return 0;
}

function mine(contentDir: string, to: string, source: string): void {
  const { versions, locales } = searchContent(readContent({ contentDir }));
  const lexicon = mineLexicon(alignTexts(textsIn(versions)), locales);
  const about = [
    `Pairs of terms mined from ${source}, ${versions.length} texts, on ${new Date().toISOString().slice(0, 10)}.`,
    'Term, then by language its translations: word/how surely, in tenths/pairs of sentences that hold both.',
  ];
  mkdirSync(path.join(to, TERM_PAIRS_FOLDER), { recursive: true });
  for (const [locale, own] of lexicon) {
    const text = writeTermPairs(own, about, Math.floor(MOST / locales.length));
    writeFileSync(path.join(to, termPairsFile(locale)), text);
    console.log(`${termPairsFile(locale)}: ${text.split('\n').length - about.length - 1} terms`);
  }
}
