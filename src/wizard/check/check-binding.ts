import type { Flow } from '../flow/flow-schema.ts';
import type { KnownIds } from './known-ids.ts';

/** Checks that what the request takes from the walk and from its fields is there. */
export function checkBinding({ request, fields }: Flow, known: KnownIds): void {
  const fieldsOf = (...inputs: string[]) =>
    Object.entries(fields)
      .filter(([, { input }]) => inputs.length === 0 || inputs.includes(input))
      .map(([id]) => id);
  request.states.forEach(({ question, only }, index) => {
    const path = ['request', 'states', index];
    if (only === undefined) known.question(path, question);
    else for (const option of only) known.answer(path, question, option);
  });
  const { severity, service, symptom, scope, since } = request.title;
  for (const [part, id] of Object.entries({ severity, service }))
    if (id !== undefined) known.question(['request', 'title', part], id);
  for (const [part, id] of Object.entries({ symptom, scope }))
    if (id !== undefined) known.oneOf('field', ['request', 'title', part], id, fieldsOf('line', 'text'));
  if (since !== undefined)
    known.oneOf('field', ['request', 'title', 'since'], since, fieldsOf('moment'), ' of input "moment"');
  for (const part of ['contact', 'tenant', 'customer'] as const) {
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
