import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textsSchema } from '../../../../src/wizard/flow/text-schema.ts';
import { SMALL_TEXTS } from '../small-flow.ts';

const small = parse(SMALL_TEXTS) as Record<string, object>;

test('what a language leaves out is empty', () => {
  const { places, known, phrases, portals, notes, versions } = textsSchema.parse(small);
  expect([places, known, phrases, portals, notes, versions]).toEqual([{}, {}, {}, {}, {}, {}]);
});

test('all that can be said is kept', () => {
  const said = {
    ...{ title: 'T', lead: 'L', stages: { look: 'S' }, statements: { tell: 'S' } },
    questions: {
      kind: {
        ...{ title: 'T', why: 'W', draft: 'D' },
        options: { a: { label: 'L', hint: 'H', examples: 'E', commits: 'C', short: 'S', draft: 'D' } },
      },
    },
    outcomes: { pay: { title: 'T', summary: 'S' } },
    paths: { menu: { title: 'T', labels: ['One'] } },
    places: { portal: 'P' },
    known: { W2: 'So.', R1: { here: 'So.', there: 'Or so.' } },
    fields: { symptom: { label: 'L', draft: 'D', hint: 'H', options: { a: 'A' } } },
    ...{ phrases: { symptom: { down: 'D' } }, portals: { p: { title: 'T', fields: { f: 'F' } } } },
    ...{ notes: { G1: 'N' }, versions: { '2': 'V' } },
  };
  expect(textsSchema.parse(said)).toEqual(said);
});

test.each([
  { title: '' },
  { colour: 'red' },
  { stages: { look: '' } },
  { questions: { kind: { title: 'T' } } },
  { questions: { kind: { title: 'T', options: {}, colour: 'red' } } },
  { questions: { kind: { title: 'T', options: { a: {} } } } },
  { questions: { kind: { title: 'T', options: { a: { label: 'A', colour: 'red' } } } } },
  { outcomes: { pay: { title: 'T' } } },
  { outcomes: { pay: { title: 'T', summary: 'S', colour: 'red' } } },
  { paths: { menu: { title: 'T', labels: [''] } } },
  { paths: { menu: { title: 'T', labels: [], colour: 'red' } } },
  { known: { W2: 1 } },
  { fields: { symptom: { label: 'L' } } },
  { fields: { symptom: { label: 'L', draft: 'D', colour: 'red' } } },
  { portals: { p: { title: 'T' } } },
  { portals: { p: { title: 'T', fields: {}, colour: 'red' } } },
])('%j is refused', (change) => {
  expect(textsSchema.safeParse({ ...small, ...change }).success).toBe(false);
});

test('an empty text is named', () => {
  const { error } = textsSchema.safeParse({ ...small, lead: '' });
  expect(error?.issues.map(({ message }) => message)).toEqual(['Unexpected empty text, expected words.']);
});
