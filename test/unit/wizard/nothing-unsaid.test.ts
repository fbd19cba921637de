import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/content.ts';
import { readSettings } from '../../../src/content-files/settings.ts';
import { draftIn } from '../../../src/islands/wizard/request/asked.ts';
import { readOutcomePlace, walkedAt } from '../../../src/islands/wizard/walk/place.ts';
import { stageOf } from '../../../src/page-data/stages.ts';
import { requestData } from '../../../src/page-data/wizard/request-data.ts';
import { wizardOf } from '../../../src/page-data/wizard/words.ts';
import type { LocalWords, RequestData } from '../../../src/wizard/contract/request-data.ts';
import type { Answers } from '../../../src/wizard/flow/routing.ts';
import { NO_PROFILE } from '../../../src/wizard/profile/profile.ts';
import { fillsOf, profileUse } from '../../../src/wizard/profile/use.ts';
import { writeLink } from '../../../src/wizard/walk/answers.ts';
import { distinctOptions, walks } from '../../../src/wizard/walk/graph.ts';
import { questionsLeft } from '../../../src/wizard/walk/questions-left.ts';
import { resolve } from '../../../src/wizard/walk/resolve.ts';
import { standingAt } from '../../../src/wizard/walk/standing.ts';
import { variedWalks } from './varied-walks.ts';

const content = readContent(readSettings());
const { locales } = content;
const { flow, routing } = wizardOf(content);

/** Where readers come in: at the start, from each stage of the home page, and from each article, which stands for one. */
const ENTRANCES = [
  undefined,
  ...Object.keys(flow.stages),
  ...[...content.articles.keys()].map((slug) => stageOf(flow, slug)),
];

/**
 * Every request that a walk from an entrance ends in, with its answers; what a stage gives may be answered too.
 */
function* requests(): Generator<{ node: string; answers: Answers; stage: string | undefined }> {
  for (const stage of new Set(ENTRANCES)) {
    const given = Object.entries(stage === undefined ? {} : (flow.stages[stage]?.given ?? {}));
    const changed = given.map(([question, option]) => ({ [question]: option }));
    for (const own of [{}, ...changed])
      for (const { outcome, answers } of variedWalks(routing, { stage }, own))
        if (flow.outcomes[outcome]?.kind === 'request') yield { node: outcome, answers, stage };
  }
}

/** What the page of an outcome hands to its island, once for each. */
const pages = new Map(
  Object.entries(flow.outcomes).flatMap(([id, outcome]) =>
    outcome.kind !== 'request'
      ? []
      : locales.map((locale): [string, RequestData] => [
          `${locale} ${id}`,
          requestData(content, locale, id, outcome),
        ]),
  ),
);

/** Every line that answers allow, and every part of a title: what a draft may say before anything is typed. */
function sayable(answers: Answers, words: LocalWords): Set<string> {
  const said = Object.entries(answers).flatMap(([question, option]) => {
    const own = words.answers[question];
    const value = own?.options[option];
    return own === undefined || value === undefined ? [] : [`${own.label}: ${value}`];
  });
  return new Set(said);
}

function linesOf(data: RequestData, known: Answers, words: LocalWords, values: Record<string, string> = {}) {
  return draftIn(words, { known, fields: data.fields, values, bound: data.bound });
}

/** Some thousand walks, in every locale. */
const LONG = 60_000;

test('no draft says what was not answered: every outcome, every locale, every entrance', {
  timeout: LONG,
}, () => {
  let walked = 0;
  const unsaid = new Set<string>();
  /** Walks that differ in what was taken for granted alone have one draft. */
  const drafts = new Map<string, { node: string; known: Answers }>();
  for (const { node, answers, stage } of requests()) {
    const { known, kind } = standingAt(routing, node, answers, { stage });
    if (kind !== 'reached') unsaid.add(`${node} is ${kind} for ${JSON.stringify(answers)}`);
    for (const [question, option] of Object.entries(known))
      if (answers[question] !== option)
        unsaid.add(`${stage} ${node}: ${question} was not answered ${option}`);
    drafts.set(`${node} ${JSON.stringify(known)}`, { node, known });
    walked++;
  }
  for (const { node, known } of drafts.values())
    for (const locale of locales) {
      const data = pages.get(`${locale} ${node}`);
      if (data === undefined) throw new Error(`Unexpected outcome "${node}", expected one with a request.`);
      for (const words of [data.own, data.english]) {
        const allowed = sayable(known, words);
        for (const { label, value } of linesOf(data, known, words).lines)
          if (!allowed.has(`${label}: ${value}`)) unsaid.add(`${locale} ${node}: ${label}: ${value}`);
      }
    }
  console.log(
    `${walked} walks from ${new Set(ENTRANCES).size} entrances; ${drafts.size} drafts × ${locales.length} locales × 2`,
  );
  expect([...unsaid]).toEqual([]);
  expect(new Set([...drafts.values()].map(({ node }) => node))).toEqual(
    new Set(Object.keys(flow.outcomes).filter((id) => flow.outcomes[id]?.kind === 'request')),
  );
});

/** What profiles answer: each answer that they may give with each other, some alone, and nothing that is bound. */
function* profiles(): Generator<Answers> {
  const { answers } = profileUse(flow);
  const [first, ...others] = Object.entries(answers).map(([question, options]) => [
    {},
    ...options.map((option): Answers => ({ [question]: option })),
  ]);
  let all: Answers[] = first ?? [{}];
  for (const more of others) all = all.flatMap((one) => more.map((other) => ({ ...one, ...other })));
  yield* all;
}

test('with a profile, a draft says what was answered here and what the profile says, and no link carries the latter', {
  timeout: LONG,
}, () => {
  const wrong = new Set<string>();
  let walked = 0;
  for (const profile of profiles())
    for (const stage of new Set(ENTRANCES))
      for (const { outcome, answers } of walks(routing, { stage, profile }, {}, distinctOptions(routing))) {
        walked++;
        const search = writeLink(routing, answers, stage);
        const place = readOutcomePlace(routing, search, profile);
        const { known, kind } = place.standing(outcome);
        if (kind !== 'reached' && search !== '') wrong.add(`${outcome} is ${kind} for ${search}`);
        for (const [question, option] of Object.entries(known))
          if ((answers[question] ?? profile[question]) !== option)
            wrong.add(`${search}: ${question} ${option}`);
        for (const question of Object.keys(walkedAt(outcome, place)))
          if (answers[question] === undefined) wrong.add(`${search}: a link would carry ${question}`);
        for (const question of Object.keys(profile))
          if (answers[question] !== undefined) wrong.add(`${search}: ${question} was asked`);
        const data = pages.get(`en ${outcome}`);
        if (data === undefined) continue;
        const allowed = sayable({ ...profile, ...answers }, data.english);
        for (const { label, value } of linesOf(data, known, data.english).lines)
          if (!allowed.has(`${label}: ${value}`)) wrong.add(`${search}: ${label}: ${value}`);
      }
  console.log(`${walked} walks with ${[...profiles()].length} profiles`);
  expect([...wrong]).toEqual([]);
});

test('with a profile, a request is five questions away', () => {
  const profile = { partner: 'direct', vehicle: 'premier', cloud: 'worldwide', access: 'granted' };
  const longest = Math.max(
    ...[...walks(routing, { profile }, {}, distinctOptions(routing))].map(
      ({ path }) =>
        path.filter(({ question, given }) => !given && !routing.questions[question]?.inForm).length,
    ),
  );
  console.log(`longest walk with a profile: ${longest} questions`);
  expect(longest).toBe(5);
  expect(questionsLeft(routing, routing.start, {}, { profile })).toBe(longest - 1);
});

test('what a profile fills in stands in the draft like what was typed', () => {
  const data = pages.get('es report-technical');
  if (data === undefined) throw new Error('Unexpected absence of a page.');
  const fills = fillsOf(data.profile, {
    ...NO_PROFILE,
    contact: 'Ana',
    hours: '9–18',
    zone: 'Europe/Madrid',
  });
  expect(linesOf(data, {}, data.english, { ...fills }).lines.map(({ value }) => value)).toEqual([
    'Ana',
    '9–18 (Europe/Madrid)',
  ]);
});

test('a title says of the walk its severity and its service, where they were answered', () => {
  for (const [page, data] of pages) {
    expect(linesOf(data, { kind: 'problem', vehicle: 'premier' }, data.english).title, page).toBe('');
    expect(linesOf(data, { service: 'azure' }, data.english).title, page).toBe('Microsoft Azure');
    expect(linesOf(data, { severity: 'a' }, data.english).title, page).toBe('[Sev A]');
  }
});

test('what was typed stands in the draft, and nothing else is added by it', () => {
  for (const data of pages.values()) {
    const values = Object.fromEntries(
      data.fields.filter(({ input }) => input !== 'choice').map(({ id }) => [id, `typed ${id}`]),
    );
    const { lines } = linesOf(data, {}, data.english, values);
    expect(lines.map(({ value }) => value).sort()).toEqual(Object.values(values).sort());
  }
});

test('a request states its kind and, for technical help, its plan, unless a stage took them for granted', () => {
  const missing = new Set<string>();
  for (const { node, answers, stage } of requests()) {
    const { known, assumed } = resolve(routing, answers, { stage });
    const kind = known['kind'] ?? assumed['kind'];
    if (known['kind'] === undefined && assumed['kind'] === undefined) missing.add(`${stage} ${node} kind`);
    // An open request is about one that said all of this; an indirect provider files with a plan of their own.
    if (kind !== 'open-request' && known['service'] === undefined) missing.add(`${stage} ${node} service`);
    if (node === 'provider-files') continue;
    if ((kind === 'problem' || kind === 'question') && known['vehicle'] === undefined)
      missing.add(`${stage} ${node} vehicle`);
    if (kind === 'problem' && known['severity'] === undefined) missing.add(`${stage} ${node} severity`);
    if (stage === 'report' && known['kind'] === undefined) missing.add(`${stage} ${node} kind is not asked`);
  }
  expect([...missing]).toEqual([]);
});

test('an old link that lacks what is asked today says what it holds, and what is open', () => {
  const link = { cloud: 'worldwide', service: 'azure', severity: 'a' };
  const { kind, known, open } = standingAt(routing, 'report-technical', link, { stage: 'report' });
  expect({ kind, known, open }).toEqual({
    kind: 'open',
    known: link,
    open: ['kind', 'category', 'partner', 'vehicle', 'access'],
  });
  const data = pages.get('es report-technical');
  if (data === undefined) throw new Error('Unexpected absence of a page.');
  expect(linesOf(data, known, data.english).lines.map(({ label }) => label)).toEqual([
    'Service',
    'Cloud',
    'Severity',
  ]);
});
