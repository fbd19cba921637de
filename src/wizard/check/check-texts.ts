import { nearest } from '../../lib/nearest.ts';
import { type Problem, reporter } from '../../lib/problem.ts';
import type { Flow, Outcome } from '../flow/flow-schema.ts';
import type { Source, TextsSource } from './source.ts';

/**
 * Compares the texts of all locales with the flow: every id has its text, no text is without an id, and what one
 * locale says beyond that (hints, reasons), every other says as well.
 */
export function checkTexts(flow: Source<Flow>, sources: readonly TextsSource[]): Problem[] {
  const required = requiredPaths(flow.data);
  const optional = optionalPaths(flow.data);
  const leaves = sources.map((source) => ({ source, texts: leavesOf(source.data) }));
  return leaves.flatMap(({ source, texts }) => {
    const others = leaves.filter((other) => other.source !== source);
    const expected = new Set(required);
    for (const { texts: said } of others)
      for (const path of said.keys()) if (optional.has(path)) expected.add(path);
    const missing = [...expected].filter((path) => !texts.has(path));
    const orphans = [...texts.keys()].filter((path) => !required.has(path) && !optional.has(path));
    const problems: Problem[] = [];
    const report = reporter(problems, source);
    for (const path of missing) {
      const model = others.find((other) => other.texts.has(path));
      const example = model === undefined ? '' : ` ${model.source.file} says: ${model.texts.get(path)}`;
      report(
        'wizard/missing-text',
        path.split('.'),
        `Unexpected absence of "${path}".`,
        `Add it in ${source.locale}.${example}`,
      );
    }
    for (const path of orphans) {
      const near = nearest(path, missing) ?? nearest(path, required);
      report(
        'wizard/orphan-text',
        path.split('.'),
        `Unexpected text "${path}", expected an id of ${flow.file}.`,
        near === undefined ? `Remove it, or add its id to ${flow.file}.` : `Did you mean "${near}"?`,
      );
    }
    return problems;
  });
}

function requiredPaths(flow: Flow): Set<string> {
  const under = (section: keyof Flow & string, ...parts: string[]) =>
    Object.keys(flow[section] as object).flatMap((id) =>
      parts.length === 0 ? [`${section}.${id}`] : parts.map((part) => `${section}.${id}.${part}`),
    );
  return new Set([
    'title',
    'lead',
    ...under('stages'),
    ...under('questions', 'title'),
    ...Object.entries(flow.questions).flatMap(([id, { options }]) =>
      options.map((option) => `questions.${id}.options.${option.id}.label`),
    ),
    ...[...flow.request.states, ...flow.profile.answers].map(({ question }) => `questions.${question}.draft`),
    ...Object.values(flow.outcomes).flatMap((outcome) => coachPaths(outcome)),
    ...under('outcomes', 'title', 'summary'),
    ...under('statements'),
    ...under('paths', 'title'),
    ...Object.entries(flow.paths).flatMap(([id, { labels }]) =>
      Array.from({ length: labels }, (_, index) => `paths.${id}.labels.${index}`),
    ),
    ...under('places'),
    ...knownPaths(flow),
    ...under('fields', 'label', 'draft'),
    ...Object.entries(flow.fields).flatMap(([id, field]) =>
      field.input === 'choice' ? field.options.map((option) => `fields.${id}.options.${option}`) : [],
    ),
    ...Object.entries(flow.fields).flatMap(([id, field]) =>
      'phrases' in field ? field.phrases.map(({ use }) => `phrases.${id}.${use}`) : [],
    ),
    ...flow.portals.flatMap(({ id, fields }) => [
      `portals.${id}.title`,
      ...fields.map((field) => `portals.${id}.fields.${field.id}`),
    ]),
    ...Array.from({ length: flow.version - 1 }, (_, index) => `versions.${index + 2}`),
  ]);
}

/** What is known since the articles and has words of its own: what was said before, and the sides of a dispute. */
function knownPaths(flow: Flow): string[] {
  const older = Object.values(flow.statements).flatMap((statement) => statement.older);
  return Object.entries(flow.known).flatMap(([id, fact]) => {
    if (fact.standing === 'disputed') return Object.keys(fact.sides).map((side) => `known.${id}.${side}`);
    return older.includes(id) ? [`known.${id}`] : [];
  });
}

/** What a reader is told of each answer that decides how soon the first response comes. */
function coachPaths(outcome: Outcome): string[] {
  if (outcome.kind !== 'request' || typeof outcome.firstResponse !== 'object') return [];
  const { question, hours } = outcome.firstResponse;
  return Object.keys(hours).flatMap((option) =>
    ['hint', 'commits'].map((part) => `questions.${question}.options.${option}.${part}`),
  );
}

function optionalPaths(flow: Flow): Set<string> {
  return new Set([
    ...Object.entries(flow.questions).flatMap(([id, { options }]) => [
      `questions.${id}.why`,
      ...options.flatMap((option) =>
        ['hint', 'examples', 'commits', 'short', 'draft'].map(
          (part) => `questions.${id}.options.${option.id}.${part}`,
        ),
      ),
    ]),
    ...Object.keys(flow.fields).map((id) => `fields.${id}.hint`),
    ...Object.keys(flow.citations).map((id) => `notes.${id}`),
  ]);
}

/** Every text with its dotted path. */
function leavesOf(value: unknown, path: string[] = []): Map<string, string> {
  if (typeof value === 'string') return new Map([[path.join('.'), value]]);
  return new Map(Object.entries(value ?? {}).flatMap(([key, child]) => [...leavesOf(child, [...path, key])]));
}
