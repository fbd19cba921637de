import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSeparately, copyOfContent } from '../support/separate-build.ts';

test('every mistake in the flow, its texts and its citations stops the build, all at once', () => {
  const content = copyOfContent();
  const flow = edit(content, 'flows/triage.yaml', [
    ['goto: find-out-health }', 'goto: find-out-helth }'],
    ['confirmed: "It is expected', 'confirmed: "It was expected'],
  ]);
  const texts = edit(content, 'ru/triage.yaml', [['\n  escalate: ', '\n  escalte: ']]);
  const { status, output } = buildSeparately(content);
  expect(status).not.toBe(0);
  expect(output).toMatch(
    new RegExp(
      `${flow}:\\d+:\\d+ {2}error {2}wizard/unknown-node .*"find-out-helth".*\\n.*Did you mean "find-out-health"`,
    ),
  );
  expect(output).toMatch(
    /wizard\/changed-citation {2}Unexpected wording of E108 in es: "It is expected that .*", confirmed was "It was/,
  );
  expect(output).toMatch(new RegExp(`${texts}:\\d+:1 {2}error {2}wizard/missing-text .*"stages\\.escalate"`));
  expect(output).toMatch(/wizard\/orphan-text .*"stages\.escalte".*\n.*Did you mean "stages\.escalate"/);
});

/** Changes a file of the content; gives its path. */
function edit(content: string, name: string, changes: [string, string][]): string {
  const file = path.join(content, name);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
  return file;
}
