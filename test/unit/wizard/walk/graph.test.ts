import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import {
  destinations,
  distinctOptions,
  findCycle,
  successors,
  walks,
} from '../../../../src/wizard/walk/graph.ts';
import { smallFlow } from '../small-flow.ts';

const routing = routingOf(smallFlow().data);

test('an option leads to one place where it alone decides', () => {
  expect(destinations(routing, 'kind', 'bill')).toEqual([{ goto: 'pay' }]);
  expect(destinations(routing, 'seen', 'no')).toEqual([{ goto: 'report' }]);
});

test('an option leads to several where other answers decide, with their conditions', () => {
  const [first, ...rest] = destinations(routing, 'seen', 'yes');
  expect(first).toMatchObject({
    goto: 'wait',
    when: { all: [{ seen: 'yes' }, { any: [{ kind: ['broken'] }] }] },
  });
  expect(rest).toEqual([{ goto: 'report' }]);
});

test('every combination is walked once', () => {
  const ends = [...walks(routing)].map(
    ({ answers, outcome }) => `${Object.values(answers).join(' ')}: ${outcome}`,
  );
  expect(ends).toEqual(['broken yes: wait', 'broken no: report', 'bill: pay']);
});

test('a question leads to what its options may lead to, an outcome to nothing', () => {
  expect([...successors(routing, 'kind')]).toEqual(['seen', 'pay']);
  expect([...successors(routing, 'seen')]).toEqual(['wait', 'report']);
  expect([...successors(routing, 'pay')]).toEqual([]);
});

test('a way that comes back is found, from where it closes', () => {
  expect(findCycle(routing)).toBeUndefined();
  const back = routingOf(smallFlow(['      - { goto: report }', '      - { goto: seen }']).data);
  expect(findCycle(back)).toEqual(['seen', 'seen']);
});

test('a walk may begin in a stage, with answers, and try some options alone', () => {
  const ends = (...given: Parameters<typeof walks> extends [unknown, ...infer Rest] ? Rest : never) =>
    [...walks(routing, ...given)].map(({ outcome }) => outcome);
  expect(ends({ stage: 'look' })).toEqual(['wait', 'report']);
  expect(ends({}, { kind: 'broken' })).toEqual(['wait', 'report']);
  expect(ends({}, {}, (question) => (question === 'kind' ? ['bill'] : []))).toEqual(['pay']);
});

test('of options that no way tells apart, the first is enough', () => {
  const more = routingOf(
    smallFlow(
      ['{ id: "no" }]', '{ id: "no" }, { id: maybe }, { id: never }]'],
      ['seen: "yes"', 'seen: ["yes", maybe]'],
    ).data,
  );
  expect(distinctOptions(more)('seen')).toEqual(['yes', 'no']);
  expect(distinctOptions(more)('kind')).toEqual(['broken', 'bill']);
});
