import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { checkTexts } from '../../../../src/wizard/check/check-texts.ts';
import { smallFlow, smallTexts } from '../small-flow.ts';

const check = (...changes: [string, string][]) =>
  formatProblems(checkTexts(smallFlow(), [smallTexts('en'), smallTexts('es', ...changes)]));

test('complete texts have no problems', () => {
  expect(check()).toBe('');
});

test('a missing text is named with what another locale says', () => {
  expect(
    check(['bill: { label: Bill }', '']),
  ).toBe(`es.yaml:5:40  error  wizard/missing-text  Unexpected absence of "questions.kind.options.bill.label".
    Add it in es. en.yaml says: Bill`);
});

test('a text without an id is named with the nearest missing one', () => {
  expect(check(['tell: Tell', 'tel: Tell'])).toBe(
    `es.yaml:11:1  error  wizard/missing-text  Unexpected absence of "statements.tell".
    Add it in es. en.yaml says: Tell them.
es.yaml:11:15  error  wizard/orphan-text  Unexpected text "statements.tel", expected an id of flow.yaml.
    Did you mean "statements.tell"?`,
  );
});

test('a reason that one locale gives, all must give', () => {
  expect(check(['why: To know., ', ''])).toBe(
    `es.yaml:5:3  error  wizard/missing-text  Unexpected absence of "questions.kind.why".
    Add it in es. en.yaml says: To know.`,
  );
});

test('a new version of the flow needs a word to old links', () => {
  const problems = checkTexts(smallFlow(['version: 1', 'version: 2']), [smallTexts('en')]);
  expect(problems.map(({ message }) => message)).toEqual(['Unexpected absence of "versions.2".']);
});

test('a phrase of the flow needs its words in every locale', () => {
  const flow = smallFlow(['fields: {}', 'fields: { what: { input: line, phrases: [down] } }']);
  const texts: [string, string] = ['fields: {}', 'fields: { what: { label: What?, draft: What } }'];
  const phrases: [string, string] = [texts[0], `${texts[1]}\nphrases: { what: { down: It is down } }`];
  const problems = checkTexts(flow, [smallTexts('en', phrases), smallTexts('es', texts)]);
  expect(problems.map(({ message }) => message)).toEqual(['Unexpected absence of "phrases.what.down".']);
  expect(checkTexts(flow, [smallTexts('en', phrases)])).toEqual([]);
});
