import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/content.ts';
import { readSettings } from '../../../src/content-files/settings.ts';
import { formatProblems } from '../../../src/lib/problem.ts';
import { outcomePage } from '../../../src/page-data/wizard/outcome-page.ts';
import { wizardOf } from '../../../src/page-data/wizard/words.ts';
import { checkAges, factsByAge } from '../../../src/wizard/check/check-ages.ts';
import { isOld } from '../../../src/wizard/flow/fact-age.ts';
import { STATEMENT_SECTIONS } from '../../../src/wizard/flow/flow-schema.ts';
import { matches } from '../../../src/wizard/walk/conditions.ts';
import { distinctOptions, walks } from '../../../src/wizard/walk/graph.ts';
import { smallFlow } from './small-flow.ts';

const TODAY = new Date('2026-11-28');
const content = readContent({ ...readSettings(), today: TODAY });
const { flow, routing } = wizardOf(content);
const DAYS = ['2026-11-28', '2027-11-28', '2028-11-28'].map((day) => new Date(day));

test('a fact is old a year after it was compared, to the day', () => {
  expect(isOld('2026-11-25', new Date('2027-11-24T23:59:59Z'))).toBe(false);
  expect(isOld('2026-11-25', new Date('2027-11-25T00:00:00Z'))).toBe(true);
  expect(isOld('2028-02-29', new Date('2029-02-28T12:00:00Z'))).toBe(false);
  expect(isOld('2028-02-29', new Date('2029-03-01T00:00:00Z'))).toBe(true);
});

describe.each(content.locales)('in %s', (locale) => {
  const pages = Object.keys(flow.outcomes).map((id) => outcomePage(content, locale, id));

  test('every statement names its sources with their dates, or says that it is advice or an article’s', () => {
    for (const page of pages)
      for (const { id, advice, known, quotes } of STATEMENT_SECTIONS.flatMap((section) => page[section])) {
        expect(advice || known.length + quotes.length > 0, `${page.id} ${id}`).toBe(true);
        for (const { sources, compared } of known) {
          expect(compared.shown, id).not.toBe('');
          for (const { date } of sources) expect(date?.shown, id).not.toBe('');
        }
      }
  });

  test('where a dispute is, both sides are shown, each in its own words', () => {
    const disputed = pages.flatMap((page) =>
      STATEMENT_SECTIONS.flatMap((section) => page[section]).filter(({ known }) =>
        known.some(({ standing }) => standing === 'disputed'),
      ),
    );
    expect(new Set(disputed.map(({ id }) => id))).toEqual(new Set(['reseller-azure', 'reseller-who']));
    for (const { sides } of disputed) {
      expect(sides.length).toBeGreaterThan(1);
      expect(new Set(sides.map(({ text }) => text)).size).toBe(sides.length);
    }
  });
});

test('what others report is a hint and no step alone: each outcome has steps of better standing', () => {
  for (const [id, outcome] of Object.entries(flow.outcomes)) {
    const firm = outcome.do.filter(({ use }) =>
      flow.statements[use]?.known.every((fact) => flow.known[fact]?.standing !== 'reported'),
    );
    expect(firm.length, id).toBeGreaterThan(0);
  }
});

test('no answers send an indirect reseller to the Azure portal without the dispute about it', () => {
  const optionsOf = distinctOptions(routing);
  const sent = [...walks(routing, {}, {}, optionsOf)].filter(
    ({ answers, outcome }) =>
      answers['partner'] === 'reseller' &&
      answers['service'] === 'azure' &&
      flow.outcomes[outcome]?.kind === 'request',
  );
  expect(sent.length).toBeGreaterThan(0);
  for (const { answers, outcome } of sent) {
    const shown = STATEMENT_SECTIONS.flatMap((section) => flow.outcomes[outcome]?.[section] ?? [])
      .filter(({ when }) => when === undefined || matches(when, answers))
      .flatMap(({ use }) => flow.statements[use]?.known ?? []);
    expect(shown, JSON.stringify(answers)).toContain('R2');
  }
});

test('a build in a year tells of every fact, one today of none', () => {
  const told = DAYS.map((today) =>
    readContent({ ...readSettings(), today }).warnings.filter(({ rule }) => rule === 'wizard/old-fact'),
  );
  expect(told.map(({ length }) => length)).toEqual([0, ...[1, 2].map(() => Object.keys(flow.known).length)]);
});

test('an old fact is told with its place; facts are listed by age', () => {
  const source = smallFlow(
    ['tell: { facts: [1], cite: [G1] }', 'tell: { facts: [1], cite: [G1], known: [W1, W2] }'],
    [
      'paths: {}',
      `paths: {}
sources: { page: { title: Page } }
known:
  W1: { standing: current, sources: [page], compared: "2026-11-25", says: So. }
  W2: { standing: current, sources: [page], compared: "2025-11-25", says: So. }`,
    ],
  );
  expect(formatProblems(checkAges(source, new Date('2026-11-28')))).toBe(
    `flow.yaml:28:45  warning  wizard/old-fact  Unexpected age of fact W2, compared on 2025-11-25, expected within a year.
    Read its sources, mend what rests on it, then set "compared" to the day.`,
  );
  expect(factsByAge(source.data)).toEqual(['2025-11-25  W2', '2026-11-25  W1']);
});
