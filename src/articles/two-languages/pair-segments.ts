import { Parser } from 'htmlparser2';
import { type SegmentNumber, segmentNumber } from '../text/segment-id.ts';

/** The same sentence in the second language. */
export interface Counterpart {
  /** Inline HTML. */
  html: string;
  lang: string;
}

/**
 * Puts beside each segment of a rendered article its counterpart:
 * `<span id="s103">T</span>` → `<span data-pair id="s103"><span>T</span><span lang="en">S</span></span>`.
 *
 * @param html the article as the build rendered it; all else in it stays byte for byte
 * @param counterpart gives the other sentence for a segment's number, or `undefined` where there is none
 * @param none HTML that then stands in its place
 */
export function pairSegments(
  html: string,
  counterpart: (number: SegmentNumber) => Counterpart | undefined,
  none: string,
): string {
  const open: (SegmentNumber | undefined)[] = [];
  let paired = '';
  let done = 0;
  const parser = new Parser({
    onopentag(name, { id = '' }) {
      if (name !== 'span') return;
      const number = segmentNumber(id);
      open.push(number);
      if (number === undefined) return;
      paired += `${html.slice(done, parser.startIndex)}<span data-pair id="${id}"><span>`;
      done = parser.endIndex + 1;
    },
    onclosetag(name) {
      if (name !== 'span') return;
      const number = open.pop();
      if (number === undefined) return;
      paired += html.slice(done, parser.endIndex + 1) + otherSide(counterpart(number), none);
      done = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return paired + html.slice(done);
}

function otherSide(counterpart: Counterpart | undefined, none: string): string {
  if (counterpart === undefined) return `<span class="none">${none}</span></span>`;
  return `<span lang="${counterpart.lang}">${counterpart.html}</span></span>`;
}
