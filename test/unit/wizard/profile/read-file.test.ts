import { describe, expect, test } from 'vitest';
import { PROFILE_FAULTS, pathText, problemSentence } from '../../../../src/wizard/profile/problems.ts';
import { NO_PROFILE, profileFile } from '../../../../src/wizard/profile/profile.ts';
import { LARGEST_FILE, readProfileFile } from '../../../../src/wizard/profile/read-file.ts';
import { CHOICES, WHOLE } from './choices.ts';

const read = (text: string) => readProfileFile(new TextEncoder().encode(text), CHOICES);
const readData = (data: object) => read(JSON.stringify({ version: 1, name: 'Ana', ...data }));

/** `kind path found` of each problem. */
const faults = (result: ReturnType<typeof read>) =>
  result.kind === 'read'
    ? []
    : result.problems.map(({ kind, path, found }) => [kind, pathText(path), found].filter(Boolean).join(' '));

test('what is written is read again, part for part', () => {
  expect(read(profileFile(WHOLE))).toEqual({ kind: 'read', profile: WHOLE });
  expect(readData({})).toEqual({ kind: 'read', profile: { ...NO_PROFILE, name: 'Ana' } });
  expect(read(`\uFEFF${profileFile(WHOLE)}`)).toMatchObject({ kind: 'read' });
});

test('a file says nothing of what is not said', () => {
  expect(JSON.parse(profileFile({ ...NO_PROFILE, name: 'Ana' }))).toEqual({ version: 1, name: 'Ana' });
});

describe('a file that is none is refused for one reason', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['nothing', '', 'json'],
    ['half a file', '{"version":1,"name":"An', 'json'],
    ['a page', '<!doctype html><title>team.json</title>', 'json'],
    ['YAML', 'version: 1\nname: Ana', 'json'],
    ['brackets without end', '['.repeat(60_000), 'json'],
    ['a list', '[]', 'shape'],
    ['a word', '"profile"', 'shape'],
    ['null', 'null', 'shape'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'encoding'],
    ['no version', '{"name":"Ana"}', 'version version –'],
    ['a later version', '{"version":2,"name":"Ana","colour":"red"}', 'version version 2'],
    ['a version in words', '{"version":"1","name":"Ana"}', 'version version 1'],
    ['10 MB', ' '.repeat(10 * 1024 * 1024), 'size 10240 KB'],
    ['one byte too many', ' '.repeat(LARGEST_FILE + 1), 'size 65 KB'],
  ])('%s', (_, file, fault) => {
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    expect(faults(readProfileFile(bytes, CHOICES))).toEqual([fault]);
  });
});

describe('what a profile does not hold is refused, each with its place', () => {
  test.each<[string, string, string[]]>([
    ['an unknown key', '"colour": "red"', ['key colour colour']],
    ['a case', '"cases": [], "values": {}', ['key cases cases', 'key values values']],
    ['a link', '"portal": "https://portal.example"', ['key portal portal']],
    ['the prototype', '"__proto__": { "name": "Eve" }', ['forbidden __proto__ __proto__']],
    ['a constructor', '"constructor": {}', ['forbidden constructor constructor']],
    ['a prototype inside', '"answers": { "__proto__": {} }', ['forbidden answers.__proto__ __proto__']],
    [
      'a prototype of a contact',
      '"escalation": [{ "name": "A", "prototype": 1 }]',
      ['forbidden escalation[1].prototype prototype'],
    ],
    ['an unknown question', '"answers": { "colour": "red" }', ['key answers.colour colour']],
    ['what every object has', '"answers": { "toString": "x" }', ['key answers.toString toString']],
    ['an unknown option', '"answers": { "plan": "silver" }', ['choice answers.plan silver']],
    ['an option of another question', '"answers": { "plan": "world" }', ['choice answers.plan world']],
    ['an unknown severity', '"responseHours": { "d": 1 }', ['key responseHours.d d']],
    ['hours in words', '"responseHours": { "a": "two" }', ['number responseHours.a two']],
    ['no hours', '"responseHours": { "a": 0 }', ['hours responseHours.a 0']],
    ['hours before', '"responseHours": { "a": -1 }', ['hours responseHours.a -1']],
    ['hours without end', '"responseHours": { "a": 1e999 }', ['hours responseHours.a null']],
    ['a text that is a number', '"role": 7', ['text role 7']],
    ['answers that are a list', '"answers": []', ['group answers []']],
    ['contacts that are a text', '"escalation": "Ana"', ['list escalation Ana']],
    ['a contact that is a text', '"escalation": ["Ana"]', ['group escalation[1] Ana']],
    ['a contact without name', '"escalation": [{ "how": "+34" }]', ['required escalation[1].name']],
    ['a zone of no clock', '"zone": "Europe/Nowhere"', ['zone zone Europe/Nowhere']],
    ['an offset for a zone', '"zone": "+01:00"', ['zone zone +01:00']],
    ['a language of nobody', '"portalLanguage": "tlh"', ['choice portalLanguage tlh']],
    ['a long line', `"role": "${'x'.repeat(201)}"`, ['long role']],
    ['a line of two lines', '"role": "one\\ntwo"', ['line role']],
    ['a line by a line separator', '"role": "one\\u2028two"', ['line role']],
    ['text that turns round', '"role": "a\\u202Eb"', ['hidden role U+202E']],
    ['an isolate', '"contact": "a\\u2066b"', ['hidden contact U+2066']],
    ['a null', '"contact": "a\\u0000b"', ['hidden contact U+0000']],
    ['half a character', '"contact": "a\\ud800b"', ['hidden contact U+D800']],
    [
      'a tag of text',
      '"contact": "a\\u{E0041}b"'.replace('\\u{E0041}', '\u{E0041}'),
      ['hidden contact U+E0041'],
    ],
    ['a script', '"role": "<script>alert(1)</script>"', ['markup role <script>']],
    ['a picture', '"role": "x <img src=x onerror=alert(1)>"', ['markup role <img src=x onerror=alert(1)>']],
    ['a drawing', '"role": "<svg/onload=alert(1)>"', ['markup role <svg/onload=alert(1)>']],
    ['an end', '"contact": "a</p>"', ['markup contact </p>']],
    ['a comment', '"contact": "<!-- a"', ['markup contact <!-- a']],
    ['an entity', '"contact": "&#60;b&#62;"', ['markup contact &#60;']],
    ['a tag left open', '"contact": "<iframe"', ['markup contact <iframe']],
  ])('%s', (_, entry, expected) => {
    expect(faults(read(`{ "version": 1, "name": "Ana", ${entry} }`))).toEqual(expected);
  });

  test('more contacts than anybody calls', () => {
    const escalation = Array.from({ length: 21 }, () => ({ name: 'A' }));
    expect(faults(readData({ escalation }))).toEqual(['many escalation 21']);
  });

  test('all at once, and no name', () => {
    const text =
      '{ "version": 1, "role": "<b>x</b>", "zone": "Mars", "extra": 1, "responseHours": { "a": 0 } }';
    expect(faults(read(text))).toEqual([
      'key extra extra',
      'required name',
      'markup role <b>',
      'zone zone Mars',
      'hours responseHours.a 0',
    ]);
  });
});

test('addresses in angle brackets, comparisons and ampersands are text', () => {
  const contact = 'Ana <ana@fabrikam.example>, R&D, 1 < 2 > 0\r\n<+34 910 000 000>';
  const result = readData({ contact });
  expect(result).toMatchObject({ profile: { contact: contact.replace('\r', '') } });
});

test('no object gets a prototype of a file', () => {
  const result = read('{ "version": 1, "name": "Ana", "__proto__": { "polluted": true } }');
  expect(result.kind).toBe('refused');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('each problem is a sentence without a gap', () => {
  const words = Object.fromEntries(
    PROFILE_FAULTS.map((kind) => [kind, `${kind}: {{where}} {{found}} {{expected}}`]),
  ) as Record<(typeof PROFILE_FAULTS)[number], string>;
  const result = readData({ answers: { plan: 'silver' } });
  if (result.kind === 'read') throw new Error('Unexpected profile, expected a refusal.');
  expect(result.problems.map((problem) => problemSentence(problem, words, 'Plan'))).toEqual([
    'choice: Plan silver gold, none',
  ]);
});
