import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
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

test('what a locale that was begun lacks is told all at once, each with how to mend it', () => {
  const content = copyOfContent();
  const locale = path.join(content, 'ar');
  mkdirSync(locale);
  const begun = check(content);
  expect(begun.status).toBe(1);
  expect(begun.output).toContain(`${locale}/ui.json  error  i18n/missing-file`);
  expect(begun.output).toContain(`Copy content/en/ui.json to ${locale}/ui.json and translate its values.`);
  expect(begun.output).toContain(`${locale}/triage.yaml  error  wizard/missing-file`);
  expect(begun.output).toContain('Copy content/en/triage.yaml there and translate its texts.');
  expect(begun.output).toMatch(
    /warning {2}notes\/language {2}Unexpected absence of the note in ar\.\n.*Write it/,
  );
  expect(begun.output).toMatch(
    /public\/social\/ar\.png {2}warning {2}i18n\/missing-picture .*\n.*npm run images/,
  );

  cpSync(path.join(content, 'en/ui.json'), path.join(locale, 'ui.json'));
  cpSync(path.join(content, 'en/triage.yaml'), path.join(locale, 'triage.yaml'));
  const copied = check(content);
  expect(copied.status).toBe(1);
  for (const form of ['zero', 'two', 'few', 'many'])
    expect(copied.output).toMatch(new RegExp(`i18n/missing-key .*_${form}"`));
  expect(copied.output).not.toContain('missing-file');
  expect(copied.output).toContain('public/social/ar.png');
});
