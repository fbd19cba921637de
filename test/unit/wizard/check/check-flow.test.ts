import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { checkFlow } from '../../../../src/wizard/check/check-flow.ts';
import { smallFlow } from '../small-flow.ts';

const check = (...changes: [string, string][]) => formatProblems(checkFlow(smallFlow(...changes)));

test('a whole flow has no problems', () => {
  expect(check()).toBe('');
});

test('an unknown next node is named with the nearest one', () => {
  expect(check(['goto: seen }', 'goto: seem }'])).toBe(
    `flow.yaml:11:11  error  wizard/unknown-node  Unexpected node "seem", expected one that the flow has.
    Did you mean "seen"?`,
  );
});

test('an unknown option in a condition is found, however deep', () => {
  expect(check(['kind: [broken]', 'kind: [brocken]'])).toBe(
    `flow.yaml:16:11  error  wizard/unknown-option  Unexpected option "brocken" of question "kind", expected one that the flow has.
    Did you mean "broken"?`,
  );
});

test('two nodes or options of one name are told apart', () => {
  expect(
    check(['  pay: {', '  seen: {'], ['goto: pay', 'goto: seen'], ['outcome: pay', 'outcome: seen']),
  ).toContain(
    'wizard/duplicate-id  Unexpected outcome "seen", expected an id that no question has: each node is a page.',
  );
  expect(check(['{ id: "no" }]', '{ id: "no" }, { id: "no" }]'])).toContain(
    'wizard/duplicate-id  Unexpected second option "no" in question "seen", expected each once.',
  );
});

test('an unknown question, stage and start are told, with what is known where nothing is near', () => {
  expect(check(['start: kind', 'start: elsewhere'])).toBe(
    `flow.yaml:2:1  error  wizard/unknown-question  Unexpected question "elsewhere", expected one that the flow has.
    Known: kind, seen.`,
  );
  expect(check(['when: { kind: bill }', 'when: { kin: bill }'])).toContain('Unexpected question "kin"');
  expect(check(['pay: { stage: look', 'pay: { stage: loop'])).toContain('wizard/unknown-stage');
});

test('a cycle is shown as the way that closes it', () => {
  expect(check(['      - { goto: report }', '      - { goto: kind }'])).toBe(
    `flow.yaml:6:3  error  wizard/cycle  Unexpected cycle kind → seen → kind, expected every way to end in an outcome.
    Lead one of these questions to an outcome.`,
  );
});

test('a node that no answers reach, and the way to it that none take', () => {
  expect(check(['goto: wait }', 'goto: report }'])).toBe(
    `flow.yaml:20:3  error  wizard/unreachable  Unexpected node "wait", which no answers reach.
    Lead an option to it or remove it.`,
  );
  expect(
    check(['- { when: { kind: bill }, goto: pay }', '- { when: { seen: "yes" }, goto: pay }']),
  ).toContain(
    'flow.yaml:10:9  error  wizard/dead-way  Unexpected way from "kind" to "pay", which no answers take.',
  );
});

test('an example that ends elsewhere', () => {
  expect(check(['outcome: pay }', 'outcome: wait }'])).toBe(
    `flow.yaml:27:5  error  wizard/example  Unexpected end at "pay", expected "wait".
    Mend the example or the ways of the flow.`,
  );
});

test('a statement rests on a sentence or is marked as advice, not both', () => {
  expect(check(['tell: { facts: [1], cite: [G1] }', 'tell: {}'])).toBe(
    `flow.yaml:23:3  error  wizard/no-grounds  Unexpected statement "tell" without a source, expected one of the two.
    Cite a sentence of an article or a known fact, or mark our own advice with "advice: true".`,
  );
  expect(check(['tell: { facts: [1], cite: [G1] }', 'tell: { cite: [G1], advice: true }'])).toContain(
    'with a source and "advice"',
  );
});

test('facts and citations that nothing uses', () => {
  expect(
    check(
      ['facts: [1], cite: [G1] }]', 'cite: [] }]'],
      ['tell: { facts: [1], cite: [G1] }', 'tell: { advice: true }'],
    ),
  ).toBe(
    `flow.yaml:29:3  error  wizard/unused-fact  Unexpected fact 1, which no node holds.
    Add 1 to the "facts" of the statement that says it.
flow.yaml:31:3  error  wizard/unused-citation  Unexpected citation "G1", which nothing uses.
    Use it or remove it.`,
  );
});

test('an id that a page or parameter has is refused', () => {
  expect(
    check(['  pay: {', '  tree: {'], ['goto: pay', 'goto: tree'], ['outcome: pay', 'outcome: tree']),
  ).toBe(
    'flow.yaml:19:3  error  wizard/reserved-id  Unexpected id "tree", expected another: a page or parameter has this name.',
  );
});

test('a list of ways without a default does not parse', () => {
  expect(() => smallFlow(['      - { goto: report }\n', ''])).toThrow(
    'flow.yaml:15:5  error  wizard/schema  questions.seen.next: Unexpected list of ways, expected exactly one without "when", at the end: the default.',
  );
});

test('an alias without an anchor does not parse', () => {
  expect(() => smallFlow(['given: { kind: broken }', 'given: *none'])).toThrow(
    'flow.yaml:4:37  error  wizard/syntax  Unexpected alias "*none", expected an anchor "&none" before it.',
  );
});

test('a condition outside the closed set does not parse', () => {
  expect(() => smallFlow(['{ kind: bill }, goto', '"kind == bill", goto'])).toThrow(
    'flow.yaml:10:11  error  wizard/schema  questions.kind.next.0.when: Unexpected condition, expected one of',
  );
});

test('a response time for a severity that no option has', () => {
  const times = 'urgency: now, firstResponse: { question: seen, hours: { maybe: 2 } }';
  expect(check(['urgency: now', times])).toContain(
    'wizard/unknown-option  Unexpected option "maybe" of question "seen", expected one that the flow has.',
  );
});
