import type { Flow } from '../flow/flow-schema.ts';
import type { KnownIds } from './known-ids.ts';

/** Checks that what the request takes from the walk and from its fields is there, and what a profile says of them. */
export function checkBinding(flow: Flow, known: KnownIds): void {
  checkRequest(flow, known);
  checkProfile(flow, known);
}

function checkProfile({ profile: { answers, fills, times }, fields }: Flow, known: KnownIds): void {
  answers.forEach((some, index) => void knownAnswers(['profile', 'answers', index], some, known));
  const fieldsOf = (inputs: string) =>
    Object.keys(fields).filter((id) => inputs.split(' or ').includes(fields[id]?.input ?? ''));
  for (const [part, inputs] of [
    ['contact', 'line or text'],
    ['hours', 'line or text'],
    ['language', 'choice'],
  ] as const) {
    const id = fills[part];
    if (id !== undefined)
      known.oneOf('field', ['profile', 'fills', part], id, fieldsOf(inputs), ` of input ${inputs}`);
  }
  if (times === undefined) return;
  knownAnswers(['profile', 'times'], times, known);
  if (times.under !== undefined) known.question(['profile', 'times', 'under'], times.under);
}

function knownAnswers(
  path: PropertyKey[],
  { question, only }: { question: string; only?: string[] },
  known: KnownIds,
): void {
  if (!known.question(path, question)) return;
  for (const option of only ?? []) known.answer(path, question, option);
}

function checkRequest({ request, fields }: Flow, known: KnownIds): void {
  const fieldsOf = (...inputs: string[]) =>
    Object.entries(fields)
      .filter(([, { input }]) => inputs.length === 0 || inputs.includes(input))
      .map(([id]) => id);
  request.states.forEach((some, index) => void knownAnswers(['request', 'states', index], some, known));
  const { severity, service, symptom, scope, since } = request.title;
  for (const [part, id] of Object.entries({ severity, service }))
    if (id !== undefined) known.question(['request', 'title', part], id);
  for (const [part, id] of Object.entries({ symptom, scope }))
    if (id !== undefined) known.oneOf('field', ['request', 'title', part], id, fieldsOf('line', 'text'));
  if (since !== undefined)
    known.oneOf('field', ['request', 'title', 'since'], since, fieldsOf('moment'), ' of input "moment"');
  for (const part of ['contact', 'tenant', 'customer', 'customers'] as const) {
    const id = request[part];
    if (id !== undefined) known.oneOf('field', ['request', part], id, fieldsOf('line', 'text'));
  }
  if (request.language === undefined) return;
  const { field: id, local } = request.language;
  const path = ['request', 'language'];
  const field = fields[id];
  if (field?.input === 'choice')
    known.oneOf('option', [...path, 'local'], local, field.options, ` of field "${id}"`);
  else known.oneOf('field', [...path, 'field'], id, fieldsOf('choice'), ' of input "choice"');
}
