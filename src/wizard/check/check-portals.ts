import type { Reporter } from '../../lib/problem.ts';
import type { Flow, PortalSource } from '../flow/flow-schema.ts';
import { testsOf } from '../walk/conditions.ts';
import type { KnownIds } from './known-ids.ts';

/** Checks that each field of a portal is filled by what the request has, and that no id stands twice. */
export function checkPortals(flow: Flow, known: KnownIds, report: Reporter): void {
  const twice = (path: PropertyKey[], what: string, ids: readonly string[]) => {
    const { id, index } = repeated(ids) ?? {};
    if (index === undefined) return;
    report('wizard/duplicate-id', [...path, index], `Unexpected second ${what} "${id}", expected each once.`);
  };
  const { portals } = flow;
  twice(
    ['portals'],
    'portal',
    portals.map(({ id }) => id),
  );
  portals.forEach(({ id, when, fields }, portal) => {
    const path = ['portals', portal];
    for (const { question, option } of when === undefined ? [] : testsOf(when))
      known.answer([...path, 'when'], question, option);
    twice(
      [...path, 'fields'],
      `field of portal "${id}"`,
      fields.map((each) => each.id),
    );
    fields.forEach(({ from }, field) => {
      from.forEach(
        (source, index) => void checkSource(flow, source, [...path, 'fields', field, 'from', index], known),
      );
    });
  });
}

function checkSource(flow: Flow, source: PortalSource, path: PropertyKey[], known: KnownIds): void {
  if (source.kind === 'title' || source.kind === 'rest') return;
  const { kind, id, says } = source;
  if (kind === 'question') {
    const states = flow.request.states.map(({ question }) => question);
    // Without words of the portal's own it says what the request says.
    if (says === undefined) known.oneOf('question', path, id, states, ' as one that the request states');
    else for (const option of Object.keys(says)) known.answer([...path, 'says', option], id, option);
    return;
  }
  if (!known.oneOf('field', path, id, Object.keys(flow.fields)) || says === undefined) return;
  const field = flow.fields[id];
  const options = field?.input === 'choice' ? field.options : [];
  for (const option of Object.keys(says))
    known.oneOf('option', [...path, 'says', option], option, options, ` of field "${id}"`);
}

function repeated(ids: readonly string[]): { id: string; index: number } | undefined {
  const index = ids.findIndex((id, place) => ids.indexOf(id) < place);
  const id = ids[index];
  return id === undefined ? undefined : { id, index };
}
