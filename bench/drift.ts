import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SegmentNumber } from '../src/articles/text/segment-id.ts';
import { driftBetween } from '../src/articles/two-languages/drift.ts';
import { readPairs } from '../src/importer/source/spans.ts';
import { CORPUS, CORPUS_LOCALES, requireCorpus } from './corpus.ts';

const SEEDS = path.resolve(CORPUS, '../seeds');

/** Prints what became of each English sentence of the seeds in that docset, to be read by hand. */
export async function run(): Promise<void> {
  requireCorpus();
  for (const locale of readdirSync(SEEDS)) {
    const docset = Object.values(CORPUS_LOCALES).find((name) => name.startsWith(locale.slice(0, 2)));
    for (const name of readdirSync(path.join(SEEDS, locale))) {
      const later = path.join(CORPUS, docset ?? '', 'partner-center', name);
      if (!existsSync(later)) continue;
      const [before, after] = [englishOf(path.join(SEEDS, locale, name)), englishOf(later)];
      console.log(`\n${locale}/${name}: ${before.size} sentences, later ${after.size}`);
      const { sentences, added } = driftBetween(before, after);
      for (const [id, drift] of sentences) {
        console.log(`${drift.kind} ${id}: ${before.get(id)}`);
        if (drift.kind === 'changed' || drift.kind === 'moved')
          console.log(`     → ${drift.to}: ${drift.text}`);
      }
      for (const id of added) console.log(`new ${id}: ${after.get(id)}`);
    }
  }
}

function englishOf(file: string): Map<SegmentNumber, string> {
  const pairs = readPairs(readFileSync(file, 'utf8'), file);
  return new Map(
    pairs.ok ? pairs.value.map(({ number, original }) => [number as SegmentNumber, original]) : [],
  );
}
