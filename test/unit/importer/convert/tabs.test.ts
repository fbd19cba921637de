import { expect, test } from 'vitest';
import { converted } from './converted.ts';

const tab = (attributes: string, ...lines: string[]) =>
  [`  <Tab ${attributes}>`, ...lines.map((line) => line && `    ${line}`), '  </Tab>'].join('\n');
const group = (...tabs: string[]) => `<Tabs>\n${tabs.join('\n\n')}\n</Tabs>`;

test('tabs take what stands below them, to a line or the end', () => {
  const [a, b] = [
    tab('name="a" title="A"', '## {/* #tab/a */}A', '', 'x'),
    tab('name="b" when="w" title="B c"', '## {/* #tab/b/w */}B `c`', '', 'y'),
  ];
  const source = '# [A](#tab/a)\n\nx\n\n# [B `c`](#tab/b/w)\n\ny';
  expect(converted(source).body).toBe(group(a, b));
  expect(converted(`${source}\n\n---\n\nz`).body).toBe(`${group(a, b)}\n\nz`);
});

test('a tab stands a level below the heading above it, and the headings in it below the tab, in their order', () => {
  const { body } = converted(
    '## H\n\n# [A](#tab/a)\n\n## x\n\n### y\n\n###### z\n\n# [B](#tab/b)\n\n##### y',
  );
  expect(body.match(/#+ .*/g)).toEqual([
    '## H',
    '### {/* #tab/a */}A',
    '#### x',
    '##### y',
    '###### z',
    '### {/* #tab/b */}B',
    '##### y',
  ]);
  expect(converted('###### H\n\n# [A](#tab/a)\n\n# x').body.match(/#+ .*/g)).toEqual([
    '###### H',
    '###### {/* #tab/a */}A',
    '###### x',
  ]);
});

test('segments of a tab’s heading and tags without text do not hide it', () => {
  expect(converted('# {1|[A](#tab/a)}\n\nx').body).toContain('## {/* 1 */}{/* #tab/a */}A');
  expect(converted('# <b></b>[A](#tab/a)\n\nx').body).toContain('<Tab name="a" title="A">');
});

test.each([
  '# [A](#tab/a) b',
  '# [A](#tabs/a)',
  '# [A](x#tab/a)',
  '# [A](#tab/a/b/c)',
  '# [A](#tab/a) [B](#tab/b)',
])('%s is a heading with links, and no tab', (source) => {
  expect(converted(`${source}\n\nx`).body).toBe(`${source}\n\nx`);
});

test('tabs in a list end with their item', () => {
  const { body } = converted('- a\n\n  # [A](#tab/a)\n\n  x\n\n- b');
  expect(body).toMatch(/^- a\n\n {2}<Tabs>\n.*<\/Tabs>\n\n- b$/s);
});
