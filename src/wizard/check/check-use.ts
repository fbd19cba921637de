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
  for (const [id, { cite, changes, advice }] of Object.entries(flow.statements)) {
    if (cite.length > 0 === advice && !(advice && changes.length > 0))
      report(
        'wizard/no-grounds',
        ['statements', id],
        `Unexpected statement "${id}" ${advice ? 'with a citation and "advice"' : 'without a citation'}, expected one of the two.`,
        'Cite a sentence of an article, or mark our own advice with "advice: true".',
      );
  }
}
