import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../../../src/wizard/request/clean-text.ts';
import { toJira } from '../../../../../src/wizard/request/out/jira.ts';
import { HOSTILE, UNSAFE } from './hostile.ts';

const SOURCE = { kind: 'field', id: 'tried' } as const;
/** As Jira reads: a mark, with or without parameters, begins or ends a part in which nothing else is read. */
const read = (wiki: string) => {
  const pieces = wiki.split(/\{noformat(?::[^}]*)?\}/i);
  return {
    outside: pieces.filter((_, index) => index % 2 === 0),
    inside: pieces.filter((_, index) => index % 2 === 1),
  };
};
const withMark = (text: string) => text.trim().replace(/\{(?=\s*noformat)/gi, '{ ');

test.each(HOSTILE)('typed text stands where nothing takes effect: %j', (text) => {
  const wiki = toJira({
    title: text,
    lines: [
      { label: text, value: text, typed: true, source: SOURCE },
      { label: 'Service', value: 'Azure', typed: false, source: { kind: 'question', id: 'service' } },
    ],
  });
  const { outside, inside } = read(wiki);
  expect(inside.map((each) => each.replace(/^\n|\n$/g, ''))).toEqual([
    withMark(cleanLine(text)),
    withMark(cleanText(text)),
    'Azure',
  ]);
  expect(outside).toHaveLength(4);
  // Names alone, in bold; of their marks nothing is left but references to characters.
  const bold = outside.map((each) => each.trim());
  expect([bold[0], bold[2], bold[3]]).toEqual(['', '*Service*', '']);
  expect(bold[1]).toMatch(/^\*[^*\\{}[\]()!|_\-+^~?:@/<>\n]*\*$/);
  expect(wiki).not.toMatch(UNSAFE);
});

test('a name shows as it is written', () => {
  const label = 'Correlation {or} [request] IDs! (a_b-c) \\ #1';
  const wiki = toJira({ title: 'T', lines: [{ label, value: 'x', typed: true, source: SOURCE }] });
  const shown = /\*(.*)\*/
    .exec(wiki)?.[1]
    ?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(shown).toBe(label);
});
