import en from '../../../../content/en/ui.json' with { type: 'json' };
import type { Content } from '../../../../src/content-files/content.ts';
import { createTranslator } from '../../../../src/i18n/translate.ts';
import { checkFlow } from '../../../../src/wizard/check/check-flow.ts';
import { checkTexts } from '../../../../src/wizard/check/check-texts.ts';
import { routingOf } from '../../../../src/wizard/flow/routing.ts';
import type { Wizard } from '../../../../src/wizard/flow/wizard.ts';
import { smallFlow, smallTexts } from '../../wizard/small-flow.ts';

/** The small flow with all that a page can show of one: a request with its fields, a path, facts since the articles. */
export const FULL_FLOW: [string, string][] = [
  [
    'kind: request, urgency: now, do: [{ use: tell, when: { seen: "no" } }]',
    `kind: request, urgency: now, firstResponse: { question: seen, hours: { "no": 2 } },
    do: [{ use: tell, when: { seen: "no" } }], where: [{ use: portal, when: { kind: broken } }],
    request: [symptom, began, { use: often, when: { kind: broken } }]`,
  ],
  [
    'tell: { facts: [1], cite: [G1] }',
    `tell: { facts: [1], cite: [G1], known: [W1, R1], older: [W2], path: menu, place: portal }
  ask: { advice: true }`,
  ],
  ['pay: { stage: look, kind: action', 'pay: { stage: look, kind: find-out, question: kind'],
  ['urgency: calm, do: [tell]', 'urgency: calm, do: [ask]'],
  [
    'paths: {}',
    `paths: { menu: { labels: 2 } }
places: { portal: "https://example.com/portal" }
sources:
  dated: { title: Dated, url: "https://example.com/", date: "2021-10-29" }
  month: { title: Month, date: "2025-11" }
  undated: { title: Undated, url: "https://example.com/" }
known:
  W1: { standing: documented, sources: [undated, dated], compared: "2026-11-25", says: Now so. }
  W2: { standing: current, sources: [month], replacedBy: [W1], compared: "2026-11-25", says: Once so. }
  R1: { standing: disputed, sides: { here: [dated], there: [undated] }, compared: "2026-11-25", says: So or so. }`,
  ],
  [
    'fields: {}',
    `fields:
  symptom: { input: line, required: true, phrases: [down, { use: late, when: { kind: broken } }] }
  began: { input: moment }
  often: { input: choice, options: [always, at-times] }
request:
  states: [kind, { question: seen, only: ["no"] }]
  title: { severity: seen, service: kind, symptom: symptom, since: began }
  contact: symptom
  language: { field: often, local: at-times }`,
  ],
];

const FULL_TEXTS: [string, string][] = [
  ['why: To know.,', 'why: To know., draft: Case,'],
  ['title: Seen?, options', 'title: Seen?, draft: Seen before, options'],
  ['"no": { label: No }', '"no": { label: No, hint: Never., commits: Wait., draft: Not seen. }'],
  ['statements: { tell: Tell them. }', 'statements: { tell: Tell them., ask: Ask. }'],
  [
    'paths: {}',
    `paths: { menu: { title: There, labels: [One, Two] } }
places: { portal: Portal }
known: { W2: Once so., R1: { here: So., there: Or so. } }`,
  ],
  [
    'fields: {}',
    `fields:
  symptom: { label: What fails?, draft: Problem, hint: In a line }
  began: { label: Since when?, draft: Began }
  often: { label: How often?, draft: Often, options: { always: Always, at-times: At times } }
phrases: { symptom: { down: It is down, late: It is late } }`,
  ],
];

/** A content of two locales with {@link FULL_FLOW}, no article, and the real English words of the interface. */
export function fullContent(
  changes: { flow?: [string, string][]; texts?: [string, string][] } = {},
): Content & { wizard: Wizard } {
  const flow = smallFlow(...FULL_FLOW, ...(changes.flow ?? []));
  const texts = ['es', 'en'].map((locale) =>
    smallTexts(locale, ...FULL_TEXTS, ...(locale === 'es' ? (changes.texts ?? []) : [])),
  );
  const problems = [...checkFlow(flow), ...checkTexts(flow, texts)];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return {
    locales: ['es', 'en'],
    words: new Map(['es', 'en'].map((locale) => [locale, { t: createTranslator(locale, en), strings: en }])),
    articles: new Map(),
    wizard: {
      flow: flow.data,
      routing: routingOf(flow.data),
      texts: new Map(texts.map(({ locale, data }) => [locale, data])),
      quotes: new Map([
        [
          'G1',
          { id: 'G1', article: 'guide', anchor: 's101', texts: new Map([['en', 'Tell the customer.']]) },
        ],
      ]),
    },
    notes: new Map(),
    asks: new Map(),
    terms: new Map(),
    glossary: [],
    dismissals: new Map(),
    standing: {},
    navigation: new Map(),
    redirects: {},
    pictures: new Map(),
    team: undefined,
    keep: (_from, make) => make(),
    warnings: [],
  };
}
