import type { Bound, FormField } from '../../../wizard/contract/request-data.ts';
import type { Message, Part } from '../../../wizard/contract/update-data.ts';

/** Nothing of a request is bound in a message. */
export const NOTHING_BOUND: Bound = { title: {} };

/** Key of a part among the values of a case. No field of a flow has such a key. */
export function partKey(part: Part, kind: Message, symptomField: string): string {
  if (part === 'symptom') return symptomField;
  return part === 'next' && kind === 'incident' ? 'update.vendor-next' : `update.${part}`;
}

/** Parts of a message as the checks take fields. */
export function partFields(keys: readonly string[]): FormField[] {
  return keys.map((id) => ({ id, input: 'line', required: false, label: id, phrases: [], verbatim: false }));
}
