import { expect, test } from 'vitest';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import { destinations, walks } from '../../../../src/wizard/walk/graph.ts';
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
