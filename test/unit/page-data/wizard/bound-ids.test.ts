import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/content.ts';
import { readSettings } from '../../../../src/content-files/settings.ts';
import { isProblemError } from '../../../../src/lib/problem.ts';
import { requestData } from '../../../../src/page-data/wizard/request-data.ts';
import { writeDraft } from '../../../../src/wizard/request/draft.ts';

// The site's own content, with its question `severity` renamed wherever the flow and its texts name it.
let contentDir = '';
const flowFile = () => path.join(contentDir, 'flows/triage.yaml');

beforeAll(() => {
  contentDir = mkdtempSync(path.join(os.tmpdir(), 'renamed-question-'));
  cpSync(readSettings().contentDir, contentDir, { recursive: true });
  const rename = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  const id = /(?<![\w-])severity(?![\w-])/g;
  rename(flowFile(), (text) => {
    const binding = text.indexOf('\nrequest:');
    const examples = text.indexOf('\nexamples:');
    const facts = text.indexOf('\nfacts:');
    return [
      text.slice(0, binding).replace(id, 'gravity'),
      text.slice(binding, examples),
      text.slice(examples, facts).replace(id, 'gravity'),
      text.slice(facts),
    ].join('');
  });
  for (const locale of readdirSync(contentDir)) {
    const file = path.join(contentDir, locale, 'triage.yaml');
    if (locale !== 'flows' && existsSync(file))
      rename(file, (text) => text.replace(/^ {2}severity:$/m, '  gravity:'));
  }
});

afterAll(() => rmSync(contentDir, { recursive: true, force: true }));

test('a renamed question that the request still takes its severity from fails, with the lines', () => {
  const lines = readFileSync(flowFile(), 'utf8').split('\n');
  const lineOf = (text: string) => lines.findIndex((line) => line.startsWith(text)) + 1;
  const problems = problemsOf(() => readContent({ contentDir })).filter(
    ({ rule }) => rule === 'wizard/unknown-question',
  );
  expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
    [lineOf('    - severity'), 7, 'Unexpected question "severity", expected one that the flow has.'],
    [lineOf('  title: {'), 12, 'Unexpected question "severity", expected one that the flow has.'],
    [lineOf('  times: {'), 3, 'Unexpected question "severity", expected one that the flow has.'],
  ]);
});

test('with the binding renamed as well, the request has its severity again', () => {
  const text = readFileSync(flowFile(), 'utf8');
  writeFileSync(
    flowFile(),
    text
      .replace('    - severity\n', '    - gravity\n')
      .replace('severity: severity,', 'severity: gravity,')
      .replace('times: { question: severity,', 'times: { question: gravity,'),
  );
  const content = readContent({ contentDir });
  const outcome = content.wizard?.flow.outcomes['report-technical'];
  if (outcome?.kind !== 'request')
    throw new Error('Unexpected outcome, expected one that ends in a request.');
  const { english, bound, fields } = requestData(content, 'en', 'report-technical', outcome);
  const draft = writeDraft({ gravity: 'a', service: 'azure' }, fields, {}, english, String, bound.title);
  expect(draft.title).toMatch(/^\[Sev A\] /);
  expect(draft.lines.map(({ label }) => label)).toContain('Severity');
});

function problemsOf(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (isProblemError(error)) return error.problems;
    throw error;
  }
  return [];
}
