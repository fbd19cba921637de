import { expect, test } from 'vitest';
import { hubParts } from '../../../../src/importer/source/hub.ts';
import { yamlPageToMarkdown } from '../../../../src/importer/source/yaml-pages.ts';
import type { Problem } from '../../../../src/lib/problem.ts';

function written(part: unknown, level = 2) {
  const problems: Problem[] = [];
  const locate = (path: readonly PropertyKey[]) => ({ line: path.length, column: 1 });
  const parts = hubParts(part, level, [], { file: 'a.yml', locate, problems });
  return { parts, said: problems.map(({ line, message }) => `${line} ${message}`) };
}

test.each<[part: unknown, parts: string[]]>([
  [' text ', ['text']],
  [7, []],
  [null, []],
  [[], []],
  [{ title: 'A' }, ['## A']],
  [{ name: ' A\n b ' }, ['## A b']],
  [{ title: ' ', name: 'A' }, ['## A']],
  [{ title: 'A', url: 'u' }, ['- [A](<u>)']],
  [{ text: 'A', href: 'u' }, ['- [A](<u>)']],
  [{ title: 'A', url: 'u', summary: 'B', note: 'C' }, ['- [A](<u>) – B – C']],
  [{ text: 'A', url: 'u', summary: 'A' }, ['- [A](<u>)']],
  [{ title: 'A', url: 'u', isNew: 'x', imageSrc: 'y', itemType: 'z', wide: true }, ['- [A](<u>)']],
  [{ title: 'A', url: 'u', items: ['b'] }, ['## [A](<u>)', 'b']],
  [{ text: 'A', url: 'u', items: ['b'] }, ['## [A](<u>)', 'b']],
  [{ url: 'u', items: ['b'] }, ['b']],
  [{ title: 'A', text: 'B', items: [] }, ['## A', 'B']],
  [{ items: [{ title: 'A' }] }, ['## A']],
  [{ title: 'A', items: [{ title: 'B', items: [{ title: 'C' }] }] }, ['## A', '### B', '#### C']],
  [
    [
      { title: 'A', url: 'u' },
      { text: 'B', url: 'v' },
    ],
    ['- [A](<u>)\n- [B](<v>)'],
  ],
  [
    [{ title: 'A', url: 'u' }, { title: 'B' }],
    ['- [A](<u>)', '## B'],
  ],
  [{ summary: ' one\n\ntwo ', count: 7, image: { src: 'x' } }, ['one\n\ntwo']],
])('%j is written as %j', (part, parts) => {
  expect(written(part)).toEqual({ parts, said: [] });
});

test('no heading is deeper than six', () => {
  expect(written({ title: 'A', items: [{ title: 'B' }] }, 6).parts).toEqual(['###### A', '###### B']);
});

test('text under a key that is not known is told with its place, and left out', () => {
  expect(written({ title: 'A', items: [{ motto: 'x'.repeat(60), other: ' ' }] })).toEqual({
    parts: ['## A'],
    said: [`3 Unexpected key "motto", expected one that is known; its text "${'x'.repeat(40)}" is left out.`],
  });
});

const markdown = (yaml: string) => {
  const page = yamlPageToMarkdown(yaml, 'a.yml');
  return page.ok ? page.value : page.problems.map(({ rule }) => rule).join();
};

test.each([
  [
    'questions',
    'FAQ\ntitle: A\nmetadata: {author: x}\nsections:\n- name: N\n  questions:\n  - question: " B\n      c"\n    answer: |\n      d\n',
    '---\nauthor: x\ntitle: A\n---\n# A\n\n## B c\n\nd\n',
  ],
  [
    'a question without an answer',
    'FAQ\ntitle: A\nsummary: " s "\nsections:\n- questions:\n  - question: B\n',
    '---\ntitle: A\n---\n# A\n\ns\n\n## B\n',
  ],
  [
    'sections, one without a name',
    'FAQ\ntitle: A\nsections:\n- questions:\n  - question: B\n- name: N\n',
    '---\ntitle: A\n---\n# A\n\n### B\n\n## N\n',
  ],
  [
    'a title of its own for the browser',
    'Landing\ntitle: A\nmetadata: {title: B}\n',
    '---\ntitle: B\n---\n# A\n',
  ],
  [
    'cards',
    'Landing\ntitle: A\nlandingContent:\n- title: B\n  linkLists:\n  - links:\n    - {text: c, url: u}\n  - links:\n    - {text: d, url: v}\n- title: E\n- title: F\n  linkLists:\n  - links:\n',
    '---\ntitle: A\n---\n# A\n\n## B\n\n- [c](<u>)\n- [d](<v>)\n\n## E\n\n## F\n',
  ],
  ['no questions', 'FAQ\ntitle: A\n', 'import/faq/schema'],
  ['cards of another shape', 'Landing\nlandingContent: x\n', 'import/landing/schema'],
  ['a head of another shape', 'Hub\ntitle: [x]\n', 'import/landing/schema'],
])('a page of YAML may have %s', (_, yaml, expected) => {
  expect(markdown(`### YamlMime:${yaml}`)).toBe(expected);
});
