import type { Content } from '../../content-files/content.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { sitePath } from '../../i18n/paths.ts';
import { entryOf } from '../../lib/entry.ts';
import type { Flow, PortalSource } from '../../wizard/flow/flow-schema.ts';
import type { Texts } from '../../wizard/flow/text-schema.ts';
import { optionText, questionText, shortName, textsOf, wizardOf } from './words.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Where a request's number and time stand in the vendor's interfaces; the portals' fields are data of the flow. */
const AFTER_FILING = {
  number: 'Azure support tickets: properties.supportTicketId. Partner Center service requests: Id.',
  filed: 'Azure support tickets: properties.createdDate. Partner Center service requests: CreatedDate.',
};

/** The name of the schema's file: `service-request-1`. */
export function schemaName({ requestSchema: number }: Pick<Flow, 'requestSchema'>): string {
  return `service-request-${number}`;
}

/** The schema's address, whole where the site has an origin. */
export function schemaAddress(flow: Pick<Flow, 'requestSchema'>, site: URL | undefined): string {
  const path = sitePath(`schemas/${schemaName(flow)}.json`);
  return site === undefined ? path : new URL(path, site).href;
}

/**
 * The JSON Schema (2020-12) of an exported request, made from the flow: closed, each property with the portals' fields
 * that it goes into, and their names in the vendor's interfaces
 * (learn.microsoft.com/rest/api/support/support-tickets and …/partner-center/developer/service-request-resources).
 */
export function requestSchema(content: Content, site: URL | undefined): Schema {
  const { flow } = wizardOf(content);
  const texts = textsOf(wizardOf(content), ORIGINAL_LOCALE);
  const text = (description: string) => ({ type: 'string', description });
  const stated = new Set(flow.request.states.map(({ question }) => question));
  const about = (kind: 'field' | 'question', id: string, name: string) => {
    const isIt = (source: PortalSource) => 'id' in source && source.kind === kind && source.id === id;
    const goesIn = kind === 'field' || stated.has(id);
    return [
      /[.?]$/.test(name) ? name : `${name}.`,
      ...portalNames(flow, isIt, goesIn ? isRest : undefined),
    ].join(' ');
  };
  const whole = (kind: 'title' | 'rest') => portalNames(flow, (source) => source.kind === kind).join(' ');
  const asked = [
    ...new Set(
      Object.values(flow.outcomes).flatMap((each) =>
        each.kind === 'request' ? each.request.map(({ use }) => use) : [],
      ),
    ),
  ];
  const outcomes = Object.keys(flow.outcomes).filter((id) => flow.outcomes[id]?.kind === 'request');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(flow, site),
    title: 'Service request',
    description:
      'A request for support by a partner, on behalf of a customer. Answers and choices are ids, whatever language the writer read.',
    ...object(
      {
        $schema: { const: schemaAddress(flow, site), description: 'This schema.' },
        written: { $ref: '#/$defs/moment', description: 'When the document was written.' },
        flow: { type: 'integer', minimum: 1, description: 'Version of the questions.' },
        outcome: { enum: outcomes, description: 'Where the answers led.' },
        language: { const: ORIGINAL_LOCALE, description: 'Language of title and text (BCP 47).' },
        title: text(`Severity, service and problem in one line. ${whole('title')}`),
        text: text(`The whole request as plain text. ${whole('rest')}`),
        answers: {
          description: 'Question to option, as far as it was asked.',
          ...object(
            Object.fromEntries(
              Object.entries(flow.questions).map(([id, { options }]) => [
                id,
                {
                  oneOf: options.map((option) => optionSchema(flow, texts, id, option.id)),
                  description: about('question', id, questionName(texts, id)),
                },
              ]),
            ),
          ),
        },
        fields: {
          description: 'What was typed and chosen, as far as it was.',
          ...object(
            Object.fromEntries(
              asked.map((id) => [
                id,
                {
                  ...fieldSchema(flow, id),
                  description: about('field', id, entryOf(texts.fields, id, 'text of a field').draft),
                },
              ]),
            ),
          ),
        },
        number: text(`The vendor’s number. ${AFTER_FILING.number}`),
        filed: { $ref: '#/$defs/moment', description: `When it was filed. ${AFTER_FILING.filed}` },
      },
      ['$schema', 'written', 'flow', 'outcome', 'language', 'title', 'text', 'answers', 'fields'],
    ),
    $defs: {
      moment: {
        description: 'A moment and the zone in which it was said.',
        ...object({ at: { $ref: '#/$defs/at' }, zone: { $ref: '#/$defs/zone' } }, ['at', 'zone']),
      },
      saidMoment: {
        description:
          'A time as it was said. “at” is absent where no one moment is meant: the clocks skipped the time, showed it twice, or it is none.',
        ...object(
          {
            at: { $ref: '#/$defs/at' },
            local: text('As it was typed, such as 2026-11-20T08:30.'),
            zone: { $ref: '#/$defs/zone' },
          },
          ['local', 'zone'],
        ),
      },
      at: {
        type: 'string',
        format: 'date-time',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$',
        description: 'RFC 3339, with the zone’s offset at that moment.',
      },
      zone: text('IANA’s name of a zone, such as Europe/Madrid.'),
    },
  };
}

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** An option with its name, and the words that portals have for it. */
function optionSchema({ portals }: Flow, texts: Texts, question: string, option: string): Schema {
  const said = portals.flatMap(({ label, fields }) =>
    fields.flatMap(({ from }) =>
      from.flatMap((source) => {
        const words = 'says' in source && source.id === question ? source.says?.[option] : undefined;
        return words === undefined ? [] : [`${label}: ${words}.`];
      }),
    ),
  );
  const title = shortName(optionText(texts, question, option));
  return { const: option, title, ...(said.length > 0 && { description: said.join(' ') }) };
}

function questionName(texts: Texts, id: string): string {
  const { draft, title } = questionText(texts, id);
  return draft ?? title;
}

function fieldSchema({ fields }: Flow, id: string): Schema {
  const field = entryOf(fields, id, 'field');
  if (field.input === 'moment') return { $ref: '#/$defs/saidMoment' };
  return field.input === 'choice' ? { enum: field.options } : { type: 'string' };
}

function isRest({ kind }: PortalSource): boolean {
  return kind === 'rest';
}

/**
 * Each portal with those of its fields that a source fills: `Azure portal: Severity (properties.severity).`
 *
 * @param otherwise the source that takes it where no field of a portal names it
 */
function portalNames(
  { portals }: Flow,
  fills: (source: PortalSource) => boolean,
  otherwise?: (source: PortalSource) => boolean,
): string[] {
  return portals.flatMap(({ label, fields }) => {
    const filledBy = (test: (source: PortalSource) => boolean) =>
      fields.filter(({ from }) => from.some(test));
    const named = filledBy(fills);
    const names = (named.length === 0 && otherwise !== undefined ? filledBy(otherwise) : named).map(
      (field) => (field.api === undefined ? field.label : `${field.label} (${field.api})`),
    );
    return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
  });
}
