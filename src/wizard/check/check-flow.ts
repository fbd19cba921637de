import { nearest } from '../../lib/nearest.ts';
import type { Problem } from '../../lib/problem.ts';
import { type Condition, type Flow, type Grounds, STATEMENT_SECTIONS } from '../flow/flow-schema.ts';
import { RESERVED_PARAMETERS } from '../walk/answers.ts';
import { testsOf } from '../walk/conditions.ts';
import { checkGraph } from './check-graph.ts';

/** A parsed file with the place of each path in it, as `parseYaml` gives them. */
export interface Source<T> {
  file: string;
  data: T;
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Page names under `/wizard/` that no node may have. */
export const RESERVED_NODES = ['tree'] as const;

/** Adds a problem at a path of the flow. */
export type Report = (path: PropertyKey[], rule: string, message: string, hint?: string) => void;

/**
 * Checks a flow in itself: every reference names something, every node is reached, every way ends, every statement
 * rests on something, every fact stands somewhere, every example comes out.
 *
 * @returns all problems, with their places; walking starts only when every reference holds
 */
export function checkFlow(source: Source<Flow>): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, rule, message, hint) => {
    const place = source.locate(path);
    problems.push({ file: source.file, ...place, rule: `wizard/${rule}`, message, hint, severity: 'error' });
  };
  checkNames(source.data, report);
  const used = checkReferences(source.data, report);
  if (problems.length === 0) checkGraph(source.data, report);
  checkUse(source.data, used, report);
  return problems;
}

function checkNames(flow: Flow, report: Report): void {
  const reserved: readonly string[] = [...RESERVED_NODES, ...RESERVED_PARAMETERS];
  for (const [section, nodes] of [
    ['questions', flow.questions],
    ['outcomes', flow.outcomes],
  ] as const) {
    for (const id of Object.keys(nodes)) {
      if (reserved.includes(id))
        report(
          [section, id],
          'reserved-id',
          `Unexpected id "${id}", expected another: a page or parameter has this name.`,
        );
      if (section === 'outcomes' && Object.hasOwn(flow.questions, id))
        report(
          [section, id],
          'duplicate-id',
          `Unexpected outcome "${id}", expected an id that no question has: each node is a page.`,
        );
    }
  }
  for (const [id, { options }] of Object.entries(flow.questions)) {
    options.forEach((option, index) => {
      if (options.findIndex((other) => other.id === option.id) < index)
        report(
          ['questions', id, 'options', index],
          'duplicate-id',
          `Unexpected second option "${option.id}" in question "${id}".`,
        );
    });
  }
}

const TABLES = {
  statement: 'statements',
  path: 'paths',
  change: 'changes',
  field: 'fields',
  citation: 'citations',
  fact: 'facts',
} as const;
type Table = keyof typeof TABLES;

/** Checks that every id names something; gives what is named, per table. */
function checkReferences(flow: Flow, report: Report): Record<Table, Set<string>> {
  const used = Object.fromEntries(Object.keys(TABLES).map((table) => [table, new Set()])) as Record<
    Table,
    Set<string>
  >;
  const oneOf = (
    path: PropertyKey[],
    rule: string,
    kind: string,
    id: string,
    known: readonly string[],
    of = '',
  ) => {
    if (known.includes(id)) return true;
    const near = nearest(id, known);
    report(
      path,
      rule,
      `Unexpected ${kind} "${id}"${of}, expected one that the flow has.`,
      near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    );
    return false;
  };
  const refer = (path: PropertyKey[], table: Table, id: string) => {
    used[table].add(id);
    oneOf(path, `unknown-${table}`, table, id, Object.keys(flow[TABLES[table]]));
  };
  const questions = Object.keys(flow.questions);
  const nodes = [...questions, ...Object.keys(flow.outcomes)];
  const stages = Object.keys(flow.stages);
  const answer = (path: PropertyKey[], question: string, option: string) => {
    if (oneOf(path, 'unknown-question', 'question', question, questions))
      oneOf(
        path,
        'unknown-option',
        'option',
        option,
        flow.questions[question]?.options.map(({ id }) => id) ?? [],
        ` of question "${question}"`,
      );
  };
  const test = (path: PropertyKey[], condition: Condition | undefined) => {
    for (const { question, option } of condition === undefined ? [] : testsOf(condition))
      answer(path, question, option);
  };
  const grounds = (path: PropertyKey[], { facts, cite, changes }: Grounds) => {
    facts.forEach((fact, index) => void refer([...path, 'facts', index], 'fact', String(fact)));
    cite.forEach((id, index) => void refer([...path, 'cite', index], 'citation', id));
    changes.forEach((id, index) => void refer([...path, 'changes', index], 'change', id));
  };

  oneOf(['start'], 'unknown-question', 'question', flow.start, questions);
  for (const [id, { first, given }] of Object.entries(flow.stages)) {
    oneOf(['stages', id, 'first'], 'unknown-question', 'question', first, questions);
    for (const [question, option] of Object.entries(given))
      answer(['stages', id, 'given', question], question, option);
  }
  for (const [id, question] of Object.entries(flow.questions)) {
    const path = ['questions', id];
    oneOf([...path, 'stage'], 'unknown-stage', 'stage', question.stage, stages);
    grounds(path, question);
    question.options.forEach((option, index) => void grounds([...path, 'options', index], option));
    question.next.forEach(({ when, goto }, index) => {
      test([...path, 'next', index, 'when'], when);
      oneOf([...path, 'next', index, 'goto'], 'unknown-node', 'node', goto, nodes);
    });
  }
  for (const [id, outcome] of Object.entries(flow.outcomes)) {
    const path = ['outcomes', id];
    oneOf([...path, 'stage'], 'unknown-stage', 'stage', outcome.stage, stages);
    if (outcome.kind === 'find-out')
      oneOf([...path, 'question'], 'unknown-question', 'question', outcome.question ?? '', questions);
    if (typeof outcome.firstResponse === 'object')
      for (const option of Object.keys(outcome.firstResponse.hours))
        answer([...path, 'firstResponse', 'hours', option], outcome.firstResponse.question, option);
    for (const section of [...STATEMENT_SECTIONS, 'where', 'request'] as const) {
      const table = section === 'where' ? 'path' : section === 'request' ? 'field' : 'statement';
      outcome[section].forEach(({ use, when }, index) => {
        refer([...path, section, index], table, use);
        test([...path, section, index, 'when'], when);
      });
    }
  }
  for (const section of ['statements', 'paths'] as const)
    for (const [id, holder] of Object.entries(flow[section])) grounds([section, id], holder);
  flow.examples.forEach(({ answers, outcome, from }, index) => {
    oneOf(['examples', index], 'unknown-node', 'outcome', outcome, Object.keys(flow.outcomes));
    if (from !== undefined) oneOf(['examples', index], 'unknown-stage', 'stage', from, stages);
    for (const [question, option] of Object.entries(answers)) answer(['examples', index], question, option);
  });
  return used;
}

/** Finds what nothing names, and statements without grounds. */
function checkUse(flow: Flow, used: Record<Table, Set<string>>, report: Report): void {
  for (const [table, section] of Object.entries(TABLES) as [Table, (typeof TABLES)[Table]][]) {
    for (const id of Object.keys(flow[section])) {
      if (used[table].has(id)) continue;
      const message =
        table === 'fact'
          ? `Unexpected fact ${id}, which no node holds.`
          : `Unexpected ${table} "${id}", which nothing uses.`;
      const hint =
        table === 'fact' ? `Add ${id} to the "facts" of the statement that says it.` : 'Use it or remove it.';
      report([section, id], `unused-${table}`, message, hint);
    }
  }
  for (const [id, { cite, changes, advice }] of Object.entries(flow.statements)) {
    if (cite.length > 0 === advice && !(advice && changes.length > 0))
      report(
        ['statements', id],
        'no-grounds',
        `Unexpected statement "${id}" ${advice ? 'with a citation and "advice"' : 'without a citation'}, expected one of the two.`,
        'Cite a sentence of an article, or mark our own advice with "advice: true".',
      );
  }
}
