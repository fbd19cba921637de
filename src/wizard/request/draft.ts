import { fill } from '../../lib/fill.ts';
import type { RequestBinding } from '../flow/flow-schema.ts';
import type { Answers } from '../flow/routing.ts';
import { titleOf } from './title.ts';

export { toText } from './out/plain-text.ts';

/** What the reader typed or chose, by field id. */
export type Values = Readonly<Record<string, string>>;

/** A field of the request, as the flow defines it. */
export interface Field {
  id: string;
  input: 'line' | 'text' | 'moment' | 'choice';
  required: boolean;
  options?: readonly string[] | undefined;
}

/** The words of a draft in one language. */
export interface DraftWords {
  /** `Sev {{severity}}` */
  severity: string;
  /** `since {{time}}` */
  since: string;
  /** Names of the answered questions, and of their options. */
  answers: Readonly<Record<string, { label: string; options: Readonly<Record<string, string>> }>>;
  /** Names of the fields, and of their options. */
  fields: Readonly<Record<string, { label: string; options?: Readonly<Record<string, string>> | undefined }>>;
}

/** A named part of the request. */
export interface DraftLine {
  label: string;
  value: string;
  /** Whether the reader typed it: then it is in the reader's language, whatever the draft's. */
  typed: boolean;
  source: LineSource;
}

/** Where a part of the request comes from: by it the reader is led to where it can be changed. */
export type LineSource =
  | { kind: 'question' | 'field'; id: string }
  /** The vendor's number, and the moment of filing. */
  | { kind: 'number' | 'filed' };

export interface Draft {
  title: string;
  lines: DraftLine[];
}

/** Writes what a field for a moment holds, in the draft's language: in full on its own line, short in a title. */
export type MomentWriter = (field: string, place: 'line' | 'title') => string;

/**
 * Writes the request: what was answered first, then what was typed; empty parts are left out. The title is
 * `[Sev A] service: symptom — scope — since time`.
 *
 * @param known answers of the walk
 * @param fields in the order of the request
 * @param parts the questions and fields that the title is made of; those that are absent leave their part out
 */
export function writeDraft(
  known: Answers,
  fields: readonly Field[],
  values: Values,
  words: DraftWords,
  moment: MomentWriter,
  parts: RequestBinding['title'],
): Draft {
  const lines: DraftLine[] = [];
  for (const [question, { label, options }] of Object.entries(words.answers)) {
    const option = options[known[question] ?? ''];
    if (option !== undefined)
      lines.push({ label, value: option, typed: false, source: { kind: 'question', id: question } });
  }
  for (const { id, input } of fields) {
    const value = values[id]?.trim() ?? '';
    if (value === '') continue;
    const { label, options } = words.fields[id] ?? { label: id, options: {} };
    const source: LineSource = { kind: 'field', id };
    if (input === 'choice') lines.push({ label, value: options?.[value] ?? value, typed: false, source });
    else if (input === 'moment') lines.push({ label, value: moment(id, 'line'), typed: false, source });
    else lines.push({ label, value, typed: true, source });
  }
  return { title: titleIn(known, values, words, moment, parts), lines };
}

/** The title's parts in the draft's language. */
function titleIn(
  known: Answers,
  values: Values,
  words: DraftWords,
  moment: MomentWriter,
  parts: RequestBinding['title'],
): string {
  const answered = (question: string | undefined) => (question === undefined ? undefined : known[question]);
  const typed = (field: string | undefined) => (field === undefined ? '' : (values[field]?.trim() ?? ''));
  const level = answered(parts.severity);
  const option = answered(parts.service);
  const begin = typed(parts.since);
  return titleOf({
    severity: level === undefined ? '' : fill(words.severity, { severity: level.toUpperCase() }),
    service:
      parts.service === undefined || option === undefined
        ? ''
        : (words.answers[parts.service]?.options[option] ?? ''),
    symptom: typed(parts.symptom),
    scope: typed(parts.scope),
    since: begin === '' ? '' : fill(words.since, { time: moment(parts.since ?? '', 'title') }),
  });
}

/** Ids of the required fields that are still empty. */
export function missingFields(fields: readonly Field[], values: Values): string[] {
  return fields.filter(({ id, required }) => required && !values[id]?.trim()).map(({ id }) => id);
}
