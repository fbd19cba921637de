import { createHash } from 'node:crypto';
import type { ArticleData } from '../../articles/schema.ts';
import { type Pair, takeSide } from './spans.ts';

export interface Proof {
  proof: ArticleData['proof'];
  /** Why it is not proven. */
  proofReason?: string;
  /** English title and description, where they are part of the proof. */
  title?: string;
  description?: string;
}

/** Keys that localization adds to the front matter. */
const LOCALIZATION =
  /^(?:ms\.(?:openlocfilehash|sourcegitcommit|translationtype|contentlocale|lasthandoff|locfileid)|translationtype)\s*:/i;
const TITLE = /^(title\s*:\s*)(.*)$/i;
const DESCRIPTION = /^(description\s*:\s*)(.*)$/i;
const ANCHOR = /<a name="[^"]*"><\/a>/g;

/**
 * Tells whether the English carried in a file is complete: the English file is rebuilt and its SHA-1 compared
 * with the revision, `ms.openlocfilehash`.
 *
 * The body is the source with each pair replaced by its original and the anchors of headings taken out, as
 * localization put them in. Title and description stand in the front matter without their English; where the
 * page translates the same words in its text, that pair gives it.
 *
 * @param source the file with line feeds
 */
export function proveOriginal(
  source: string,
  pairs: readonly Pair[],
  yaml: string | undefined,
  bodyStart: number,
  revision: string | undefined,
): Proof {
  if (pairs.length === 0) return { proof: 'no-originals', proofReason: 'The file carries no English.' };
  if (revision === undefined)
    return { proof: 'not-provable', proofReason: 'The file names no revision (ms.openlocfilehash).' };
  const inBody = pairs.filter(({ start }) => start >= bodyStart);
  const shifted = inBody.map((pair) => ({
    ...pair,
    start: pair.start - bodyStart,
    end: pair.end - bodyStart,
  }));
  const body = takeSide(source.slice(bodyStart), shifted, 'original').text.replace(ANCHOR, '');
  const memory = new Map(pairs.map(({ target, original }) => [target, original]));
  const headers = yaml === undefined ? [{ header: '' }] : englishHeaders(yaml, memory, pairs[0]?.original);
  for (const { header, title, description } of headers) {
    for (const text of writings(header, body)) {
      if (createHash('sha1').update(text).digest('hex') === revision) {
        return { proof: 'proven', ...(title && { title }), ...(description && { description }) };
      }
    }
  }
  const guessed = yaml?.split('\n').some((line) => TITLE.test(line) || DESCRIPTION.test(line)) ?? false;
  return guessed
    ? { proof: 'not-provable', proofReason: 'The English of title or description is not known.' }
    : {
        proof: 'mismatch',
        proofReason: 'The English rebuilt from the file has another SHA-1 than its revision.',
      };
}

interface Header {
  header: string;
  title?: string;
  description?: string;
}

/** Gives the English front matter, in each way that the page's own words allow; none where words are missing. */
function englishHeaders(
  yaml: string,
  memory: ReadonlyMap<string, string>,
  heading: string | undefined,
): Header[] {
  const lines = yaml.split('\n').filter((line) => !LOCALIZATION.test(line));
  const titles = candidates(lines, TITLE, memory, heading);
  const descriptions = candidates(lines, DESCRIPTION, memory);
  return titles.flatMap((title) =>
    descriptions.map((description): Header => {
      const written = lines.map((line) =>
        line
          .replace(TITLE, `$1${title.replaceAll('$', '$$$$')}`)
          .replace(DESCRIPTION, `$1${description.replaceAll('$', '$$$$')}`),
      );
      return {
        header: `---\n${written.join('\n')}\n---\n`,
        ...(title && { title: title.split(' | ')[0] as string }),
        ...(description && { description }),
      };
    }),
  );
}

/** English values for the line of one key: `['']` where the file has no such line. */
function candidates(
  lines: readonly string[],
  key: RegExp,
  memory: ReadonlyMap<string, string>,
  heading?: string,
): string[] {
  const line = lines.map((text) => key.exec(text)?.[2]).find((value) => value !== undefined);
  if (line === undefined) return [''];
  const value = /^(["'])(.*)\1$/.exec(line.trim())?.[2] ?? line.trim();
  const whole = memory.get(value);
  const [head = '', product] = value.split(' | ');
  const heads = [memory.get(head), heading].filter((text) => text !== undefined);
  const suffix = product === undefined ? '' : memory.get(product);
  const joined =
    suffix === undefined ? [] : heads.map((text) => (product === undefined ? text : `${text} | ${suffix}`));
  return [...new Set([...(whole === undefined ? [] : [whole]), ...joined])];
}

/**
 * The ways in which one English file may have been written: localization takes the blank line after the front
 * matter out, makes no-break spaces that stand alone on a line plain, and ends lines with line feeds.
 */
function writings(header: string, body: string): string[] {
  const bodies = new Set([body.replace(/^ $/gm, '\u00a0'), body]);
  const texts = [...bodies].flatMap((each) =>
    header === '' ? [each] : [`${header}\n${each}`, header + each],
  );
  return texts.flatMap((text) => [text.replaceAll('\n', '\r\n'), text]);
}
