import type { Answers } from '../../flow/routing.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { Draft } from '../draft.ts';
import { isoInZone } from '../time/local-time.ts';
import { toText } from './plain-text.ts';

/** A moment, and the zone in which it was said. */
export interface ZonedMoment {
  at: Date;
  /** IANA's name. */
  zone: string;
}

/** A time as it was said; `at` is absent where no one moment is meant. */
export interface SaidMoment {
  at: Date | undefined;
  local: string;
  zone: string;
}

/** A request as it is exported: by ids, whatever language its writer reads. */
export interface ExportedRequest {
  /** Address of the JSON Schema. */
  schema: string;
  written: ZonedMoment;
  /** Version of the flow. */
  flow: number;
  outcome: string;
  draft: Draft;
  /** Language of the draft. */
  language: string;
  answers: Answers;
  /** Field → what was typed, the option's id, or a time; empty ones are left out. */
  fields: Readonly<Record<string, string | SaidMoment>>;
  number: string;
  filed: ZonedMoment | undefined;
}

/** A request as JSON, in the shape of the schema that it names. */
export function toJson({ draft, fields, number, filed, ...request }: ExportedRequest): string {
  const said = Object.entries(fields).flatMap(([id, value]): [string, string | object][] => {
    if (typeof value !== 'string') return value.local === '' ? [] : [[id, saidMoment(value)]];
    const text = cleanText(value).trim();
    return text === '' ? [] : [[id, text]];
  });
  const given = cleanLine(number);
  const document = {
    $schema: request.schema,
    written: zonedMoment(request.written),
    flow: request.flow,
    outcome: request.outcome,
    language: request.language,
    title: cleanLine(draft.title),
    text: toText(draft),
    answers: request.answers,
    fields: Object.fromEntries(said),
    ...(given !== '' && { number: given }),
    ...(filed !== undefined && { filed: zonedMoment(filed) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function zonedMoment({ at, zone }: ZonedMoment): object {
  return { at: isoInZone(at, zone), zone };
}

function saidMoment({ at, local, zone }: SaidMoment): object {
  return { ...(at !== undefined && { at: isoInZone(at, zone) }), local: cleanLine(local), zone };
}
