import type { Flow } from '../../../src/wizard/flow/flow-schema.ts';
import { STATEMENT_SECTIONS } from '../../../src/wizard/flow/flow-schema.ts';

/** Writes `docs/wizard-facts.md`: which node holds which fact, by which statement and citation. */
export function factTable(flow: Flow): string {
  const rows = Object.entries(flow.facts).map(([number, text]) => {
    const holders = holdersOf(flow, Number(number));
    const nodes = [...new Set(holders.flatMap(({ nodes }) => nodes))];
    const cites = [...new Set(holders.flatMap(({ cite }) => cite))].sort();
    return `| ${number} | ${text} | ${nodes.map(code).join(' ')} | ${cites.join(', ')} |`;
  });
  return `# Which node holds which fact

Written by \`test/unit/wizard/triage.test.ts\` from \`content/flows/triage.yaml\`; the test fails when it is not up to date, and
\`npx vitest run -u test/unit/wizard/triage.test.ts\` writes it anew. \`E\`, \`P\` and \`R\` stand for the articles on escalating,
providing support and reporting; the wording of each citation stands at the end of the flow.

| fact | what the articles say | nodes | citations |
| ---: | --- | --- | --- |
${rows.join('\n')}
`;
}

interface Holder {
  nodes: string[];
  cite: string[];
}

function holdersOf(flow: Flow, fact: number): Holder[] {
  const holders: Holder[] = [];
  for (const [id, question] of Object.entries(flow.questions))
    for (const { facts, cite } of [question, ...question.options])
      if (facts.includes(fact)) holders.push({ nodes: [id], cite });
  for (const [id, { facts, cite }] of Object.entries(flow.statements))
    if (facts.includes(fact)) holders.push({ nodes: usersOf(flow, id), cite });
  return holders;
}

function usersOf(flow: Flow, statement: string): string[] {
  return Object.entries(flow.outcomes)
    .filter(([, outcome]) =>
      STATEMENT_SECTIONS.some((section) => outcome[section].some(({ use }) => use === statement)),
    )
    .map(([node]) => node);
}

/** Writes `docs/known-facts.md`: what is known since the articles, from where, and which node holds it. */
export function knownTable(flow: Flow): string {
  const rows = Object.entries(flow.known).map(([id, fact]) => {
    const sources =
      fact.standing === 'disputed' ? Object.values(fact.sides).flat() : (fact.sources ?? fact.cite);
    const dated = [...new Set(sources)].map((source) => {
      const { title, date } = flow.sources[source] ?? { title: source, date: undefined };
      return `${title}, ${date ?? 'undated'}`;
    });
    return `| ${id} | ${fact.says} | ${fact.standing} | ${dated.join('; ')} | ${fact.compared} | ${nodesOf(flow, id).map(code).join(' ')} |`;
  });
  return `# What is known since the articles, and which node holds it

Written by \`test/unit/wizard/triage.test.ts\` from \`content/flows/triage.yaml\`; the test fails when it is not up to date, and
\`npx vitest run -u test/unit/wizard/triage.test.ts\` writes it anew. "Compared" is the day on which a person compared the fact
with a stored copy of its sources; the live pages were not opened.

| fact | what it says | standing | sources | compared | nodes |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function nodesOf(flow: Flow, id: string): string[] {
  const nodes = Object.entries(flow.questions)
    .filter(([, question]) => [question, ...question.options].some(({ known }) => known.includes(id)))
    .map(([node]) => node);
  const statements = Object.entries(flow.statements)
    .filter(([, { known, older }]) => known.includes(id) || older.includes(id))
    .flatMap(([statement]) => usersOf(flow, statement));
  return [...new Set([...nodes, ...statements])];
}

function code(text: string): string {
  return `\`${text}\``;
}
