import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { copyOfContent } from '../support/separate-build.ts';

/** Runs what `npm run check` runs after the types. */
function check(contentDir: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/check-cli.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('a lost note and malformed redirects are told with their place, all at once, and no stack trace', () => {
  const content = copyOfContent();
  const notes = path.join(content, 'notes/provide-technical-support.yaml');
  const redirects = path.join(content, 'redirects.yaml');
  const text = '{ es: a, ru: b, zh-CN: c, en: d }';
  writeFileSync(notes, `- { locale: es, segment: "999", text: ${text} }\n`);
  writeFileSync(redirects, 'old: [1]\n');
  const { status, output } = check(content);
  expect(status).toBe(1);
  expect(output).toContain(
    `${notes}:1:3  error  notes/lost  Unexpected absence of segment 999 in es/provide-technical-support.`,
  );
  expect(output).toContain(`${redirects}:1:1  error  redirects/schema`);
  expect(output).not.toMatch(/^\s+at /m);
});
