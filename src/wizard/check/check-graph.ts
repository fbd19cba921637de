import type { Reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';
import { routingOf } from '../flow/routing.ts';
import { distinctOptions, findCycle, walks } from '../walk/graph.ts';
import { resolve } from '../walk/resolve.ts';

/**
 * Checks how a flow runs, by walking every combination of answers that differ in where they lead: no cycle, every node reached, every way out
 * taken, every example coming out.
 *
 * @param flow one whose references all hold
 */
export function checkGraph(flow: Flow, report: Reporter): void {
  const routing = routingOf(flow);
  const cycle = findCycle(routing);
  if (cycle !== undefined) {
    report(
      'wizard/cycle',
      ['questions', ...cycle.slice(0, 1)],
      `Unexpected cycle ${cycle.join(' → ')}, expected every way to end in an outcome.`,
      'Lead one of these questions to an outcome.',
    );
    return;
  }
  const reached = new Set<string>();
  const taken = new Set<string>();
  const optionsOf = distinctOptions(routing);
  for (const stage of [undefined, ...Object.keys(flow.stages)]) {
    for (const { path, outcome } of walks(routing, { stage }, {}, optionsOf)) {
      path.forEach(({ question }, index) => {
        const goto = path[index + 1]?.question ?? outcome;
        reached.add(question).add(goto);
        taken.add(wayKey(question, goto));
      });
    }
  }
  for (const section of ['questions', 'outcomes'] as const)
    for (const id of Object.keys(flow[section]))
      if (!reached.has(id))
        report(
          'wizard/unreachable',
          [section, id],
          `Unexpected node "${id}", which no answers reach.`,
          'Lead an option to it or remove it.',
        );
  for (const [id, { next }] of Object.entries(flow.questions))
    next.forEach(({ goto }, index) => {
      if (!taken.has(wayKey(id, goto)))
        report(
          'wizard/dead-way',
          ['questions', id, 'next', index],
          `Unexpected way from "${id}" to "${goto}", which no answers take.`,
          'Remove it, or put it before the ways that take its answers.',
        );
    });
  flow.examples.forEach(({ answers, outcome, from }, index) => {
    const { current } = resolve(routing, answers, { stage: from });
    if (current !== outcome)
      report(
        'wizard/example',
        ['examples', index],
        `Unexpected end at "${current}", expected "${outcome}".`,
        'Mend the example or the ways of the flow.',
      );
  });
}

function wayKey(question: string, goto: string): string {
  return `${question} ${goto}`;
}
