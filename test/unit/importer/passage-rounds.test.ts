import { expect, test } from 'vitest';
import { convertKeepingRest } from '../../../src/importer/passages.ts';
import { around, sideOf } from './convert/converted.ts';

/** Two parsers read it differently, so that it cannot be converted for sure. */
const BAD = '**_**x**_**';
const OTHER = '**_**y**_**';
const rescued = (written: string, files: Readonly<Record<string, string>> = {}) =>
  convertKeepingRest(sideOf(written), around(files));
const shown = (text: string, fence = '```', at = '') =>
  [
    '<SourceText>',
    `  ${fence}md`,
    ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    `  ${fence}`,
    '</SourceText>',
  ]
    .map((line) => (line === '' ? '' : at + line))
    .join('\n');

test('a text without fault is given as it is', () => {
  const { made, found, passages } = rescued('a\n\nb');
  expect([made?.body, found, passages]).toEqual(['a\n\nb\n', [], 0]);
});

test('each passage that fails is shown in its place and told at its start, and the rest is converted', () => {
  const { made, found, passages } = rescued(`# A\n\n${BAD}\n\n{1|b} *c*\n\n${OTHER}\nmore\n\nd`);
  expect(made?.body).toBe(
    `# A\n\n${shown(BAD)}\n\n{/* 1 */}b{/* / */} *c*\n\n${shown(`${OTHER}\nmore`)}\n\nd\n`,
  );
  expect(passages).toBe(2);
  expect(found.map(({ rule, offset }) => [rule, offset])).toEqual([
    ['import/text-differs', 5],
    ['import/text-differs', 25],
  ]);
});

test('segments of a passage go with it, the others stay', () => {
  const { made, passages } = rescued(`{1|a}\n\n{2|${BAD}}\n\n{3|b}`);
  expect(made?.body).toBe(`{/* 1 */}a\n\n${shown(BAD)}\n\n{/* 3 */}b\n`);
  expect(passages).toBe(1);
});

test('what is told of the rest, and its pictures, keep their places in the source', () => {
  const { found, made } = rescued(`${BAD}\n\na <your name>\n\n![p](q.png)`);
  expect(found.map(({ rule, offset }) => [rule, offset])).toEqual([
    ['import/text-differs', 0],
    ['import/unknown-tag', 15],
  ]);
  expect(made?.pictures).toEqual([{ source: 'q.png', offset: 28 }]);
});

test('a passage with a fence of code is shown in a longer one', () => {
  const { made } = rescued(`- a\n\n  ${BAD}\n\n  \`\`\`\`\n  b\n  \`\`\`\`\n\nc`);
  expect(made?.body).toBe(`${shown(`- a\n\n  ${BAD}\n\n  \`\`\`\`\n  b\n  \`\`\`\``, '`````')}\n\nc\n`);
});

test('a text that says the word which stands for passages keeps it', () => {
  const { made } = rescued(`sourcetext0 sourcetextx\n\n${BAD}`);
  expect(made?.body).toBe(`sourcetext0 sourcetextx\n\n${shown(BAD)}\n`);
});

test('a passage that is all of the text is shown whole', () => {
  const { made, passages } = rescued(BAD);
  expect([made?.body, passages]).toEqual([`${shown(BAD)}\n`, 1]);
});
