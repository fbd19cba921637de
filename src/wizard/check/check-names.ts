import type { Reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';
import { RESERVED_PARAMETERS } from '../walk/answers.ts';

/** Page names under `/wizard/` that no node may have. */
const RESERVED_NODES = ['tree', 'profile'] as const;

/** Checks that each node can be a page, and each option a value of its question. */
export function checkNames(flow: Flow, report: Reporter): void {
  const reserved: readonly string[] = [...RESERVED_NODES, ...RESERVED_PARAMETERS];
  for (const section of ['questions', 'outcomes'] as const) {
    for (const id of Object.keys(flow[section])) {
      if (reserved.includes(id))
        report(
          'wizard/reserved-id',
          [section, id],
          `Unexpected id "${id}", expected another: a page or parameter has this name.`,
        );
      if (section === 'outcomes' && Object.hasOwn(flow.questions, id))
        report(
          'wizard/duplicate-id',
          [section, id],
          `Unexpected outcome "${id}", expected an id that no question has: each node is a page.`,
        );
    }
  }
  for (const [id, { options, ask }] of Object.entries(flow.questions)) {
    if (ask === 'form' && Object.hasOwn(flow.fields, id))
      report(
        'wizard/duplicate-id',
        ['questions', id],
        `Unexpected question "${id}" of the form, expected an id that no field has: both stand in one form.`,
      );
    options.forEach((option, index) => {
      if (options.findIndex((other) => other.id === option.id) < index)
        report(
          'wizard/duplicate-id',
          ['questions', id, 'options', index],
          `Unexpected second option "${option.id}" in question "${id}", expected each once.`,
        );
    });
  }
}
