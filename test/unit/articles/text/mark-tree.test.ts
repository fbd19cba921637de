import { expect, test } from 'vitest';
import { readMark } from '../../../../src/articles/text/mark-tree.ts';

const read = (value: string, type = 'mdxTextExpression') => readMark({ type, value });

test.each([
  ['/* 103 */', { kind: 'segment', number: '103' }],
  ['/*p112*/', { kind: 'segment', number: 'p112' }],
  ['/* / */', { kind: 'end' }],
  ['/* #top */', { kind: 'anchor', name: 'top' }],
])('%s is a mark', (value, mark) => {
  expect(read(value)).toEqual(mark);
  expect(read(value, 'mdxFlowExpression')).toEqual(mark);
  expect(read(value, 'text')).toBeUndefined();
});

test.each(['/* note */', '/* s103 */', 'a /* 103 */', '/* 103 */ b', '/*  103  */', '"103"', '103', '/**/'])(
  '%s is none',
  (value) => {
    expect(read(value)).toBeUndefined();
  },
);
