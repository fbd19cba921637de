import path from 'node:path';
import process from 'node:process';
import { close } from 'pagefind';
import { localeSegment } from '../../src/i18n/paths.ts';
import { alignTexts } from '../../src/search/lexicon/align.ts';
import { lexiconFiles, mineLexicon } from '../../src/search/lexicon/build.ts';
import { shardOf } from '../../src/search/lexicon/shards.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, figuresOf, spread } from './corpus.ts';
import { writePlainIndex } from './known-items.ts';
import { writeFiles, writeWithheld } from './withheld.ts';

/** One article in this many is withheld. */
const FOLD = 4;

/**
 * (b): a known article by its title in language A, for a reader of B. The A version of the article is in no index,
 * and none of its sentences, in any language, is in the lexicon: one lexicon is mined without a quarter of the
 * articles, and those are asked for.
 */
export async function measureAcross(
  search: SearchBrowser,
  corpus: Corpus,
  sample: number,
  scratch: string,
): Promise<void> {
  const isWithheld = (slug: string) => shardOf(slug, FOLD) === 0;
  const known = corpus.articles.filter(({ slug }) => !isWithheld(slug));
  const lexicon = path.join(scratch, 'lexicon');
  writeFiles(lexicon, lexiconFiles(mineLexicon(alignTexts(known), corpus.locales)));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';
  const rows: Record<string, object> = {};
  for (const from of corpus.locales) {
    const plain = path.join(scratch, `plain-${from}`);
    const records = corpus.records(from).filter((record) => !isWithheld(record.path));
    const kept = known.filter(({ locale }) => locale === from);
    const own = { records, articles: kept };
    const overlays = await writeWithheld(
      path.join(scratch, from),
      from,
      corpus.articles,
      own,
      corpus.synonyms.get(from) ?? [],
    );
    await writePlainIndex(corpus, plain, (locale, slug) => locale === from && isWithheld(slug));
    for (const to of corpus.locales.filter((locale) => locale !== from)) {
      const readable = new Set(corpus.articles.filter(({ locale }) => locale === to).map(({ slug }) => slug));
      const asked = spread(
        corpus.articles.filter(
          ({ locale, slug }) => locale === from && isWithheld(slug) && readable.has(slug),
        ),
        sample,
      );
      const page = await search.open(to, {
        ...overlays,
        '/pagefind/lexicon/': lexicon,
        '/plain/': plain,
      });
      const ours: number[] = [];
      const theirs: number[] = [];
      for (const { slug, data } of asked) {
        const found = await page.ask(data.title);
        ours.push(found.indexOf(slug));
        if (process.env['BENCH_MISSES'] && !found.includes(slug))
          console.log(from, to, slug, data.title, found);
        theirs.push((await page.plain('/plain/', data.title)).indexOf(`/${localeSegment(to)}/${slug}/`));
      }
      await page.close();
      rows[`${from} → ${to}`] = { ...figuresOf(ours), 'plain S@5': figuresOf(theirs)['S@5'] };
      console.log(`${from} → ${to}`, rows[`${from} → ${to}`]);
    }
  }
  await close();
  console.log('\n(b) Known item across languages: its title in the first, read in the second');
  console.table(rows);
}
