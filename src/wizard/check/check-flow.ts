import { type Problem, reporter } from '../../lib/problem.ts';
import type { Flow } from '../flow/flow-schema.ts';
import { checkGraph } from './check-graph.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkUse } from './check-use.ts';
import type { Source } from './source.ts';

/**
 * Checks a flow in itself: every reference names something, every node is reached, every way ends, every statement
 * rests on something, every fact stands somewhere, every example comes out.
 *
 * @returns all problems, with their places; walking starts only when every reference holds
 */
export function checkFlow(source: Source<Flow>): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(problems, source);
  checkNames(source.data, report);
  const used = checkReferences(source.data, report);
  if (problems.length === 0) checkGraph(source.data, report);
  checkUse(source.data, used, report);
  return problems;
}
