import { expect, test } from 'vitest';
import { firstQuestion } from '../../../../src/page-data/wizard/first-question.ts';
import {
  outcomePages,
  questionPages,
  requestPages,
  wizardPages,
} from '../../../../src/page-data/wizard/node-pages.ts';
import { questionPage } from '../../../../src/page-data/wizard/question-page.ts';
import { wizardOf } from '../../../../src/page-data/wizard/words.ts';
import { fullContent } from './full-content.ts';

const content = fullContent();
const page = questionPage(content, 'es', 'seen');

test('a question without a reason is described by the wizard’s lead', () => {
  expect(page.description).toBe('Answer.');
  expect(questionPage(content, 'es', 'kind').description).toBe('To know.');
});

test('an answer whose way depends on others is shown with each way and what it depends on', () => {
  expect(page.options).toEqual([
    {
      label: 'Yes',
      hint: undefined,
      href: undefined,
      ways: [
        { href: '/es/wizard/wait/', title: 'Wait', condition: 'Yes y Broken' },
        { href: '/es/wizard/report/', title: 'Report', condition: undefined },
      ],
    },
    { label: 'No', hint: 'Never.', href: '/es/wizard/report/', ways: [] },
  ]);
});

test('the page’s stage is marked', () => {
  expect(page.stages).toEqual([{ id: 'look', name: 'Look', isCurrent: true }]);
});

test('the island gets words of all questions, and none that only drafts use', () => {
  const { data, questions } = page.walk;
  expect(data.home).toBe('/es/wizard/');
  expect(data.strings.back).toBe('Back');
  expect(questions['seen']).toEqual({
    title: 'Seen?',
    why: undefined,
    stage: 'look',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No', hint: 'Never.', commits: 'Wait.' },
    ],
  });
});

test('a word of the interface that is missing stops the build with its key', () => {
  const own = content.words.get('es');
  if (own === undefined) throw new Error('Unexpected absence of words.');
  const { 'wizard.back': _, ...strings } = own.strings;
  const lacking = { ...content, words: new Map([['es', { ...own, strings }]]) };
  expect(() => questionPage(lacking, 'es', 'kind')).toThrow(
    'Unexpected key of content/es/ui.json "wizard.back", expected one that is there.',
  );
});

test('ids and locales that are not there stop the build', () => {
  expect(() => questionPage(content, 'es', 'toString')).toThrow('Unexpected question "toString"');
  expect(() => questionPage(content, 'fr', 'kind')).toThrow('Unexpected locale "fr"');
  expect(() => wizardOf({ wizard: undefined })).toThrow('expected a content with a flow');
});

test('the first question of a stage leads on with its answers', () => {
  expect(firstQuestion(content.wizard, 'es', 'look')).toEqual({
    title: 'Seen?',
    links: [
      { label: 'Yes', href: '/es/wizard/wait/?from=look&seen=yes&v=1', isStep: false },
      { label: 'No', href: '/es/wizard/report/?from=look&seen=no&v=1', isStep: false },
    ],
  });
});

test('each node has a page in each locale, and none where there is no flow', () => {
  const paths = [...questionPages(content), ...outcomePages(content)].map(({ params }) =>
    Object.values(params).join('/'),
  );
  expect(paths).toEqual(
    ['es/kind', 'es/seen', 'en/kind', 'en/seen'].concat(
      ['es', 'en'].flatMap((locale) => ['pay', 'wait', 'report'].map((id) => `${locale}/${id}`)),
    ),
  );
  const without = { ...content, wizard: undefined };
  expect([...wizardPages(without), ...questionPages(without), ...outcomePages(without)]).toEqual([]);
});

test('what comes late to a form has a page for each outcome that ends in a request', () => {
  expect(requestPages(content).map(({ params }) => Object.values(params).join('/'))).toEqual([
    'es/report',
    'en/report',
  ]);
});
