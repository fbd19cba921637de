import { expect, test } from 'vitest';
import { treePage } from '../../../../src/page-data/wizard/tree-page.ts';
import { fullContent } from './full-content.ts';

const page = treePage(fullContent(), 'en');

test('the words hold every question with all ways out, and every result', () => {
  expect(page.questions.map(({ id, options }) => [id, options.map(({ ways }) => ways)])).toEqual([
    [
      'kind',
      [
        [{ goto: 'seen', title: 'Seen?', condition: undefined, isOtherwise: false }],
        [{ goto: 'pay', title: 'Pay', condition: undefined, isOtherwise: false }],
      ],
    ],
    [
      'seen',
      [
        [
          { goto: 'wait', title: 'Wait', condition: 'Yes and Broken', isOtherwise: false },
          { goto: 'report', title: 'Report', condition: undefined, isOtherwise: true },
        ],
        [{ goto: 'report', title: 'Report', condition: undefined, isOtherwise: false }],
      ],
    ],
  ]);
  expect(page.results.map(({ href, title }) => [href, title])).toEqual([
    ['/en/wizard/pay/', 'Pay'],
    ['/en/wizard/wait/', 'Wait'],
    ['/en/wizard/report/', 'Report'],
  ]);
});

test('the picture has a box for every node and a line for every way, numbered by the answers', () => {
  const { boxes, lines, width, height } = page.picture;
  expect(boxes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'question kind',
    'question seen',
    'outcome pay',
    'outcome wait',
    'outcome report',
  ]);
  expect(boxes[0]?.options).toEqual([['1. Broken'], ['2. Bill']]);
  expect(lines.map(({ label }) => label).sort()).toEqual(['1', '1', '1, 2', '2']);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});

test('long titles break into rows between words', () => {
  const long = 'A title of many words, too long to stand in one row of its box';
  const content = fullContent({ texts: [['title: Pay', `title: "${long}"`]] });
  const { title } = treePage(content, 'es').picture.boxes.find(({ id }) => id === 'pay') ?? { title: [] };
  expect(title.length).toBeGreaterThan(1);
  expect(title.join(' ')).toBe(long);
});
