import { expect, test } from 'vitest';
import { readFrontMatter, splitFrontMatter } from '../../../../src/importer/source/front-matter.ts';

const dateOf = (value: string) => readFrontMatter(`ms.date: ${value}`, 'a.md').data.date;

test.each([
  ['02/28/2021', '2021-02-28'],
  ['2/8/2021', '2021-02-08'],
  ['02/29/2020', '2020-02-29'],
  ['2021-12-31', '2021-12-31'],
])('%s is the day %s', (written, date) => {
  expect(dateOf(written)).toBe(date);
});

test.each(['02/30/2021', '02/29/2021', '13/01/2021', '00/10/2021', '2021-04-31', 'soon'])(
  '%s is no day of the calendar, and no date',
  (written) => {
    expect(dateOf(written)).toBeUndefined();
  },
);

test('the day of hand-over counts before the day of the last edit, and only where it is one', () => {
  const both = (handOver: string) =>
    readFrontMatter(`ms.date: 01/02/2021\nms.lasthandoff: ${handOver}`, 'a.md').data.date;
  expect(both('03/04/2021')).toBe('2021-03-04');
  expect(both('02/30/2021')).toBe('2021-01-02');
});

test.each([
  ['---\na: b\n---\nbody', 'a: b', 'body', 1],
  ['--- \na: b\n... \nbody', 'a: b', 'body', 1],
  ['\n \n---\na: b\n---\nbody', 'a: b', 'body', 3],
  ['\n---\n\nbody\n---\n', undefined, '\n---\n\nbody\n---\n', 1],
  ['---\na: b\n\nbody', undefined, '---\na: b\n\nbody', 1],
])('%j is cut where its front matter ends', (text, yaml, body, line) => {
  const parts = splitFrontMatter(text);
  expect([parts.yaml, text.slice(parts.bodyStart), parts.line]).toEqual([yaml, body, line]);
});

test('what is wrong with front matter is told with its line in the file', () => {
  const { yaml = '', line } = splitFrontMatter('\n\n---\na: 1\na: 2\n---\n');
  expect(readFrontMatter(yaml, 'a.md', line).problems).toMatchObject([
    { rule: 'import/duplicate-key', line: 5 },
  ]);
});
