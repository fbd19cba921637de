import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import type { ArticleText } from '../../src/search/bundles/read-articles.ts';
import { toDocument } from '../../src/search/bundles/records.ts';
import { wordsOf } from '../../src/search/lexicon/terms.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, figuresOf, spread } from './corpus.ts';

/** Words in more than this share of the articles are stop words. */
const STOP = 0.5;

/** (a): a known article in the reader's own language. */
export async function measureKnownItems(
  search: SearchBrowser,
  corpus: Corpus,
  sample: number,
  scratch: string,
): Promise<void> {
  const plain = path.join(scratch, 'plain');
  await writePlainIndex(corpus, plain);
  const rows: Record<string, object> = {};
  for (const locale of corpus.locales) {
    const own = corpus.articles.filter((article) => article.locale === locale);
    const frequencies = documentFrequencies(own, locale);
    const queries = spread(own, sample).flatMap((article) => [
      { kind: 'title', slug: article.slug, text: titleQuery(article, frequencies, own.length) },
      { kind: 'fragment', slug: article.slug, text: rareFragment(article, frequencies) },
    ]);
    const page = await search.open(locale, { '/plain/': plain });
    for (const kind of ['title', 'fragment']) {
      const asked = queries.filter((query) => query.kind === kind && query.text !== '');
      const ours: number[] = [];
      const theirs: number[] = [];
      for (const { slug, text } of asked) {
        ours.push((await page.ask(text)).indexOf(slug));
        const url = `/${localeSegment(locale)}/${slug}/`;
        theirs.push((await page.plain('/plain/', text)).indexOf(url));
      }
      const { 'S@5': plainFive, MRR: plainReciprocal } = figuresOf(theirs);
      rows[`${locale} ${kind}`] = {
        ...figuresOf(ours),
        'plain S@5': plainFive,
        'plain MRR': plainReciprocal,
      };
    }
    await page.close();
  }
  console.log('\n(a) Known item in the reader’s language');
  console.table(rows);
}

/** One Pagefind index over all pages, as its command line makes it: the page's language chooses what is searched. */
export async function writePlainIndex(
  corpus: Corpus,
  folder: string,
  isWithheld: (locale: Locale, slug: string) => boolean = () => false,
): Promise<void> {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('Pagefind did not start.');
  for (const locale of corpus.locales) {
    for (const record of corpus.records(locale)) {
      if (isWithheld(locale, record.path)) continue;
      const url = `/${localeSegment(locale)}/${record.path}/`;
      await index.addHTMLFile({ url, content: toDocument(record, locale) });
    }
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file.path)), { recursive: true });
    writeFileSync(path.join(folder, file.path), file.content);
  }
}

function documentFrequencies(articles: readonly ArticleText[], locale: Locale): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { segments, data } of articles) {
    const text = [data.title, ...segments.map((segment) => segment.text)].join('\n');
    for (const word of new Set(wordsOf(text, locale).map((each) => each.word))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return frequencies;
}

function titleQuery({ data, locale }: ArticleText, frequencies: Map<string, number>, all: number): string {
  const words = wordsOf(data.title, locale).map(({ word }) => word);
  const telling = words.filter((word) => all < 20 || (frequencies.get(word) ?? 0) <= all * STOP);
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The three neighbouring words of an article that fewest articles hold. */
function rareFragment({ segments, locale }: ArticleText, frequencies: Map<string, number>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const { text } of segments) {
    const parts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
    for (let at = 0; at + 4 < parts.length; at++) {
      const piece = parts.slice(at, at + 5);
      const words = piece.filter(({ isWordLike }) => isWordLike);
      if (words.length !== 3 || !piece[0]?.isWordLike || words.some(({ segment }) => /\d/.test(segment)))
        continue;
      const sum = words.reduce(
        (total, { segment }) => total + (frequencies.get(segment.toLowerCase()) ?? 0),
        0,
      );
      if (sum >= least) continue;
      least = sum;
      best = piece.map(({ segment }) => segment).join('');
    }
  }
  return best;
}
