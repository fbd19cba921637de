import { expect, test } from 'vitest';
import { profileChoices } from '../../../../src/wizard/profile/choices.ts';
import { smallFlow } from '../small-flow.ts';

const FIELDS: [string, string] = [
  'fields: {}',
  'fields:\n  tongue: { input: choice, options: [english, local] }',
];

test('a profile may say what the flow takes from it, and which languages the site has', () => {
  const profile =
    'profile: { answers: [kind, { question: seen, only: ["no"] }], fills: { language: tongue }, times: { question: kind, only: [bill] } }';
  const flow = smallFlow(FIELDS, ['examples:', `${profile}\nexamples:`]).data;
  expect(profileChoices(flow, ['es', 'en'])).toEqual({
    answers: { kind: ['broken', 'bill'], seen: ['no'] },
    responseHours: ['bill'],
    language: ['english', 'local'],
    portalLanguage: ['es', 'en'],
  });
});

test('of a flow that takes nothing it says nothing', () => {
  expect(profileChoices(smallFlow().data, [])).toEqual({
    ...{ answers: {}, responseHours: [], language: [], portalLanguage: [] },
  });
});
