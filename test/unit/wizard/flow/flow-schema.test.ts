import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { flowSchema } from '../../../../src/wizard/flow/flow-schema.ts';
import { SMALL_FLOW } from '../small-flow.ts';

/** The small flow with something put at a place: `outcomes.pay.do`. */
function flowWith(place: string, value: unknown): unknown {
  const flow = parse(SMALL_FLOW) as Record<string, unknown>;
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let part = flow;
  for (const step of steps) {
    part[step] ??= {};
    part = part[step] as Record<string, unknown>;
  }
  part[last] = value;
  return flow;
}

const taken = (place: string, value: unknown) => flowSchema.parse(flowWith(place, value));
const refusal = (place: string, value: unknown) =>
  flowSchema.safeParse(flowWith(place, value)).error?.issues.map(({ message }) => message);

test('what a flow leaves out is empty, and asked on the way', () => {
  const flow = taken('version', 2);
  const { requestSchema, entrances, places, sources, known, request, portals, profile } = flow;
  expect({ requestSchema, entrances, places, sources, known, request, portals, profile }).toEqual({
    requestSchema: 1,
    entrances: [],
    places: {},
    sources: {},
    known: {},
    request: { states: [], title: {} },
    portals: [],
    profile: { answers: [], fills: {} },
  });
  expect(flow.questions['kind']).toMatchObject({ ask: 'walk', facts: [], cite: [], known: [] });
  expect(flow.statements['tell']).toEqual({ facts: [1], cite: ['G1'], known: [], older: [], advice: false });
  expect(flow.outcomes['report']).toEqual({
    ...{ stage: 'look', kind: 'request', urgency: 'now', filing: true, request: [] },
    ...{ do: [{ use: 'tell', when: { seen: 'no' } }], where: [], who: [], due: [], may: [], response: [] },
    ...{ bring: [], customer: [] },
  });
  expect(taken('stages.look', { articles: ['guide'] }).stages['look']).toEqual({
    articles: ['guide'],
    given: {},
  });
});

const WHEN = { kind: 'bill' };
const DAY = '2026-11-25';
const FACT = { standing: 'current', compared: DAY, says: 'So.' };
const PORTAL = {
  ...{ id: 'p', label: 'P', sources: [{ title: 'S', url: 'https://example.org/', compared: DAY }] },
  fields: [{ id: 'f', label: 'F' }],
};
const portal = (change: object) => [{ ...PORTAL, ...change }];
const portalField = (change: object) => portal({ fields: [{ id: 'f', label: 'F', ...change }] });

test.each<[string, unknown, unknown?]>([
  ['outcomes.pay.do', ['tell', { use: 'tell', when: WHEN }], [{ use: 'tell' }, { use: 'tell', when: WHEN }]],
  ['outcomes.pay.do', [{ use: 'tell', when: { all: [WHEN, { any: [{ seen: ['yes', 'no'] }] }] } }]],
  ['outcomes.pay.tell', 'escalated'],
  ['outcomes.pay.urgency', 'today'],
  ['outcomes.report.firstResponse', 'one-business-day'],
  ['outcomes.report.firstResponse', { question: 'seen', hours: { yes: 0.5 } }],
  ['outcomes.report.filing', false],
  ['questions.kind.ask', 'form'],
  ['places.portal', 'https://example.org/'],
  ['entrances', [{ kind: 'bill' }]],
  ['stages.look.external', 'https://example.org/'],
  ['sources.s', { title: 'S', url: 'https://example.org/', date: '2025-11' }],
  ['sources.s', { title: 'S', date: '2021-02-26' }],
  ['known.W2', FACT, { ...FACT, cite: [], replacedBy: [] }],
  ['known.W3b', { ...FACT, standing: 'documented', sources: ['s'], cite: ['E-1a'], replacedBy: ['W2'] }],
  ['known.W2', { ...FACT, standing: 'reported', cite: [], replacedBy: [] }],
  ['known.W2', { ...FACT, standing: 'disputed', sides: { here: ['s'], there: ['t'] } }],
  [
    'citations.G1',
    { article: 'a', heading: 'h', locale: 'es', confirmed: 'x' },
    { article: 'a', heading: 'h', locale: 'es', confirmed: ['x'] },
  ],
  ['citations.G1', { article: 'a', segment: '1', confirmed: ['x', 'y'] }],
  ['fields.f', { input: 'line' }, { input: 'line', required: false, verbatim: false, phrases: [] }],
  [
    'fields.f',
    { input: 'text', required: true, verbatim: true, phrases: ['p'] },
    { input: 'text', required: true, verbatim: true, phrases: [{ use: 'p' }] },
  ],
  ['fields.f', { input: 'moment' }, { input: 'moment', required: false }],
  [
    'fields.f',
    { input: 'choice', options: ['a', 'b'] },
    { input: 'choice', required: false, options: ['a', 'b'] },
  ],
  [
    'request.states',
    ['kind', { question: 'seen', only: ['no'] }],
    [{ question: 'kind' }, { question: 'seen', only: ['no'] }],
  ],
  ['request.title', { severity: 'a', service: 'b', symptom: 'c', scope: 'd', since: 'e' }],
  ['request.language', { field: 'f', local: 'l' }],
  ['profile.answers', ['kind'], [{ question: 'kind' }]],
  ['profile.fills', { contact: 'a', hours: 'b', language: 'c' }],
  ['profile.times', { question: 'kind', only: ['bill'], under: 'seen' }],
  ['portals', portal({}), portalField({ from: [] })],
  ['portals', portalField({ value: 'V', api: 'A' }), portalField({ from: [], value: 'V', api: 'A' })],
  [
    'portals',
    portalField({ from: ['title', 'rest', { field: 'a' }, { question: 'b', says: { c: 'C' } }] }),
    portalField({
      from: [
        { kind: 'title' },
        { kind: 'rest' },
        { kind: 'field', id: 'a', says: undefined },
        { kind: 'question', id: 'b', says: { c: 'C' } },
      ],
    }),
  ],
  [
    'portals',
    [{ ...PORTAL, when: WHEN, fields: [{ id: 'f', label: 'F', from: [] }] }, ...portalField({ from: [] })],
  ],
])('%s can be %j', (place, value, read = value) => {
  const found = place
    .split('.')
    .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], taken(place, value));
  expect(found).toEqual(read);
});

const NOT_ID = 'Unexpected id, expected lower-case words joined by hyphens.';
const NOT_ITEM = 'Unexpected item, expected an id or { use: id, when: condition }.';
const NOT_CONDITION =
  'Unexpected condition, expected one of { question: option }, { question: [options] }, { all: […] }, { any: […] }.';
const NOT_WAYS = 'Unexpected list of ways, expected exactly one without "when", at the end: the default.';
const NOT_FACT =
  'Unexpected fact, expected { standing, sources, compared, says } or, disputed, { sides } of two or more.';
const NOT_CITATION =
  'Unexpected citation, expected { article, segment, confirmed } or { article, heading, locale, confirmed }.';
const NOT_ANSWER = 'Unexpected answer, expected a question or { question: id, only: [options] }.';
const NOT_SOURCE =
  'Unexpected source of a portal’s field, expected title, rest, { field: id } or { question: id }, with "says" for the portal’s own words.';
const NOT_DATE = 'Unexpected date, expected one like "2025-11" or "2021-02-26".';

test.each<[string, unknown, string]>([
  ...['Kind', '1a', 'a_b', 'a-', '-a', 'a--b', 'a b', ''].map((id): [string, unknown, string] => [
    'start',
    id,
    NOT_ID,
  ]),
  ['outcomes.pay.do', [1], NOT_ITEM],
  ['outcomes.pay.do', [{ use: 'tell' }], NOT_ITEM],
  ...[
    {},
    { kind: 'a', seen: 'b' },
    { kind: 1 },
    { all: [] },
    { any: [] },
    { all: 'yes' },
    { any: ['a'] },
    { all: [WHEN], any: [WHEN] },
  ].map((when): [string, unknown, string] => [
    'questions.kind.next',
    [{ when, goto: 'pay' }, { goto: 'seen' }],
    NOT_CONDITION,
  ]),
  ['questions.kind.next', [{ when: WHEN, goto: 'pay' }], NOT_WAYS],
  ['questions.kind.next', [{ goto: 'pay' }, { goto: 'seen' }], NOT_WAYS],
  ['questions.kind.next', [{ goto: 'pay' }, { when: WHEN, goto: 'seen' }], NOT_WAYS],
  ['outcomes.pay.kind', 'end', 'Unexpected kind of outcome, expected action, find-out or request.'],
  ['fields.f', { input: 'number' }, 'Unexpected input of a field, expected line, text, moment or choice.'],
  ['known.W2', { ...FACT, standing: 'true' }, NOT_FACT],
  ['known.W2', { ...FACT, standing: 'disputed' }, NOT_FACT],
  ['known.W2', { ...FACT, compared: '2026-02-30' }, 'Unexpected day, expected one like "2026-11-25".'],
  ['outcomes.pay.do', ['Tell'], NOT_ID],
  ['statements.tell.older', ['w2'], 'Unexpected id, expected one like W2 or W3b.'],
  ['statements.tell.older', ['xW2'], 'Unexpected id, expected one like W2 or W3b.'],
  ['statements.tell.known', ['W2bc'], 'Unexpected id, expected one like W2 or W3b.'],
  ['statements.tell.known', ['W'], 'Unexpected id, expected one like W2 or W3b.'],
  ['statements.tell.cite', ['e110'], 'Unexpected citation id, expected one like E110.'],
  ['statements.tell.cite', ['E 110'], 'Unexpected citation id, expected one like E110.'],
  ['citations.G1', { article: 'a', confirmed: 'x' }, NOT_CITATION],
  ['request.states', [1], NOT_ANSWER],
  ['sources.s', { title: 'S', date: '2025' }, NOT_DATE],
  ['sources.s', { title: 'S', date: '12025-11' }, NOT_DATE],
  ['sources.s', { title: 'S', date: '2025-11-1' }, NOT_DATE],
  ['portals', portalField({ from: ['all'] }), NOT_SOURCE],
  ['portals', portalField({ from: [{ field: 'a', question: 'b' }] }), NOT_SOURCE],
  [
    'portals',
    portalField({ label: '' }),
    'Unexpected empty label, expected the words that the portal shows.',
  ],
  [
    'portals',
    portalField({ from: ['title'], value: 'V' }),
    'Unexpected "from" beside "value", expected one of them.',
  ],
  ...['26-11-25', '2026-11-256', 'x2026-11-25', '2026-1-25', '2026-11-5'].map(
    (compared): [string, unknown, string] => [
      'portals',
      portal({ sources: [{ title: 'S', url: 'https://example.org/', compared }] }),
      'Unexpected date, expected a day like 2026-11-25.',
    ],
  ),
  [
    'portals',
    portal({ when: WHEN }),
    'Unexpected list of portals, expected exactly one without "when", at the end: the default.',
  ],
  [
    'portals',
    [PORTAL, PORTAL],
    'Unexpected list of portals, expected exactly one without "when", at the end: the default.',
  ],
])('%s cannot be %j', (place, value, message) => {
  expect(refusal(place, value)).toEqual([message]);
});

test.each<[string, unknown]>([
  ['questions.kind.next', [{ when: { kind: [] }, goto: 'pay' }, { goto: 'seen' }]],
  ['outcomes.pay.do', [{ use: 'tell', when: WHEN, not: 1 }]],
  ['known.W2', { ...FACT, sources: [] }],
  ['known.W2', { ...FACT, says: '' }],
  ['known.W2', { ...FACT, standing: 'disputed', sides: { here: [] } }],
  ['citations.G1', { article: 'a', segment: '1', confirmed: 'x', heading: 'h' }],
  ['request.states', [{ question: 'kind', only: [] }]],
  ['version', 0],
  ['version', 1.5],
  ['requestSchema', -1],
  ['colour', 'red'],
  ['places.portal', 'http://example.org/'],
  ['places.portal', 'xhttps://example.org/'],
  ['places.portal', 'httpsx://example.org/'],
  ['stages.look.external', 'elsewhere'],
  ['stages.look.colour', 'red'],
  ['questions.kind.ask', 'never'],
  ['questions.kind.colour', 'red'],
  ['questions.kind.options', [{ id: 'one' }]],
  ['questions.kind.next', []],
  ['questions.kind.facts', [0]],
  ['questions.kind.facts', [1.5]],
  ['outcomes.pay.tell', 'nothing'],
  ['outcomes.pay.urgency', 'never'],
  ['outcomes.pay.request', ['f']],
  ['outcomes.report.firstResponse', { question: 'seen', hours: { yes: 0 } }],
  ['outcomes.report.firstResponse', 'soon'],
  ['outcomes.report.colour', 'red'],
  ['statements.tell.colour', 'red'],
  ['paths.menu', { labels: 0 }],
  ['sources.s', { title: '' }],
  ['sources.s', { title: 'S', url: 'elsewhere' }],
  ['sources.s', { title: 'S', colour: 'red' }],
  ['fields.f', { input: 'choice', options: ['a'] }],
  ['fields.f', { input: 'moment', phrases: [] }],
  ['fields.f', { input: 'line', options: ['a', 'b'] }],
  ['request.title', { colour: 'a' }],
  ['request.language', { field: 'f' }],
  ['request.colour', 'red'],
  ['profile.fills', { colour: 'a' }],
  ['profile.times', { question: 'kind', only: [] }],
  ['profile.times', { question: 'kind', only: ['a'], colour: 'red' }],
  ['profile.colour', 'red'],
  ['portals', portal({ sources: [] })],
  ['portals', portal({ fields: [] })],
  ['portals', portal({ colour: 'red' })],
  ['portals', portal({ sources: [{ title: 'S', url: 'elsewhere', compared: DAY }] })],
  ['portals', portalField({ colour: 'red' })],
  ['examples', []],
  ['examples', [{ answers: {}, outcome: 'pay', colour: 'red' }]],
  ['facts', { a1: 'So.' }],
  ['facts', { '1a': 'So.' }],
])('nor can %s be %j', (place, value) => {
  expect(refusal(place, value)).toBeDefined();
});
