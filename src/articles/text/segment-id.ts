import type { Brand } from '../../lib/brand.ts';

/** Number of a segment within its revision, the same in every locale: `103`, `p112`. */
export type SegmentNumber = Brand<string, 'SegmentNumber'>;

const NUMBER = /^p?\d+$/;

/** Id of a segment's element, with its number as the first group. */
export const SEGMENT_ID = /^s(p?\d+)$/;

/** Takes a text for a segment's number; `undefined` where it is none. */
export function toSegmentNumber(text: string): SegmentNumber | undefined {
  return NUMBER.test(text) ? (text as SegmentNumber) : undefined;
}

/** Id of a segment's element: `103` → `s103`, `p112` → `sp112`. */
export function segmentId(number: string): string {
  return `s${number}`;
}

/** The segment that an id stands for: `s103` → `103`; `undefined` for any other id. */
export function segmentNumber(id: string): SegmentNumber | undefined {
  return SEGMENT_ID.exec(id)?.[1] as SegmentNumber | undefined;
}
