import { existsSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

// Success criteria of WCAG 2.2 (w3.org/TR/WCAG22). 4.1.1 was removed from it.
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

/** A row of the statement. */
interface Row {
  criterion: string;
  level: string;
  state: string;
  how: string;
  tests: string[];
}

const statement = fromMarkdown(readFileSync('docs/accessibility.md', 'utf8'), {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
});
const rows: Row[] = [];
visit(statement, 'tableRow', (row) => {
  const [criterion = '', , level = '', state = '', how = ''] = row.children.map((cell) => textOf(cell));
  const tests: string[] = [];
  visit(row, 'inlineCode', ({ value }) => {
    tests.push(value);
  });
  if (criterion !== 'Criterion') rows.push({ criterion, level, state, how, tests });
});

test('each criterion of levels A and AA has one row', () => {
  const expected = (level: string, all: string) => all.split(' ').map((each) => `${each} ${level}`);
  const order = new Intl.Collator('en', { numeric: true }).compare;
  expect(rows.map(({ criterion, level }) => `${criterion} ${level}`)).toEqual(
    [...expected('A', A), ...expected('AA', AA)].sort(order),
  );
});

test('each row is held by a test, or says when somebody looked', () => {
  const unfounded = rows.filter(
    ({ how, tests }) => tests.length === 0 && !/\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/.test(how),
  );
  expect(unfounded).toEqual([]);
});

test('each test that it names exists', () => {
  const named = rows.flatMap(({ tests }) => tests);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('each row says whether the criterion is met', () => {
  const states = new Set(rows.map(({ state }) => state));
  expect([...states].filter((state) => !['met', 'not met', 'does not apply'].includes(state))).toEqual([]);
});
