import type { Bound, FormField, FormQuestion, LocalWords } from '../../../wizard/contract/request-data.ts';
import type { Condition } from '../../../wizard/flow/flow-schema.ts';
import type { Answers } from '../../../wizard/flow/routing.ts';
import { type Draft, type MomentWriter, type Values, writeDraft } from '../../../wizard/request/draft.ts';
import { decide } from '../../../wizard/walk/conditions.ts';
import type { Standing } from '../../../wizard/walk/standing.ts';
import { momentOf, momentText, whichKey, zoneKey } from './began.ts';
import type { Warning } from './warnings.ts';

/** The form's questions that these answers call for, in order. */
export function questionsFor(
  questions: readonly FormQuestion[],
  { inForm }: Pick<Standing, 'inForm'>,
): FormQuestion[] {
  return inForm.flatMap((id) => questions.filter((question) => question.id === id));
}

/** What was answered, with the case's own answers to what the form asks in place of the address's. */
export function knownWith(
  { known, inForm }: Pick<Standing, 'known' | 'inForm'>,
  chosen: Answers | undefined,
): Answers {
  const walked = Object.entries(known).filter(([question]) => !inForm.includes(question));
  const asked = inForm.flatMap((question): [string, string][] => {
    const option = chosen?.[question];
    return option === undefined ? [] : [[question, option]];
  });
  return Object.fromEntries([...walked, ...asked]);
}

/** A question of the form without an answer is missed like a required field. */
export function missingAnswers(questions: readonly FormQuestion[], known: Answers, text: string): Warning[] {
  return questions
    .filter(({ id }) => known[id] === undefined)
    .map(({ id, title }) => ({ kind: 'missing', field: id, label: title, text }));
}

/** The fields that these answers call for, with their phrases; those that depend on what was not answered are among them. */
export function fieldsFor(fields: readonly FormField[], known: Answers): FormField[] {
  const isCalledFor = ({ when }: { when?: Condition | undefined }) =>
    when === undefined || decide(when, known) !== false;
  return fields
    .filter(isCalledFor)
    .map((field) => ({ ...field, phrases: field.phrases.filter(isCalledFor) }));
}

/** What stands in the fields that are asked, with the zones of moments: nothing where nothing was typed or filled in. */
export function valuesOf(fields: readonly FormField[], typed: Values): Values {
  const keys = fields.flatMap(({ id, input }) =>
    input === 'moment' ? [id, zoneKey(id), whichKey(id)] : [id],
  );
  return Object.fromEntries(keys.map((key) => [key, typed[key] ?? '']));
}

/** What stands in a field that the flow may bind; nothing where it binds none, or where it is not asked. */
export function boundValue(values: Values, field: string | undefined): string {
  return (field === undefined ? undefined : values[field]) ?? '';
}

/** Whether support is asked for in another language than English. */
export function isLocalSupport({ language }: Bound, values: Values): boolean {
  return language !== undefined && values[language.field] === language.local;
}

/**
 * The request in the language of these words.
 *
 * @param known answers of the walk
 * @param values as `valuesOf()` gives them
 */
export function draftIn(
  words: LocalWords,
  {
    known,
    fields,
    values,
    bound,
  }: { known: Answers; fields: readonly FormField[]; values: Values; bound: Bound },
): Draft {
  const now = new Date();
  const write: MomentWriter = (field, place) => momentText(momentOf(values, field, now), words.locale, place);
  return writeDraft(known, fields, values, words, write, bound.title);
}
