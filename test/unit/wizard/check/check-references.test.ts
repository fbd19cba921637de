import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { checkFlow } from '../../../../src/wizard/check/check-flow.ts';
import { smallFlow, smallFlowText } from '../small-flow.ts';

/** The small flow in which everything names something. */
const WHOLE: [string, string][] = [
  ['kind: request, urgency: now', 'kind: request, where: [portal], request: [symptom], urgency: now'],
  [
    'tell: { facts: [1], cite: [G1] }',
    'tell: { facts: [1], cite: [G1], known: [W1], older: [W2, R1], path: menu, place: portal }',
  ],
  [
    'paths: {}',
    `paths: { menu: { labels: 2 } }
places: { portal: "https://example.com/portal" }
sources:
  dated: { title: Dated, url: "https://example.com/" }
known:
  W1: { standing: documented, sources: [dated], compared: "2026-11-25", says: Now so. }
  W2: { standing: current, cite: [G1], replacedBy: [W1], compared: "2026-11-25", says: Once so. }
  R1: { standing: disputed, sides: { here: [dated], there: [dated] }, compared: "2026-11-25", says: So or so. }`,
  ],
  ['fields: {}', 'fields:\n  symptom: { input: line, phrases: [{ use: down, when: { kind: broken } }] }'],
];
const problems = (...changes: [string, string][]) => checkFlow(smallFlow(...WHOLE, ...changes));

test('a flow in which everything names something has no problems', () => {
  expect(problems().map(formatProblem)).toEqual([]);
});

test.each<[from: string, to: string, kind: string, id?: string]>([
  ['start: kind', 'start: zz', 'question'],
  ['given: { kind: broken }', 'given: { zz: broken }', 'question'],
  ['given: { kind: broken }', 'given: { kind: zz }', 'option'],
  ['questions:\n', 'entrances: [{ seen: zz }]\nquestions:\n', 'option'],
  ['  kind:\n    stage: look', '  kind:\n    stage: zz', 'stage'],
  ['  kind:\n', '  kind:\n    facts: [99]\n', 'fact', '99'],
  ['  kind:\n', '  kind:\n    cite: [ZZ]\n', 'citation', 'ZZ'],
  ['  kind:\n', '  kind:\n    known: [Z1]\n', 'known', 'Z1'],
  ['{ id: broken }', '{ id: broken, cite: [ZZ] }', 'citation', 'ZZ'],
  ['{ id: broken }', '{ id: broken, commits: { zz: broken } }', 'question'],
  ['{ seen: "yes" }', '{ seen: zz }', 'option'],
  ['goto: pay', 'goto: zz', 'node'],
  ['pay: { stage: look', 'pay: { stage: zz', 'stage'],
  ['urgency: calm, do: [tell] }', 'urgency: calm, do: [tell, zz] }', 'statement'],
  ...['who', 'due', 'may', 'response', 'bring', 'customer'].map((section): [string, string, string] => [
    'urgency: calm, do: [tell] }',
    `urgency: calm, do: [tell], ${section}: [zz] }`,
    'statement',
  ]),
  ['when: { seen: "no" }', 'when: { seen: zz }', 'option'],
  ['where: [portal]', 'where: [zz, portal]', 'place'],
  ['pay: { stage: look, kind: action', 'pay: { stage: look, kind: find-out, question: zz', 'question'],
  ['request: [symptom]', 'request: [symptom, zz]', 'field'],
  ['urgency: now', 'urgency: now, firstResponse: { question: zz, hours: { a: 1 } }', 'question'],
  ['known: [W1], older', 'known: [W1, Z1], older', 'known', 'Z1'],
  ['older: [W2, R1]', 'older: [W2, R1, Z1]', 'known', 'Z1'],
  ['path: menu', 'path: zz', 'path'],
  ['place: portal', 'place: zz', 'place'],
  ['sources: [dated]', 'sources: [dated, zz]', 'source'],
  ['there: [dated]', 'there: [dated, zz]', 'source'],
  ['standing: current, cite: [G1]', 'standing: current, cite: [G1, ZZ]', 'citation', 'ZZ'],
  ['replacedBy: [W1]', 'replacedBy: [W1, Z1]', 'known', 'Z1'],
  ['use: down, when: { kind: broken }', 'use: down, when: { kind: zz }', 'option'],
  ['outcome: pay }', 'outcome: zz }', 'node'],
  ['answers: { kind: bill }, outcome', 'from: zz, answers: { kind: bill }, outcome', 'stage'],
  ['answers: { kind: bill }, outcome', 'answers: { kind: zz }, outcome', 'option'],
])('after %j came %j, the %s is named, where it stands', (from, to, kind, id = 'zz') => {
  const found = problems([from, to]).filter(({ rule }) => rule === `wizard/unknown-${kind}`);
  expect(found.map(({ message }) => message.replace(/ of question ".*?"/, ''))).toEqual([
    `Unexpected ${kind} "${id}", expected one that the flow has.`,
  ]);
  const text = smallFlowText(...WHOLE, [from, to]);
  const line = text.split('\n')[(found[0]?.line ?? 0) - 1];
  expect(line).toContain(id);
});

test.each<[from: string, to: string, message: string]>([
  [
    'paths: { menu: { labels: 2 } }',
    'paths: { menu: { labels: 2 }, more: { labels: 1 } }',
    'path "more", which nothing uses',
  ],
  ['places: {', 'places: { more: "https://example.com/",', 'place "more", which nothing uses'],
  ['sources:\n', 'sources:\n  more: { title: More }\n', 'source "more", which nothing uses'],
  ['statements:\n', 'statements:\n  more: { advice: true }\n', 'statement "more", which nothing uses'],
  ['fields:\n', 'fields:\n  more: { input: moment }\n', 'field "more", which nothing uses'],
  ['older: [W2, R1]', 'older: [W2]', 'known "R1", which nothing uses'],
  ['facts:\n', 'facts:\n  2: Wait.\n', 'fact 2, which no node holds'],
  ['sides: { here: [dated], there: [dated] }', 'sides: { here: [dated] }', 'fact "R1" without a second side'],
  ['standing: documented, sources: [dated]', 'standing: documented', 'fact "W1" without a source'],
])('after %j came %j, the problem is the %s', (from, to, message) => {
  const found = problems([from, to]).map((problem) => problem.message);
  expect(found).toEqual(expect.arrayContaining([`Unexpected ${message}.`]));
});
