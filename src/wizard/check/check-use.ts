import type { Reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';
import { TABLES, type Table } from './known-ids.ts';

/** Finds what nothing names, and statements without grounds. */
export function checkUse(flow: Flow, used: Record<Table, Set<string>>, report: Reporter): void {
  for (const [table, section] of Object.entries(TABLES) as [Table, (typeof TABLES)[Table]][]) {
    for (const id of Object.keys(flow[section])) {
      if (used[table].has(id)) continue;
      const message =
        table === 'fact'
          ? `Unexpected fact ${id}, which no node holds.`
          : `Unexpected ${table} "${id}", which nothing uses.`;
      const hint =
        table === 'fact' ? `Add ${id} to the "facts" of the statement that says it.` : 'Use it or remove it.';
      report(`wizard/unused-${table}`, [section, id], message, hint);
    }
  }
  for (const [id, { cite, known, advice }] of Object.entries(flow.statements)) {
    if (cite.length + known.length > 0 === advice)
      report(
        'wizard/no-grounds',
        ['statements', id],
        `Unexpected statement "${id}" ${advice ? 'with a source and "advice"' : 'without a source'}, expected one of the two.`,
        'Cite a sentence of an article or a known fact, or mark our own advice with "advice: true".',
      );
  }
  for (const [id, fact] of Object.entries(flow.known)) {
    const rests =
      fact.standing === 'disputed'
        ? Object.keys(fact.sides).length > 1
        : (fact.sources ?? fact.cite).length > 0;
    if (!rests)
      report(
        'wizard/no-grounds',
        ['known', id],
        `Unexpected fact "${id}" without ${fact.standing === 'disputed' ? 'a second side' : 'a source'}.`,
        'Name where it is said, with "sources" or "cite".',
      );
  }
}
