import { parseArgs } from 'node:util';
import type { Content } from '../src/content-files/content.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { sentencesOf } from '../src/page-data/quality/sentences.ts';
import { siteTerms } from '../src/page-data/terms/site-terms.ts';
import { timed, useDocset } from './docset-content.ts';
import { drawn } from './draw.ts';

/**
 * Prints how many labels a docset has, in how many pairs, and the CPU seconds that pairing takes.
 *
 * `--content DIR` takes a docset that was imported before; `--sample N [--seed S]` draws pairs at random, to be read by
 * hand, each with a sentence that has it.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  useDocset(values.content, (content) => {
    const { made: terms, seconds } = timed(() => siteTerms(content));
    const pairs = terms.flatMap(({ english, forms }) =>
      [...forms].flatMap(([locale, own]) =>
        own.filter(({ evidence }) => evidence === 'bold').map((form) => ({ english, locale, ...form })),
      ),
    );
    console.log(`${terms.length} labels, ${pairs.length} pairs, parsing included: ${seconds} CPU s`);
    if (values.sample !== undefined) {
      const sentenceWith = sentenceFinder(content);
      for (const [index, pair] of drawn(pairs, Number(values.sample), Number(values.seed)).entries()) {
        const { english, locale, text, count } = pair;
        console.log(
          `${index + 1}. ${english} → ${text} (${locale}, ${count})\n${sentenceWith(english, locale, text)}`,
        );
      }
    }
  });
}

function sentenceFinder(content: Content) {
  const bold = [...content.articles.keys()]
    .flatMap((slug) => sentencesOf(content, slug))
    .filter(({ english }) => english.bold.length > 0);
  const holds = (labels: readonly string[], label: string) =>
    labels.some((each) => each.toLowerCase().includes(label.toLowerCase()));
  return (english: string, locale: Locale, own: string): string => {
    const found = bold.find(
      (each) =>
        each.locale === locale && holds(each.english.bold, english) && holds(each.translation.bold, own),
    );
    return found === undefined ? '   (wizard)' : `   ${found.english.text}\n   ${found.translation.text}`;
  };
}
