import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { toHtml } from 'hast-util-to-html';
import { close } from 'pagefind';
import { SKIP, visit } from 'unist-util-visit';
import { localeSegment } from '../../src/i18n/paths.ts';
import { partTree } from '../../src/search/index/records.ts';
import type { IndexedArticle } from '../../src/search/indexed-article.ts';
import { wordsIn } from '../../src/search/lexicon/terms.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, figuresOf, spread } from './corpus.ts';
import { writePlainIndex } from './known-items.ts';
import { writeWithheld } from './withheld.ts';

/** Tables of needs beside the repository, of the project's own content and of the docset. */
const NEEDS = ['needs-dev.tsv', 'needs-docset-dev.tsv'].map((file) =>
  path.resolve(import.meta.dirname, '../../../shared', file),
);
/** Letters of a word that is mistyped. */
const LONG_ENOUGH = 6;

/** (d): an article by its description, which is left out of the index, as its title is. */
export async function measureDescriptions(
  search: SearchBrowser,
  corpus: Corpus,
  sample: number,
  scratch: string,
): Promise<void> {
  const rows: Record<string, object> = {};
  for (const from of corpus.locales) {
    const own = corpus.articles.filter(({ locale }) => locale === from);
    const articles = own.map(
      (article): IndexedArticle => ({ ...article, data: { ...article.data, title: '', description: '' } }),
    );
    const records = corpus
      .records(from)
      .map((record) => ({ ...record, meta: {}, html: withoutTitle(record.html) }));
    const folder = path.join(scratch, `descriptions-${from}`);
    const overlays = await writeWithheld(
      folder,
      from,
      corpus.articles,
      { records, articles },
      corpus.synonyms.get(from) ?? [],
    );
    const asked = spread(
      own.filter(({ data }) => data.description),
      sample,
    );
    for (const to of corpus.locales) {
      const readable = new Set(corpus.articles.filter(({ locale }) => locale === to).map(({ slug }) => slug));
      const page = await search.open(to, overlays);
      const ranks: number[] = [];
      for (const { slug, data } of asked.filter((each) => readable.has(each.slug))) {
        ranks.push((await page.ask(data.description ?? '')).indexOf(slug));
      }
      await page.close();
      rows[`${from} → ${to}`] = figuresOf(ranks);
      console.log(`${from} → ${to}`, rows[`${from} → ${to}`]);
    }
  }
  await close();
  console.log('\n(d) Known item by its description, which is in no index of its language');
  console.table(rows);
}

function withoutTitle(html: string): string {
  const tree = partTree(html);
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'h1' || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(tree);
}

/** (e): a word of a title with two letters swapped finds what the word finds; `plain` holds a plain index. */
export async function measureSlips(
  search: SearchBrowser,
  corpus: Corpus,
  sample: number,
  plain: string,
): Promise<void> {
  const rows: Record<string, object> = {};
  for (const locale of corpus.locales.filter((each) => !each.startsWith('zh'))) {
    const titles = corpus.articles.filter((article) => article.locale === locale);
    const words = titles.flatMap(({ data }) =>
      wordsIn(data.title, locale, LONG_ENOUGH).map(({ word }) => word),
    );
    const page = await search.open(locale, { '/plain/': plain });
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const word of spread(
      [...new Set(words)].filter((each) => each.length >= LONG_ENOUGH),
      sample,
    )) {
      const slip = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
      const right = (await page.ask(word)).slice(0, 3);
      ours.push((await page.ask(slip)).findIndex((each) => right.includes(each)));
      const plainRight = (await page.plain('/plain/', word)).slice(0, 3);
      theirs.push((await page.plain('/plain/', slip)).findIndex((each) => plainRight.includes(each)));
    }
    await page.close();
    rows[locale] = { ...figuresOf(ours), 'plain S@5': figuresOf(theirs)['S@5'] };
  }
  console.log('\n(e) A word with two letters swapped finds one of the first three pages of the word');
  console.table(rows);
}

/** (f): needs as agents say them, of the tables beside the repository whose targets this site has. */
export async function measureNeeds(search: SearchBrowser, corpus: Corpus, scratch: string): Promise<void> {
  const slugs = new Set(corpus.articles.map(({ slug }) => slug));
  const plain = path.join(scratch, 'plain');
  await writePlainIndex(corpus, plain);
  for (const file of NEEDS.filter(existsSync)) {
    const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const columns = header.split('\t');
    const needs = lines.map((line) => line.split('\t'));
    const targetsOf = (need: readonly string[]) => need[columns.indexOf('expect')]?.split('|') ?? [];
    if (!needs.every((need) => targetsOf(need).some((each) => each.startsWith('wizard/') || slugs.has(each))))
      continue;
    const rows: Record<string, object> = {};
    for (const locale of corpus.locales.filter((each) => columns.includes(each))) {
      const page = await search.open(locale, { '/plain/': plain });
      const ours: number[] = [];
      const theirs: number[] = [];
      for (const need of needs) {
        const text = need[columns.indexOf(locale)] ?? '';
        const targets = targetsOf(need);
        ours.push((await page.ask(text)).findIndex((each) => targets.includes(each)));
        const prefix = `/${localeSegment(locale)}/`;
        const found = (await page.plain('/plain/', text)).map((url) => url.slice(prefix.length, -1));
        theirs.push(found.findIndex((each) => targets.includes(each)));
      }
      await page.close();
      rows[locale] = { ...figuresOf(ours), 'plain S@5': figuresOf(theirs)['S@5'] };
    }
    console.log(`\n(f) Needs: ${path.relative(process.cwd(), file)}`);
    console.table(rows);
  }
}
