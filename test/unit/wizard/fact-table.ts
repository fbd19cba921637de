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
  for (const table of ['statements', 'paths'] as const)
    for (const [id, { facts, cite }] of Object.entries(flow[table]))
      if (facts.includes(fact)) holders.push({ nodes: usersOf(flow, table, id), cite });
  return holders;
}

function usersOf(flow: Flow, table: 'statements' | 'paths', id: string): string[] {
  const sections = table === 'paths' ? (['where'] as const) : STATEMENT_SECTIONS;
  return Object.entries(flow.outcomes)
    .filter(([, outcome]) => sections.some((section) => outcome[section].some(({ use }) => use === id)))
    .map(([node]) => node);
}

function code(text: string): string {
  return `\`${text}\``;
}
