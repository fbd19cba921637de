import type { Reporter } from '../../lib/problem.ts';
import type { KnownFact } from '../flow/facts-schema.ts';
import {
  type Condition,
  type Flow,
  type Grounds,
  type Outcome,
  STATEMENT_SECTIONS,
} from '../flow/flow-schema.ts';
import { testsOf } from '../walk/conditions.ts';
import { checkBinding } from './check-binding.ts';
import { checkPortals } from './check-portals.ts';
import { knownIds, TABLES, type Table } from './known-ids.ts';

/** The sources of a fact, by where they stand in it. */
function sourcesOf(fact: KnownFact): Record<string, string[]> {
  if (fact.standing !== 'disputed') return { sources: fact.sources ?? [] };
  return Object.fromEntries(Object.entries(fact.sides).map(([side, sources]) => [`sides.${side}`, sources]));
}

/** Checks that every id names something; gives what is named, per table. */
export function checkReferences(flow: Flow, report: Reporter): Record<Table, Set<string>> {
  const used: Record<Table, Set<string>> = {
    statement: new Set(),
    path: new Set(),
    place: new Set(),
    source: new Set(),
    known: new Set(),
    field: new Set(),
    citation: new Set(),
    fact: new Set(),
  };
  const known = knownIds(flow, report);
  const refer = (path: PropertyKey[], table: Table, id: string) => {
    used[table].add(id);
    known.oneOf(table, path, id, Object.keys(flow[TABLES[table]]));
  };
  const test = (path: PropertyKey[], condition: Condition | undefined) => {
    for (const { question, option } of condition === undefined ? [] : testsOf(condition))
      known.answer(path, question, option);
  };
  const grounds = (path: PropertyKey[], { facts, cite, known: since }: Grounds) => {
    facts.forEach((fact, index) => void refer([...path, 'facts', index], 'fact', String(fact)));
    cite.forEach((id, index) => void refer([...path, 'cite', index], 'citation', id));
    since.forEach((id, index) => void refer([...path, 'known', index], 'known', id));
  };
  const items = (path: PropertyKey[], table: Table, list: Outcome['do']) => {
    list.forEach(({ use, when }, index) => {
      refer([...path, index], table, use);
      test([...path, index, 'when'], when);
    });
  };

  known.question(['start'], flow.start);
  for (const [id, { given }] of Object.entries(flow.stages)) {
    for (const [question, option] of Object.entries(given))
      known.answer(['stages', id, 'given', question], question, option);
  }
  flow.entrances.forEach((answers, index) => {
    for (const [question, option] of Object.entries(answers))
      known.answer(['entrances', index, question], question, option);
  });
  for (const [id, question] of Object.entries(flow.questions)) {
    const path = ['questions', id];
    if (question.stage !== undefined) known.stage([...path, 'stage'], question.stage);
    grounds(path, question);
    question.options.forEach((option, index) => {
      grounds([...path, 'options', index], option);
      test([...path, 'options', index, 'commits'], option.commits);
    });
    question.next.forEach(({ when, goto }, index) => {
      test([...path, 'next', index, 'when'], when);
      known.node([...path, 'next', index, 'goto'], goto);
    });
  }
  for (const [id, outcome] of Object.entries(flow.outcomes)) {
    const path = ['outcomes', id];
    if (outcome.stage !== undefined) known.stage([...path, 'stage'], outcome.stage);
    for (const section of STATEMENT_SECTIONS) items([...path, section], 'statement', outcome[section]);
    items([...path, 'where'], 'place', outcome.where);
    if (outcome.kind === 'find-out') known.question([...path, 'question'], outcome.question);
    if (outcome.kind !== 'request') continue;
    items([...path, 'request'], 'field', outcome.request);
    if (typeof outcome.firstResponse === 'object')
      for (const option of Object.keys(outcome.firstResponse.hours))
        known.answer([...path, 'firstResponse', 'hours', option], outcome.firstResponse.question, option);
  }
  for (const [id, statement] of Object.entries(flow.statements)) {
    const path = ['statements', id];
    grounds(path, statement);
    statement.older.forEach((fact, index) => void refer([...path, 'older', index], 'known', fact));
    for (const table of ['path', 'place'] as const) {
      const named = statement[table];
      if (named !== undefined) refer([...path, table], table, named);
    }
  }
  for (const [id, fact] of Object.entries(flow.known)) {
    for (const [part, sources] of Object.entries(sourcesOf(fact)))
      for (const source of sources) refer(['known', id, ...part.split('.')], 'source', source);
    if (fact.standing === 'disputed') continue;
    for (const cited of fact.cite) refer(['known', id, 'cite'], 'citation', cited);
    for (const later of fact.replacedBy) refer(['known', id, 'replacedBy'], 'known', later);
  }
  for (const [id, field] of Object.entries(flow.fields)) {
    if (!('phrases' in field)) continue;
    field.phrases.forEach(({ when }, index) => void test(['fields', id, 'phrases', index, 'when'], when));
  }
  checkBinding(flow, known);
  checkPortals(flow, known, report);
  flow.examples.forEach(({ answers, outcome, from }, index) => {
    known.oneOf('node', ['examples', index], outcome, Object.keys(flow.outcomes));
    if (from !== undefined) known.stage(['examples', index], from);
    for (const [question, option] of Object.entries(answers))
      known.answer(['examples', index], question, option);
  });
  return used;
}
