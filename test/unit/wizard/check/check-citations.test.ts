import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/lib/problem.ts';
import { type CitedArticle, resolveCitations } from '../../../../src/wizard/check/check-citations.ts';
import { smallFlow } from '../small-flow.ts';

const USERS = 'statements.tell, questions.kind';

function article(
  locale: string,
  originals: Record<string, string>,
  segments: Record<string, string>,
): CitedArticle {
  return {
    slug: 'guide',
    locale,
    originals,
    segments: new Map(Object.entries(segments)),
    sections: new Map(),
  };
}

test('a citation is quoted in every locale whose English is the confirmed one', () => {
  const { quotes, problems } = resolveCitations(smallFlow(), [
    article('es', { 101: 'Tell the customer.' }, { 101: 'Díselo.' }),
    article('ru', { 101: 'Other.', 107: 'Tell the customer.' }, { 107: 'Скажите.' }),
  ]);
  expect(problems).toEqual([]);
  expect(quotes.get('G1')).toEqual({
    id: 'G1',
    article: 'guide',
    anchor: 's101',
    texts: new Map([
      ['es', 'Díselo.'],
      ['ru', 'Скажите.'],
    ]),
  });
});

test('English that has changed stops the build', () => {
  const { problems } = resolveCitations(smallFlow(), [
    article('es', { 101: 'Tell nobody.' }, { 101: 'Calla.' }),
  ]);
  expect(formatProblems(problems)).toBe(
    `flow.yaml:31:41  error  wizard/changed-citation  Unexpected wording of G1 in es: "Tell nobody.", confirmed was "Tell the customer.".
    Read it, mend what rests on it (${USERS}), then put the new wording into citations.G1.confirmed.`,
  );
});

test('a segment that no locale has', () => {
  const { problems } = resolveCitations(smallFlow(), [article('es', { 102: 'Other.' }, { 102: 'Otra.' })]);
  expect(formatProblems(problems)).toBe(
    `flow.yaml:31:25  error  wizard/unresolved-citation  Unexpected segment "101" in G1, expected one that "guide" has in at least one locale.
    Cite another place for ${USERS}.`,
  );
});

test('without English the confirmed wording is looked for under its heading', () => {
  const flow = smallFlow(
    ["segment: '101'", 'heading: faq, locale: es'],
    ['confirmed: Tell', 'confirmed: Yes. Tell'],
  );
  const page = (text: string) => ({ ...article('es', {}, {}), sections: new Map([['faq', text]]) });
  expect(resolveCitations(flow, [page('First. Yes. Tell the customer.')]).problems).toEqual([]);
  expect(
    formatProblems(resolveCitations(flow, [page('First. Tell the customers. Last.')]).problems),
  ).toContain(
    'wizard/changed-citation  Unexpected wording of G1 in es: "Tell the customers.", confirmed was "Yes. Tell the customer.".',
  );
});
