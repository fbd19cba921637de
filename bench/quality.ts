import { parseArgs } from 'node:util';
import { qualityOf } from '../src/page-data/quality/quality.ts';
import { sentencesOf } from '../src/page-data/quality/sentences.ts';
import { lengthOf } from '../src/quality/checks/length.ts';
import { KINDS, type Kind } from '../src/quality/kinds.ts';
import type { Flag, Sentence } from '../src/quality/sentence.ts';
import { timed, useDocset } from './docset-content.ts';
import { drawn } from './draw.ts';

/**
 * Prints CPU seconds of the checks of that docset, and what they find by kind.
 *
 * `--content DIR` takes a docset that was imported before; `--sample N [--seed S] [--kind K]` draws flags at random, to
 * be read by hand; `--lengths` prints the ratios that src/quality/checks/length.ts has.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      kind: { type: 'string' },
      lengths: { type: 'boolean', default: false },
    },
  });
  useDocset(values.content, (content) => {
    const { made, seconds } = timed(() => qualityOf(content));
    const { sentences, flags } = made;
    console.log(`${sentences} sentences checked, parsing included: ${seconds} CPU s; ${flags.length} flags`);
    for (const kind of Object.keys(KINDS) as Kind[])
      console.log(`  ${kind}: ${flags.filter((flag) => flag.kind === kind).length}`);
    if (values.lengths)
      printLengths([...content.articles.keys()].flatMap((slug) => sentencesOf(content, slug)));
    if (values.sample !== undefined) {
      const asked = flags.filter(({ kind, state }) => state === 'open' && (values.kind ?? kind) === kind);
      for (const [index, flag] of drawn(asked, Number(values.sample), Number(values.seed)).entries())
        console.log(`${index + 1}. ${shown(flag)}`);
    }
  });
}

function shown({ kind, reason, values, sentence }: Flag): string {
  const { locale, subject, id, english, translation } = sentence;
  return [
    `${kind} ${reason} ${JSON.stringify(values)} ${locale}/${subject}#${id}`,
    `   ${english.text}`,
    `   ${translation.text}`,
  ].join('\n');
}

function printLengths(sentences: readonly Sentence[]): void {
  for (const [locale, own] of Map.groupBy(sentences, (sentence) => sentence.locale)) {
    const ratios = own
      .filter(
        ({ english, translation }) =>
          english.text !== translation.text && english.text.split(' ').length >= 8,
      )
      .filter(({ english }) => english.text.length >= 50)
      .map(({ english, translation }) => Math.log(lengthOf(translation.text, locale) / english.text.length));
    const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
    const deviation = Math.sqrt(ratios.reduce((sum, each) => sum + (each - mean) ** 2, 0) / ratios.length);
    console.log(
      `  ${locale}: ${ratios.length} sentences, mean ${mean.toFixed(2)}, deviation ${deviation.toFixed(2)}`,
    );
  }
}
