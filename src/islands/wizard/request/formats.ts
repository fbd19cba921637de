import type { FormField, LocalWords } from '../../../wizard/contract/request-data.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { type Draft, type LineSource, toText, type Values } from '../../../wizard/request/draft.ts';
import type { CsvColumn } from '../../../wizard/request/out/csv.ts';
import type { SaidMoment } from '../../../wizard/request/out/json.ts';
import { momentOf, ownZone } from './began.ts';

/** A request as files are made of it, and named. The draft is English. */
export interface Outgoing {
  draft: Draft;
  /** Customer, date, severity. */
  name: readonly string[];
  /** Words of the draft. */
  words: LocalWords;
  /** All fields that the outcome may ask for, and what stands in them. */
  fields: readonly FormField[];
  values: Values;
  /** Ids of those that are asked. */
  asked: readonly string[];
  outcome: string;
  /** Version of the flow, and the answers of the walk. */
  flow: number;
  known: Answers;
  number: string;
  filed: { at: Date; zone: string } | undefined;
  /** Gets the address of the JSON Schema. */
  schema: () => Promise<string>;
}

/** A form in which the whole request leaves the page. */
export interface Format {
  /** Names it in the page; `undefined` for plain text, which has a name in each language. */
  name: string | undefined;
  extension: string;
  type: string;
  /** What is copied. What makes it is loaded when it is asked for. */
  write: (request: Outgoing) => string | Promise<string>;
  /** Stands before the text in a file. */
  mark?: string;
}

/** The column of the title; the draft is English whatever the reader reads. */
const TITLE = 'Title';

export const FORMATS = {
  text: { name: undefined, extension: 'txt', type: 'text/plain', write: ({ draft }) => toText(draft) },
  markdown: {
    name: 'Markdown',
    extension: 'md',
    type: 'text/markdown',
    write: async ({ draft }) => {
      const { toMarkdown } = await import('../../../wizard/request/out/markdown.ts');
      return toMarkdown(draft);
    },
  },
  jira: {
    name: 'Jira',
    extension: 'jira.txt',
    type: 'text/plain',
    write: async ({ draft }) => {
      const { toJira } = await import('../../../wizard/request/out/jira.ts');
      return toJira(draft);
    },
  },
  html: {
    name: 'HTML',
    extension: 'html',
    type: 'text/html',
    write: async ({ draft, words }) => {
      const { toHtml } = await import('../../../wizard/request/out/html.ts');
      return toHtml(draft, words.locale);
    },
  },
  json: {
    name: 'JSON',
    extension: 'json',
    type: 'application/json',
    write: async (request) => {
      const { toJson } = await import('../../../wizard/request/out/json.ts');
      const { draft, words, values, outcome, flow, known, number, filed } = request;
      const now = new Date();
      return toJson({
        ...{ draft, outcome, flow, number, filed, answers: known, language: words.locale },
        schema: await request.schema(),
        written: { at: now, zone: ownZone() },
        fields: exportedFields(request.fields, values, now),
      });
    },
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv',
    // Excel reads UTF-8 only behind this mark.
    mark: '\uFEFF',
    write: async (request) => {
      const { toCsv } = await import('../../../wizard/request/out/csv.ts');
      return toCsv(columnsOf(request));
    },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof FORMATS;

/** What stands in the fields, language-neutral: text, ids of options, times with their zones. */
export function exportedFields(
  fields: readonly FormField[],
  values: Values,
  now: Date,
): Record<string, string | SaidMoment> {
  return Object.fromEntries(
    fields.map(({ id, input }) => {
      if (input !== 'moment') return [id, values[id] ?? ''];
      const { local, zone, time } = momentOf(values, id, now);
      return [id, { at: 'at' in time ? time.at : undefined, local, zone }];
    }),
  );
}

/** A column for each part that the outcome's request may have, whether it has it or not. */
export function columnsOf({
  draft,
  words,
  fields,
}: Pick<Outgoing, 'draft' | 'words' | 'fields'>): CsvColumn[] {
  const column = (name: string, source: LineSource) => ({
    name,
    value: draft.lines.find((line) => isSame(line.source, source))?.value ?? '',
  });
  return [
    { name: TITLE, value: draft.title },
    column(words.filing.number, { kind: 'number' }),
    column(words.filing.filed, { kind: 'filed' }),
    ...Object.entries(words.answers).map(([id, { label }]) => column(label, { kind: 'question', id })),
    ...fields.map(({ id, label }) => column(words.fields[id]?.label ?? label, { kind: 'field', id })),
  ];
}

function isSame(one: LineSource, other: LineSource): boolean {
  return one.kind === other.kind && (!('id' in one) || ('id' in other && one.id === other.id));
}
