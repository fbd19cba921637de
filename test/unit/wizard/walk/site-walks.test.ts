import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { readSettings } from '../../../../src/content-files/settings.ts';
import { wizardOf } from '../../../../src/page-data/wizard/words.ts';
import { walks } from '../../../../src/wizard/walk/graph.ts';
import { questionsLeft } from '../../../../src/wizard/walk/questions-left.ts';
import { resolve } from '../../../../src/wizard/walk/resolve.ts';

const flow = wizardOf(readContent(readSettings())).routing;

test('on no walk of the site’s flow are more questions asked than were told at any of them', () => {
  const wrong = new Set<string>();
  const told = new Map<string, number>();
  let count = 0;
  for (const { answers, path } of walks(flow)) {
    const asked = path.filter(({ question }) => flow.questions[question]?.inForm !== true);
    asked.forEach(({ question }, index) => {
      const before = Object.fromEntries(asked.slice(0, index).map((step) => [step.question, step.option]));
      const key = JSON.stringify([question, before]);
      const most = told.get(key) ?? questionsLeft(flow, question, before);
      told.set(key, most);
      count++;
      if (asked.length - index - 1 > most) wrong.add(`${key}: ${asked.length - index - 1} > ${most}`);
    });
    if (resolve(flow, answers).kind !== 'outcome') wrong.add(JSON.stringify(answers));
  }
  expect(count).toBeGreaterThan(1000);
  expect([...wrong]).toEqual([]);
});

test('at the first question, the number is that of the longest walk', () => {
  const longest = Math.max(
    ...[...walks(flow)].map(
      ({ path }) => path.filter(({ question }) => flow.questions[question]?.inForm !== true).length,
    ),
  );
  expect(questionsLeft(flow, flow.start, {})).toBe(longest - 1);
});
