import { toString as textOf } from 'hast-util-to-string';
import { localeSegment } from '../../src/i18n/paths.ts';
import { segmentsOf } from '../../src/search/cut.ts';
import { partTree } from '../../src/search/index/records.ts';
import type { SearchBrowser } from './browser.ts';
import { type Corpus, spread } from './corpus.ts';

const COMPOUNDS = 40;
/** A compound in fewer or more pages tells little. */
const PAGES = { least: 5, most: 100 };

/** (c): compounds of two Chinese words, on a page that is not Chinese: precision and recall of the pages found; `plain` holds a plain index. */
export async function measureCompounds(search: SearchBrowser, corpus: Corpus, plain: string): Promise<void> {
  const chinese = corpus.locales.find((locale) => locale.startsWith('zh'));
  const other = corpus.locales.find((locale) => locale !== chinese);
  if (chinese === undefined || other === undefined) return;
  const texts = new Map(
    corpus.records(chinese).map((record) => [record.path, textOf(partTree(record.html))]),
  );
  const compounds = spread(compoundsOf([...texts.values()], chinese), COMPOUNDS);
  const page = await search.open(other);
  const plainPage = await search.open(chinese, { '/plain/': plain });
  const found: { relevant: number; given: number; right: number; plain: number; plainRight: number }[] = [];
  for (const compound of compounds) {
    const relevant = new Set([...texts].filter(([, text]) => text.includes(compound)).map(([slug]) => slug));
    // Nodes of the wizard are found, too, and are not in the texts.
    const given = (await page.pages(chinese, compound)).filter((slug) => texts.has(slug));
    const prefix = `/${localeSegment(chinese)}/`;
    const plainFound = (await plainPage.plain('/plain/', compound, 1000)).map((url) =>
      url.slice(prefix.length, -1),
    );
    found.push({
      relevant: relevant.size,
      given: given.length,
      right: given.filter((slug) => relevant.has(slug)).length,
      plain: plainFound.length,
      plainRight: plainFound.filter((slug) => relevant.has(slug)).length,
    });
  }
  await page.close();
  await plainPage.close();
  const sum = (key: keyof (typeof found)[number]) => found.reduce((total, each) => total + each[key], 0);
  console.log(
    `\n(c) ${compounds.length} Chinese compounds on a page in ${other}: ${compounds.slice(0, 8).join(' ')} …`,
  );
  console.table({
    ours: { precision: sum('right') / sum('given'), recall: sum('right') / sum('relevant') },
    'one plain Pagefind index, on a Chinese page': {
      precision: sum('plainRight') / sum('plain'),
      recall: sum('plainRight') / sum('relevant'),
    },
  });
}

/** Pairs of neighbouring words of two characters each, in the order of how many pages hold them. */
function compoundsOf(texts: readonly string[], locale: string): string[] {
  const pages = new Map<string, number>();
  for (const text of texts) {
    const words = [...segmentsOf(text, locale)].map(({ segment }) => segment);
    const pairs = words.flatMap((word, at) => {
      const pair = word + (words[at + 1] ?? '');
      return /^\p{Script=Han}{4}$/u.test(pair) && word.length === 2 ? [pair] : [];
    });
    for (const pair of new Set(pairs)) pages.set(pair, (pages.get(pair) ?? 0) + 1);
  }
  return [...pages]
    .filter(([, count]) => count >= PAGES.least && count <= PAGES.most)
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'zh'))
    .map(([pair]) => pair);
}
