import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../../src/importer/source/front-matter.ts';

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
