import { type Ajv2020 as Ajv, Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { readSettings } from '../../../../src/content-files/settings.ts';
import { draftIn, valuesOf } from '../../../../src/islands/wizard/request/asked.ts';
import { exportedFields } from '../../../../src/islands/wizard/request/formats.ts';
import { requestData } from '../../../../src/page-data/wizard/request-data.ts';
import { requestSchema, schemaAddress } from '../../../../src/page-data/wizard/request-schema.ts';
import { wizardOf } from '../../../../src/page-data/wizard/words.ts';
import { cleanText } from '../../../../src/wizard/request/clean-text.ts';
import { toJson } from '../../../../src/wizard/request/out/json.ts';
import { resolve } from '../../../../src/wizard/walk/resolve.ts';
import { HOSTILE, UNSAFE } from '../../wizard/request/out/hostile.ts';
import { variedWalks } from '../../wizard/varied-walks.ts';

const content = readContent(readSettings());
const { flow, routing } = wizardOf(content);
const SITE = new URL('https://example.org');
const schema = requestSchema(content, SITE);
const ajv: Ajv = new Ajv2020({ strict: true, allErrors: true, formats: { 'date-time': isDateTime } });
const validate = ajv.compile(schema);

function isDateTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** The data of a request outcome, and the last walk that ends there. */
const all = [...variedWalks(routing)];
const requests = Object.entries(flow.outcomes).flatMap(([node, outcome]) => {
  if (outcome.kind !== 'request') return [];
  const ends = all.filter((walk) => walk.outcome === node);
  const known = ends.map(({ answers }) => resolve(routing, answers).known);
  return [{ node, data: requestData(content, 'es', node, outcome), known }];
});

type Request = (typeof requests)[number];
const exported = (
  { node, data }: Request,
  known: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
) => {
  const { fields, bound, english: words } = data;
  const values = valuesOf(fields, typed);
  const now = new Date('2026-11-28T12:00:00Z');
  return JSON.parse(
    toJson({
      schema: schemaAddress(flow, SITE),
      written: { at: now, zone: 'Asia/Kolkata' },
      flow: flow.version,
      outcome: node,
      draft: draftIn(words, { known, fields, values, bound }),
      language: words.locale,
      answers: known,
      fields: exportedFields(fields, values, now),
      number: typed['number'] ?? '',
      filed: typed['number'] === undefined ? undefined : { at: now, zone: 'America/St_Johns' },
    }),
  );
};
/** The same text in every field that takes text, the last option in every choice. */
const filled = ({ data }: Request, text: string) =>
  Object.fromEntries(
    data.fields.map((field) => {
      if (field.input === 'choice') return [field.id, field.options.at(-1) ?? ''];
      return [field.id, field.input === 'moment' ? '2026-11-20T08:30' : text];
    }),
  );
const first = (): [Request, Readonly<Record<string, string>>] => {
  const [request] = requests;
  const known = request?.known[0];
  if (request === undefined || known === undefined) throw new Error('Unexpected flow without a request.');
  return [request, known];
};

test.each(requests.map((request) => [request.node, request] as const))(
  'every request of %s is valid, empty and filled',
  (_, request) => {
    expect(request.known.length).toBeGreaterThan(0);
    for (const known of request.known)
      for (const typed of [{}, { ...filled(request, 'It'), number: '2611280030001234' }]) {
        expect(validate(exported(request, known, typed)), ajv.errorsText(validate.errors)).toBe(true);
      }
  },
);

test.each(HOSTILE)('typed text stays text: %j', (text) => {
  const [request, known] = first();
  const document = exported(request, known, { ...filled(request, text), number: text });
  expect(validate(document), ajv.errorsText(validate.errors)).toBe(true);
  const said = cleanText(text).trim();
  const kept = request.data.fields.filter(({ input }) => input === 'line' || input === 'text');
  for (const { id } of kept) expect(document.fields[id]).toBe(said === '' ? undefined : said);
  expect(Object.keys(document.fields)).toHaveLength(
    request.data.fields.length - (said === '' ? kept.length : 0),
  );
  expect(JSON.stringify(document).replaceAll('\\n', '')).not.toMatch(UNSAFE);
});

test('times have the offset of the zone in which they were said, and none where no one moment is meant', () => {
  const [request, known] = first();
  const began = request.data.fields.find(({ input }) => input === 'moment')?.id ?? '';
  const at = (local: string, more = {}) =>
    exported(request, known, { [began]: local, [`${began}.zone`]: 'Europe/Madrid', ...more }).fields[began];
  expect(at('2026-07-20T08:30')).toEqual({
    at: '2026-07-20T08:30:00+02:00',
    local: '2026-07-20T08:30',
    zone: 'Europe/Madrid',
  });
  expect(at('2026-03-29T02:30')).toEqual({ local: '2026-03-29T02:30', zone: 'Europe/Madrid' });
  expect(at('2026-10-25T02:30')).toEqual({ local: '2026-10-25T02:30', zone: 'Europe/Madrid' });
  expect(at('2026-10-25T02:30', { [`${began}.which`]: 'later' }).at).toBe('2026-10-25T02:30:00+01:00');
  const { written, filed } = exported(request, known, { number: '1' });
  expect([written.at, filed.at]).toEqual(['2026-11-28T17:30:00+05:30', '2026-11-28T08:30:00-03:30']);
});

test.each<[string, (document: ReturnType<typeof exported>) => void]>([
  ['an unknown part', (document) => (document.more = '')],
  ['an unknown question', (document) => (document.answers.more = 'yes')],
  ['an unknown option', (document) => (document.answers.service = 'Microsoft Azure')],
  ['an unknown field', (document) => (document.fields.more = '')],
  ['a time without offset', (document) => (document.written.at = '2026-11-28T12:00:00')],
  ['another schema', (document) => (document.$schema = 'https://example.org/other.json')],
  ['no title', (document) => delete document.title],
])('%s is refused', (_, change) => {
  const document = exported(...first(), {});
  expect(validate(document)).toBe(true);
  change(document);
  expect(validate(document)).toBe(false);
});

interface Part {
  type?: string;
  properties?: Record<string, Part>;
  additionalProperties?: boolean;
  description?: string;
}
const parts = (part: Part): [string, Part][] =>
  Object.entries(part.properties ?? {}).flatMap(([name, each]) => [[name, each], ...parts(each)]);

test('the schema names itself, is closed, and describes each property', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/schemas/service-request-1.json',
    additionalProperties: false,
  });
  const { $defs } = schema as { $defs: Record<string, Part> };
  const all = [...parts(schema as Part), ...Object.entries($defs)];
  for (const [name, { type, additionalProperties }] of all)
    if (type === 'object') expect(additionalProperties, name).toBe(false);
  for (const [name, part] of parts(schema as Part)) expect(part.description, name).toMatch(/[.?]$/);
});

test('what is typed and what the request states names the fields that it goes into at both vendors’ interfaces', () => {
  const { fields, answers, title, text, number, filed } = (schema as { properties: Record<string, Part> })
    .properties as Record<string, Part>;
  for (const [name, { description }] of parts(fields ?? {})) {
    expect(description, name).toMatch(/Azure portal: [^.]+ \((?:properties\.|subscriptionId)/);
    expect(description, name).toMatch(/Partner Center: [^.]+ \([A-Z]/);
  }
  for (const { question } of flow.request.states)
    expect(answers?.properties?.[question]?.description, question).toMatch(
      /Azure portal: .*Partner Center: /,
    );
  expect(answers?.properties?.['severity']).toMatchObject({
    oneOf: [
      {
        const: 'a',
        description: expect.stringMatching(/^Azure portal: A - Critical.* Partner Center: Critical\.$/),
      },
      { const: 'b' },
      { const: 'c' },
      { const: 'unknown' },
    ],
  });
  for (const each of [title, text]) expect(each?.description).toMatch(/properties\.\w+\).*\((?:Title|Descr)/);
  for (const each of [number, filed]) expect(each?.description).toMatch(/Azure.*Partner Center/);
});
