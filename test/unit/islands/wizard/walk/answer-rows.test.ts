import { expect, test } from 'vitest';
import { answerRows } from '../../../../../src/islands/wizard/walk/answer-rows.ts';
import { pathOfNode } from '../../../../../src/islands/wizard/walk/wizard-page.ts';
import { smallWalk } from '../../../wizard/small-walk.ts';

const { data, labels } = smallWalk();

test('each answer has a link to its question that keeps all answers', () => {
  const answers = { kind: 'broken', seen: 'no' };
  const { assumed, answered } = answerRows(
    data,
    labels,
    [{ question: 'kind', option: 'broken' }],
    answers,
    undefined,
  );
  expect(assumed).toEqual([]);
  expect(answered).toEqual([
    {
      question: 'kind',
      title: 'What?',
      answer: 'Broken',
      href: '/es/wizard/kind/?kind=broken&seen=no&v=1',
      changes: 'Change: What?',
    },
  ]);
});

test('what a stage takes as known stands apart and is changed like an answer', () => {
  const { assumed, answered } = answerRows(
    data,
    labels,
    [
      { question: 'kind', option: 'broken', given: 'stage' },
      { question: 'seen', option: 'no' },
    ],
    { seen: 'no' },
    'look',
  );
  expect(assumed.map(({ href }) => href)).toEqual(['/es/wizard/kind/?from=look&seen=no&v=1']);
  expect(answered.map(({ href }) => href)).toEqual(['/es/wizard/seen/?from=look&seen=no&v=1']);
});

test('what the profile answers stands apart, and changing it keeps the link as it is', () => {
  const path = [
    { question: 'kind', option: 'broken', given: 'profile' as const },
    { question: 'seen', option: 'no' },
  ];
  const { assumed, profiled, answered } = answerRows(data, labels, path, { seen: 'no' }, undefined);
  expect([assumed, profiled, answered].map((rows) => rows.map(({ href }) => href))).toEqual([
    [],
    ['/es/wizard/kind/?seen=no&v=1'],
    ['/es/wizard/seen/?seen=no&v=1'],
  ]);
});

test('an answer without words is an error with its id', () => {
  expect(() => answerRows(data, labels, [{ question: 'kind', option: 'owl' }], {}, undefined)).toThrow(
    'Unexpected option of "kind" "owl"',
  );
});

test('the language menu leads to the question that is asked', () => {
  expect(pathOfNode('/zh-cn/wizard/', 'seen')).toBe('/zh-cn/wizard/seen/');
  expect(pathOfNode('/docs/es/wizard/kind/', 'seen')).toBe('/docs/es/wizard/seen/');
});
