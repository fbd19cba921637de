import { expect, test } from 'vitest';
import { includedLabel, includedNumber, includedSide } from '../../../../src/importer/source/included.ts';
import { rewrite } from '../../../../src/importer/source/rewrite.ts';
import { lineAndColumn, readPairs, sourceOffset, takeSide } from '../../../../src/importer/source/spans.ts';
import { sideOf } from '../convert/converted.ts';

const pair = (id: string, target: string, original: string) =>
  `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${original}</span></span>`;
const SOURCE = `# ${pair('abcde-103', 'Uno', 'The one')}\n\n${pair('0f1e2-p1', 'Dos\ntres', 'Two')} x ${pair('abcde-7', '', '')}y`;

function pairsOf(source: string) {
  const read = readPairs(source, 'a.md');
  if (!read.ok) throw new Error('broken');
  return read.value;
}

test('a source has two sides, each with the place of its segments', () => {
  const pairs = pairsOf(SOURCE);
  expect(pairs.map(({ number, target, original }) => [number, target, original])).toEqual([
    ['103', 'Uno', 'The one'],
    ['p1', 'Dos\ntres', 'Two'],
    ['7', '', ''],
  ]);
  expect(takeSide(SOURCE, pairs, 'target')).toEqual({ ...sideOf('# {103|Uno}\n\n{p1|Dos\ntres} x {7|}y') });
  expect(takeSide(SOURCE, pairs, 'original')).toEqual({
    ...sideOf('# {103|The one}\n\n{p1|Two} x {7|}y'),
    language: 'original',
  });
});

test.each(['target', 'original'] as const)('each letter of the %s is found in the source', (language) => {
  const pairs = pairsOf(SOURCE);
  const side = takeSide(SOURCE, pairs, language);
  for (const [offset, letter] of [...side.text].entries())
    expect(SOURCE.charAt(sourceOffset(pairs, side, offset))).toBe(letter);
});

test.each([
  [
    'a span that does not close',
    '<span data-ttu-id="abcde-1">x',
    'broken-span',
    'Unexpected segment abcde-1 without its original',
  ],
  ['a number of another form', pair('abcdef-1', 'x', 'y'), 'broken-span', 'Unexpected segment id "abcdef-1"'],
  ['no number', pair('abcde-', 'x', 'y'), 'broken-span', 'Unexpected segment id "abcde-"'],
  ['an id that does not end', '<span data-ttu-id="abcde-1', 'broken-span', 'Unexpected segment id "'],
  [
    'a very long id',
    pair('z'.repeat(60), 'x', 'y'),
    'broken-span',
    `Unexpected segment id "${'z'.repeat(40)}", expected one like "db05d-112".`,
  ],
  [
    'two ids',
    pair('abcde-1', 'x', 'y').replace('stu-id="abcde-1', 'stu-id="abcde-2'),
    'broken-span',
    'Unexpected segment abcde-1 without its original',
  ],
  [
    'an original that does not end',
    pair('abcde-1', 'x', 'y').replace('</span></span>', ''),
    'broken-span',
    'Unexpected end of segment abcde-1',
  ],
  [
    'a pair in another',
    `${pair('abcde-1', pair('abcde-2', 'x', 'y'), 'z')}`,
    'broken-span',
    'Unexpected segment abcde-1 without its original',
  ],
  [
    'a pair in an original',
    `${pair('abcde-1', 'x', pair('abcde-2', 'x', 'y'))}`,
    'broken-span',
    'Unexpected end of segment abcde-1',
  ],
  [
    'a number twice',
    pair('abcde-1', 'x', 'y') + pair('fffff-1', 'x', 'y'),
    'duplicate-segment',
    'Unexpected second segment 1, expected a number not used before (line 2)',
  ],
  [
    'a part of a pair',
    `${pair('abcde-1', 'x', 'y')} sxs-lookup`,
    'broken-span',
    'Unexpected part of a span pair outside of one.',
  ],
])('%s is told', (_, source, rule, message) => {
  const read = readPairs(`a\nb ${source}`, 'a.md');
  expect(read.ok).toBe(false);
  const [first] = read.problems;
  expect(first).toMatchObject({ rule: `import/${rule}`, file: 'a.md', line: expect.any(Number) });
  expect(first?.message.startsWith(message)).toBe(true);
  expect(first?.hint).toMatch(rule === 'broken-span' ? /^Expected <span data-ttu-id/ : /^Give each segment/);
});

test('a broken pair is told at its place, whatever stands before and after it', () => {
  const good = pair('abcde-1', 'x', 'y');
  for (const [source, line, column] of [
    [`${good}\n a ${pair('x', 'x', 'y')}`, 2, 4],
    [`<span data-ttu-id="abcde-2">\n${good}`, 1, 1],
    [`${good}\n\nab sxs-lookup`, 3, 4],
    [`ab data-ttu-id\n${good}`, 1, 4],
  ] as const)
    expect(readPairs(source, 'a.md').problems).toMatchObject([{ line, column }]);
});

test('lines and columns count from 1', () => {
  expect([0, 1, 2, 3, 5].map((offset) => Object.values(lineAndColumn('a\nbc\nd', offset)))).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [3, 1],
  ]);
});

test('a side that is rewritten keeps its segments, and each place leads back', () => {
  const side = sideOf('ab {1|cd} ef x {2|gh}');
  const { side: made, origin } = rewrite(side, [
    { start: 0, end: 1, text: 'AAA' },
    { start: 6, end: 8, text: '' },
    { start: 9, end: 9, text: '+' },
  ]);
  expect(made.text).toBe('AAAb cd  +x gh');
  expect(made.ranges.map(({ start, end }) => made.text.slice(start, end))).toEqual(['cd', 'gh']);
  for (const letter of 'bcdxgh') expect(side.text.charAt(origin(made.text.indexOf(letter)))).toBe(letter);
  expect([0, 1, 2].map(origin)).toEqual([0, 0, 0]);
  expect(origin(made.text.indexOf('+'))).toBe(9);
  const same = rewrite(side, []);
  expect([same.side, same.origin(5)]).toEqual([side, 5]);
});

test.each([
  ['103', 1, '100103'],
  ['103', 2, '200103'],
  ['p7', 3, 'p300007'],
])('segment %s of include %d is %s in the article', (number, nth, expected) => {
  expect([includedNumber(number, nth), includedLabel('x', nth)]).toEqual([expected, `x-${nth}`]);
});

test('an included file shows its text, without front matter, white space around it, and segments of its title', () => {
  const text = `---\ntitle: ${pair('abcde-1', 'T', 'U')}\n---\n\n  ${pair('abcde-2', 'a', 'b')} c\n\n`;
  const file = { path: 'x.md', text, pairs: pairsOf(text) };
  expect(includedSide(file, 'target', 1)).toEqual(sideOf('{100002|a} c'));
  expect(includedSide(file, 'original', 2)).toEqual({ ...sideOf('{200002|b} c'), language: 'original' });
});
