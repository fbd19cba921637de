import { formatProblem } from '../../../src/lib/problem.ts';
import { parseYaml } from '../../../src/lib/yaml.ts';
import type { Source } from '../../../src/wizard/check/source.ts';
import { type Flow, flowSchema } from '../../../src/wizard/flow/flow-schema.ts';
import { type Texts, textsSchema } from '../../../src/wizard/flow/text-schema.ts';

/** A whole flow in few lines: two questions, three outcomes. */
export const SMALL_FLOW = `version: 1
start: kind
stages:
  look: { articles: [guide], given: { kind: broken } }
questions:
  kind:
    stage: look
    options: [{ id: broken }, { id: bill, facts: [1], cite: [G1] }]
    next:
      - { when: { kind: bill }, goto: pay }
      - { goto: seen }
  seen:
    stage: look
    options: [{ id: "yes" }, { id: "no" }]
    next:
      - { when: { all: [{ seen: "yes" }, { any: [{ kind: [broken] }] }] }, goto: wait }
      - { goto: report }
outcomes:
  pay: { stage: look, kind: action, urgency: calm, do: [tell] }
  wait: { stage: look, kind: action, urgency: calm, do: [tell] }
  report: { stage: look, kind: request, urgency: now, do: [{ use: tell, when: { seen: "no" } }] }
statements:
  tell: { facts: [1], cite: [G1] }
paths: {}
fields: {}
examples:
  - { answers: { kind: bill }, outcome: pay }
facts:
  1: Tell the customer.
citations:
  G1: { article: guide, segment: '101', confirmed: Tell the customer. }
`;

/** The texts that belong to {@link SMALL_FLOW}. */
export const SMALL_TEXTS = `title: Wizard
lead: Answer.
stages: { look: Look }
questions:
  kind: { title: What?, why: To know., options: { broken: { label: Broken }, bill: { label: Bill } } }
  seen: { title: Seen?, options: { "yes": { label: Yes }, "no": { label: No } } }
outcomes:
  pay: { title: Pay, summary: Now. }
  wait: { title: Wait, summary: A while. }
  report: { title: Report, summary: It. }
statements: { tell: Tell them. }
paths: {}
fields: {}
`;

/** Parses a flow; `changes` are pairs of found and put in its place, each of which must occur. */
export function smallFlow(...changes: [string, string][]): Source<Flow> {
  return source('flow.yaml', smallFlowText(...changes), flowSchema);
}

/** The text of it. */
export function smallFlowText(...changes: [string, string][]): string {
  return edit(SMALL_FLOW, changes);
}

/** Parses texts, changed in the same way. */
export function smallTexts(locale: string, ...changes: [string, string][]) {
  return { ...source<Texts>(`${locale}.yaml`, edit(SMALL_TEXTS, changes), textsSchema), locale };
}

function edit(text: string, changes: [string, string][]): string {
  return changes.reduce((edited, [from, to]) => {
    if (!edited.includes(from))
      throw new Error(`Unexpected text to change "${from}", expected one that occurs.`);
    return edited.replace(from, to);
  }, text);
}

function source<T>(file: string, text: string, schema: Parameters<typeof parseYaml<T>>[2]): Source<T> {
  const parsed = parseYaml<T>(text, file, schema, 'wizard');
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return { file, data: parsed.value, locate: parsed.locate };
}
