import { describe, expect, test } from 'vitest';
import en from '../../../content/en/ui.json' with { type: 'json' };
import { contentFolder } from '../../../src/content-files/files.ts';
import { readTeam } from '../../../src/content-files/team.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { LARGEST_FILE } from '../../../src/wizard/profile/read-file.ts';
import { writeContent } from '../../support/small-content.ts';
import { CHOICES } from '../wizard/profile/choices.ts';

/** Reads a `team.json`; problems as they are shown, without the folder's own path and the hints. */
function read(text: string | undefined, publicContacts = false) {
  const root = writeContent({ 'en/x': '', ...(text === undefined ? {} : { 'team.json': text }) });
  const { team, problems } = readTeam(contentFolder(root), CHOICES, en, { publicContacts });
  return {
    team,
    problems: problems.map((each) => formatProblem(each).replaceAll(`${root}/`, '').replace(/\n.*/, '')),
  };
}

const PUBLIC =
  'team.json:1:1  warning  team/public  This profile is public: everybody who reads the site can read it.';

test('a content without the file has no profile', () => {
  expect(read(undefined)).toEqual({ team: undefined, problems: [] });
});

test('a profile is served as it was checked, and the build says that it is public', () => {
  const { team, problems } = read('{ "name": "Fabrikam",\n "version": 1, "role": "" }');
  expect(team).toBe('{\n  "version": 1,\n  "name": "Fabrikam"\n}\n');
  expect(problems).toEqual([PUBLIC]);
});

test('what can reach a person is refused with its place, unless it is meant to be public', () => {
  const text = `{ "version": 1, "name": "Fabrikam",
  "contact": "ana@fabrikam.example",
  "escalation": [
    { "name": "Duty", "how": "+34 910 000 000" }
  ] }`;
  expect(read(text).problems).toEqual([
    'team.json:2:3  error  team/personal  Unexpected e-mail address “ana@fabrikam.example” in a public file, expected none.',
    'team.json:4:23  error  team/personal  Unexpected telephone number “+34 910 000 000” in a public file, expected none.',
    PUBLIC,
  ]);
  expect(read(text, true).problems).toEqual([PUBLIC]);
});

describe('all that is wrong with it is told with its place', () => {
  test.each<[string, string, string[]]>([
    ['no JSON at all', '<html>', ['team.json']],
    [
      'JSON with a comma too many',
      '{ "version": 1,\n  "name": "A",\n}',
      ['team.json:3:1  error  team/syntax'],
    ],
    ['a comment', '# team\n{ "version": 1, "name": "A" }', ['team.json  error  team/syntax']],
    [
      'a key twice',
      '{ "version": 1, "name": "A",\n  "name": "B" }',
      ['team.json:2:3  error  team/syntax  Map keys must be unique'],
    ],
    ['another version', '{ "version": 2 }', ['team.json:1:3  error  team/schema  The file is of version 2']],
    [
      'several faults',
      '{ "version": 1, "name": "<b>A</b>",\n  "colour": "red",\n  "answers": { "plan": "silver" } }',
      [
        'team.json:2:3  error  team/schema  colour: a profile has no such entry',
        'team.json:1:17  error  team/schema  name: holds markup (<b>)',
        'team.json:3:16  error  team/schema  answers.plan: “silver” is none of the choices (gold, none)',
      ],
    ],
    [
      'a prototype',
      '{ "version": 1, "name": "A",\n "__proto__": {} }',
      ['team.json:2:2  error  team/schema  __proto__'],
    ],
    ['too much', ' '.repeat(LARGEST_FILE + 1), ['team.json  error  team/unreadable  The file has 65 KB']],
  ])('%s', (_, text, expected) => {
    const { team, problems } = read(text);
    expect(team).toBeUndefined();
    expect(problems).toHaveLength(expected.length);
    expected.forEach((start, index) => void expect(problems[index]).toContain(start));
  });
});
