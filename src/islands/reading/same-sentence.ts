import { segmentId, segmentNumber } from '../../articles/text/segment-id.ts';
import { numbersFrom } from './sentence-numbers.ts';

/**
 * Follows a link to an article of another revision to the sentence that this page's hash stands for; to the top
 * where it has no counterpart there or cannot be looked up.
 *
 * @param link names the file that tells which sentence is which in `data-sentences`
 */
export async function goToSentence(link: HTMLAnchorElement): Promise<void> {
  try {
    const numbers = await numbersFrom(link.dataset['sentences']);
    const there = numbers?.[segmentNumber(location.hash.slice(1)) ?? ''];
    link.hash = there === undefined ? '' : segmentId(there);
  } finally {
    location.assign(link.href);
  }
}
