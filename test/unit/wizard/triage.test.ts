import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/content.ts';
import { readSettings } from '../../../src/content-files/settings.ts';
import { wizardOf } from '../../../src/page-data/wizard/words.ts';
import { STATEMENT_SECTIONS } from '../../../src/wizard/flow/flow-schema.ts';
import type { Answers } from '../../../src/wizard/flow/routing.ts';
import { matches } from '../../../src/wizard/walk/conditions.ts';
import { distinctOptions, walks } from '../../../src/wizard/walk/graph.ts';
import { resolve } from '../../../src/wizard/walk/resolve.ts';
import { factTable, knownTable } from './fact-table.ts';

const content = readContent(readSettings());
const { locales: LOCALES } = content;
const { flow, routing, texts, quotes } = wizardOf(content);
const starts = [undefined, ...Object.keys(flow.stages)];
const optionsOf = distinctOptions(routing);
const all = starts.flatMap((stage) =>
  [...walks(routing, { stage }, {}, optionsOf)].map((walk) => ({ ...walk, stage })),
);

test('every combination of answers reaches an outcome that has words in every locale', () => {
  let walked = 0;
  // Collected, not expected one by one: there are some hundred thousand.
  const silent = new Set<string>();
  for (const { path, outcome, answers, stage } of all) {
    const { known } = resolve(routing, answers, { stage });
    const node = flow.outcomes[outcome];
    if (node === undefined)
      throw new Error(`${JSON.stringify(answers)} ends at "${outcome}", which is no outcome.`);
    const shown = STATEMENT_SECTIONS.flatMap((section) => node[section]).filter(
      ({ when }) => when === undefined || matches(when, known),
    );
    if (shown.length === 0) silent.add(`${outcome} for ${JSON.stringify(answers)}`);
    for (const locale of LOCALES) {
      const words = texts.get(locale);
      for (const { question, option } of path)
        if (!words?.questions[question]?.title || !words.questions[question]?.options[option]?.label)
          silent.add(`${locale} ${question} ${option}`);
      if (!words?.outcomes[outcome]?.title) silent.add(`${locale} ${outcome}`);
      for (const { use } of shown) if (!words?.statements[use]) silent.add(`${locale} ${use}`);
      walked++;
    }
  }
  expect([...silent]).toEqual([]);
  console.log(
    `${all.length} combinations of answers × ${LOCALES.length} locales = ${walked} walked; longest path: ${longest()} questions`,
  );
  expect(walked).toBe(all.length * LOCALES.length);
});

test('the README says how many questions there are at most', () => {
  const numbers = ['six', 'seven', 'eight', 'nine', 'ten'];
  expect(readFileSync('README.md', 'utf8')).toContain(`at most ${numbers[asked({}) - 6]} questions`);
});

test('at most nine questions lead to a draft, five where a profile says who one is', () => {
  const profile = { partner: 'direct', vehicle: 'premier', cloud: 'worldwide', access: 'granted' };
  console.log(
    `longest walk: ${asked({})} questions, ${asked(profile)} with a profile, ${longest()} without script`,
  );
  expect(asked({})).toBeLessThanOrEqual(9);
  expect(asked(profile)).toBeLessThanOrEqual(5);
});

test('a technical request names one response time, its own', () => {
  const ends = all.filter(({ outcome }) => outcome === 'report-technical');
  expect(ends.length).toBeGreaterThan(0);
  for (const { answers, stage } of ends) {
    const { known } = resolve(routing, answers, { stage });
    const times = flow.outcomes['report-technical']?.due
      .filter(({ when }) => when !== undefined && matches(when, known))
      .map(({ use }) => use)
      .filter((use) => /^response-[abc]$/.test(use));
    expect(times).toEqual([`response-${answers['severity']}`]);
  }
});

test('what is known since stands in the flow whole: each fact with its sources, day and standing', async () => {
  const listed = [...'WRNHO'].flatMap((group) =>
    LISTED[group as keyof typeof LISTED].map((id) => group + id),
  );
  expect(Object.keys(flow.known)).toEqual(listed);
  await expect(knownTable(flow)).toMatchFileSnapshot('../../../docs/known-facts.md');
});

test('all 26 facts stand in the flow, each on a sentence of an article', async () => {
  expect(Object.keys(flow.facts)).toEqual(Array.from({ length: 26 }, (_, index) => String(index + 1)));
  for (const citation of Object.keys(flow.citations)) expect(quotes.has(citation)).toBe(true);
  await expect(factTable(flow)).toMatchFileSnapshot('../../../docs/wizard-facts.md');
});

/** The list that the facts come from: W1 to W9 with W3b and W6b, and so on. */
const LISTED = {
  W: ['1', '2', '3', '3b', '4', '5', '6', '6b', '7', '8', '9'],
  R: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  N: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  H: ['1', '2', '3', '4', '5', '6'],
  O: ['1', '2', '3'],
};

/** The most questions that are asked on the way to a request; what the form asks is no step of it. */
function asked(profile: Answers): number {
  const ends = all.filter(({ outcome }) => flow.outcomes[outcome]?.kind === 'request');
  return Math.max(
    ...ends.map(
      ({ path }) =>
        path.filter(
          ({ question }) => !routing.questions[question]?.inForm && !Object.hasOwn(profile, question),
        ).length,
    ),
  );
}

function longest(): number {
  return Math.max(...all.map(({ path }) => path.length));
}
