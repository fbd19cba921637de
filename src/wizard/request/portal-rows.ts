import type { PortalField } from '../contract/portal-data.ts';
import type { PortalSource } from '../flow/flow-schema.ts';
import type { Answers } from '../flow/routing.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Draft, DraftLine, Values } from './draft.ts';

/** What goes into one field of a portal. */
export interface PortalRow {
  field: PortalField;
  /** What is copied; empty where the request has nothing for it, `undefined` where it is filled in in the portal. */
  text: string | undefined;
  /** The fields of the request that belong there, whether anything was typed into them or not. */
  takes: readonly string[];
}

interface Told {
  draft: Draft;
  known: Answers;
  values: Values;
  /** The fields that are asked. */
  fields: readonly string[];
  /** Those that the title is made of. */
  titleFields: readonly string[];
}

/** A part of the request on its way into a field. */
interface Part {
  label: string;
  text: string;
  line?: DraftLine;
}

/**
 * Fills the fields of a portal, in its order, with the parts of a request. A field gets the text of one part alone,
 * several each under its name.
 *
 * @param fields those of the portal
 * @param told the draft in the language of the portal's readers, and what it was made of
 */
export function portalRows(fields: readonly PortalField[], told: Told): PortalRow[] {
  const taken = new Set(
    fields.flatMap(({ from }) => from.flatMap((source) => partsOf(source, told).map(({ line }) => line))),
  );
  const rest = told.draft.lines.filter((line) => !taken.has(line)).map(partOf);
  const named = new Set(
    fields.flatMap(({ from }) => from.flatMap((source) => (source.kind === 'field' ? source.id : []))),
  );
  const unnamed = told.fields.filter((id) => !named.has(id));
  const belongs = (source: PortalSource): readonly string[] => {
    if (source.kind === 'title') return told.titleFields;
    if (source.kind === 'rest') return unnamed;
    return source.kind === 'field' ? [source.id] : [];
  };
  return fields.map((field) => {
    if (field.value !== undefined) return { field, text: field.value, takes: [] };
    if (field.from.length === 0) return { field, text: undefined, takes: [] };
    const parts = field.from.flatMap((source) => (source.kind === 'rest' ? rest : partsOf(source, told)));
    const isOne = parts.length === 1 && field.from.every(({ kind }) => kind !== 'rest');
    const texts = parts.map(({ label, text }) =>
      isOne || label === '' ? text : `${label}:${text.includes('\n') ? '\n' : ' '}${text}`,
    );
    return { field, text: texts.join('\n\n'), takes: field.from.flatMap(belongs) };
  });
}

/** The parts that a source names; of the rest, none: it is what the others leave. */
function partsOf(source: PortalSource, { draft, known, values }: Told): Part[] {
  if (source.kind === 'rest') return [];
  if (source.kind === 'title') return [{ label: '', text: cleanLine(draft.title) }];
  const { kind, id, says } = source;
  const line = draft.lines.find((each) => each.source.kind === kind && each.source.id === id);
  if (says === undefined) return line === undefined ? [] : [partOf(line)];
  const chosen = kind === 'question' ? known[id] : values[id];
  const text = chosen !== undefined && Object.hasOwn(says, chosen) ? says[chosen] : undefined;
  if (text === undefined) return [];
  const part = { label: line?.label ?? '', text };
  return [line === undefined ? part : { ...part, line }];
}

function partOf(line: DraftLine): Part {
  return { label: cleanLine(line.label), text: cleanText(line.value).trim(), line };
}
