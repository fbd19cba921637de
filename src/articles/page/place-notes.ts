import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { CELLS, isHeading, SENTENCE_BLOCKS } from '../text/blocks.ts';
import { type SegmentNumber, segmentId, toSegmentNumber } from '../text/segment-id.ts';

const place = {
  /** The translation that errs. */
  locale: z.string(),
  /** What is wrong, by the language of the interface. */
  text: z.record(z.string(), z.string()),
};

const segmentNumberSchema = z
  .string()
  .refine((text) => toSegmentNumber(text) !== undefined, 'Unexpected number, expected one like 103 or p112.')
  .transform((text) => text as SegmentNumber);

/** `content/notes/<slug>.yaml`: known mistranslations of one article, each where it stands. */
export const notesSchema = z.array(
  z.union([
    z.strictObject({ ...place, segment: segmentNumberSchema }),
    z.strictObject({
      ...place,
      /** For a text without segments: id of the heading above, and words that occur once below it. */
      heading: z.string(),
      quote: z.string(),
      english: z.string(),
    }),
  ]),
);
export type Note = z.output<typeof notesSchema>[number];

/** A note as one page shows it. */
export interface ShownNote {
  note: Note;
  /** Name of such notes in the interface's language. */
  label: string;
  text: string;
  /** Language of the interface. */
  lang: string;
  /** Language of the text, where it is another. */
  textLang?: string | undefined;
  /** What the English says, as inline HTML. */
  english: string | undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(SENTENCE_BLOCKS);
/** Blocks that can hold a note; the others are followed by it. */
const HOLDING: ReadonlySet<string> = new Set(['li', 'dd', 'figcaption', ...CELLS]);

/**
 * Puts notes beside the sentences that they are about: at the end of the list item or cell, or after the paragraph.
 *
 * @param html the article as the build rendered it; all else in it stays byte for byte
 * @throws Error where a sentence is not in the page, which the checks of the content rule out
 */
export function placeNotes(html: string, notes: readonly ShownNote[]): string {
  const insertions = new Map<number, ShownNote[]>();
  const left = new Set(notes);
  const blocks: { name: string; notes: ShownNote[] }[] = [];
  let heading: string | undefined;
  const find = (fits: (note: Note) => boolean) => {
    for (const shown of left) {
      if (!fits(shown.note)) continue;
      left.delete(shown);
      blocks.at(-1)?.notes.push(shown);
    }
  };
  const parser = new Parser({
    onopentag(name, { id }) {
      if (isHeading(name) && id !== undefined) heading = id;
      if (BLOCKS.has(name)) blocks.push({ name, notes: [] });
      if (id !== undefined) find((note) => 'segment' in note && segmentId(note.segment) === id);
    },
    ontext(text) {
      find((note) => 'quote' in note && note.heading === heading && text.includes(note.quote));
    },
    onclosetag(name) {
      if (!BLOCKS.has(name)) return;
      const block = blocks.pop();
      if (block === undefined || block.notes.length === 0) return;
      insertions.set(HOLDING.has(name) ? parser.startIndex : parser.endIndex + 1, block.notes);
    },
  });
  parser.end(html);
  const places = [0, ...insertions.keys()];
  const noted = places.map((start, index) => {
    const shown = (insertions.get(start) ?? []).map(noteHtml).join('');
    return shown + html.slice(start, places[index + 1]);
  });
  const [lost] = left;
  if (lost !== undefined)
    throw new Error(`Unexpected absence of the sentence that a note is about: ${lost.text}`);
  return noted.join('');
}

function noteHtml({ label, text, lang, textLang, english }: ShownNote): string {
  const said = { type: 'text', value: text } as const;
  const words = [
    element('strong', {}, [{ type: 'text', value: label }]),
    { type: 'text', value: ' ' } as const,
    textLang === undefined ? said : element('span', { lang: textLang }, [said]),
  ];
  const original = element('p', { lang: 'en' }, [element('q', {}, [{ type: 'raw', value: english ?? '' }])]);
  // The search is about the article's own words.
  const properties = { className: ['translators-note'], role: 'note', lang, dataPagefindIgnore: '' };
  const children = [element('p', {}, words), ...(english === undefined ? [] : [original])];
  return toHtml(element('div', properties, children), { allowDangerousHtml: true });
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
