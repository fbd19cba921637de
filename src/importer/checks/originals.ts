import { type Problem, problem } from '../../lib/problem.ts';
import { type IncludedFile, includedNumber } from '../source/included.ts';

/** The form of a pair, which no known file departs from: translation, then original, under one id. */
const PAIR =
  /<span data-ttu-id="([0-9a-f]{5}-p?\d+)">[\s\S]*?<\/span><span class="sxs-lookup"><span data-stu-id="\1">([\s\S]*?)<\/span><\/span>/g;

/**
 * Checks that the stored originals are those of the source, byte for byte, reading them from it in another way
 * than the import does.
 *
 * @param source the whole file
 * @param included the files that it includes, in order
 * @param stored English by segment number
 */
export function compareOriginals(
  source: string,
  included: readonly IncludedFile[],
  stored: Readonly<Record<string, string>>,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const fail = (message: string) => void problems.push(problem('import/originals-differ', { file }, message));
  let count = 0;
  for (const [nth, text] of [source, ...included.map(({ text }) => text)].entries()) {
    for (const [, id = '', original] of text.matchAll(PAIR)) {
      const own = id.slice(id.indexOf('-') + 1);
      const number = nth === 0 ? own : includedNumber(own, nth);
      count++;
      if (stored[number] !== original)
        fail(`Unexpected original "${stored[number]}" of segment ${number}, expected "${original}".`);
    }
  }
  const kept = Object.keys(stored).length;
  if (kept !== count) fail(`Unexpected ${kept} originals, expected ${count}.`);
  return problems;
}
