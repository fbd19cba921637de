import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { createIndex } from 'pagefind';
import { eng, rus, spa, zho } from 'stopword';
import type { Locale } from '../../src/i18n/locales.ts';
import { localeSegment } from '../../src/i18n/paths.ts';
import { segmentsOf } from '../../src/search/cut.ts';
import { partTree, SILENT, toDocument } from '../../src/search/index/records.ts';
import type { IndexedArticle } from '../../src/search/indexed-article.ts';
import { wordsIn } from '../../src/search/lexicon/terms.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, figuresOf, spread } from './corpus.ts';

/** Words in more than this share of the articles tell little. */
const FREQUENT = 0.5;
const FRAGMENT_WORDS = 3;
/** A fragment that more articles hold is not rare. */
const RARE = 3;
/** Punctuation that nobody types, and numbers. */
const UNTYPED = /[\d<>()[\]*_`\\&"“”（）。、，]/;
/** Stop words by language, as a published list has them. */
const STOP_WORDS: Record<string, readonly string[]> = { en: eng, es: spa, ru: rus, zh: zho };

/** (a): a known article in the reader's own language; `plain` is the folder of a plain index. */
export async function measureKnownItems(
  search: SearchBrowser,
  corpus: Corpus,
  sample: number,
  plain: string,
): Promise<void> {
  const rows: Record<string, object> = {};
  for (const locale of corpus.locales) {
    const own = corpus.articles.filter((article) => article.locale === locale);
    const texts = corpus.records(locale).map(({ html }) => textOf(partTree(html)).toLowerCase());
    const frequencies = documentFrequencies(own, locale);
    const kinds: Record<string, (article: IndexedArticle) => string> = {
      title: ({ data }) => titleWithout(data.title, locale, isStopWord(locale)),
      'title, rare words': ({ data }) =>
        titleWithout(data.title, locale, (word) => (frequencies.get(word) ?? 0) > own.length * FREQUENT),
      fragment: (article) => rareFragment(article, texts),
    };
    const page = await search.open(locale, { '/plain/': plain });
    for (const [kind, queryOf] of Object.entries(kinds)) {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (const article of spread(own, sample)) {
        const { slug } = article;
        const text = queryOf(article);
        if (text === '') continue;
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
  const { index } = await createIndex({ excludeSelectors: SILENT });
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

function documentFrequencies(articles: readonly IndexedArticle[], locale: Locale): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { segments, data } of articles) {
    const text = [data.title, ...segments.map((segment) => segment.text)].join('\n');
    for (const word of new Set(wordsIn(text, locale).map((each) => each.word))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return frequencies;
}

function isStopWord(locale: Locale): (word: string) => boolean {
  const words = new Set(STOP_WORDS[new Intl.Locale(locale).language]);
  return (word) => words.has(word);
}

/** The title without some of its words, or whole where none would be left. */
function titleWithout(title: string, locale: Locale, isLeftOut: (word: string) => boolean): string {
  const words = wordsIn(title, locale).map(({ word }) => word);
  const telling = words.filter((word) => !isLeftOut(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Neighbouring words of an article, as they stand there, that fewest articles hold; none where no words are rare. */
function rareFragment({ segments, locale }: IndexedArticle, texts: readonly string[]): string {
  let best = '';
  let least = RARE + 1;
  for (const { text } of spread(segments, 12)) {
    const parts = [...segmentsOf(text, locale)];
    const words = parts.flatMap(({ isWordLike }, index) => (isWordLike ? [index] : []));
    for (let at = 0; at + FRAGMENT_WORDS <= words.length; at += 2) {
      const piece = parts.slice(words[at], (words[at + FRAGMENT_WORDS - 1] ?? 0) + 1);
      const fragment = piece.map(({ segment }) => segment).join('');
      if (UNTYPED.test(fragment)) continue;
      const holding = texts.filter((each) => each.includes(fragment.toLowerCase())).length;
      if (holding === 0 || holding >= least) continue;
      least = holding;
      best = fragment;
    }
  }
  return best;
}
