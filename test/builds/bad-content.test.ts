import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSeparately, copyOfContent } from '../support/separate-build.ts';

// What a writer sees when content is wrong: the build stops, with the file, the line and the fix.

test('a missing translation stops the build', () => {
  const content = copyOfContent();
  const file = path.join(content, 'ru/ui.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"nav.home": ', '"nav.hone": '));
  const { status, output } = buildSeparately(content);
  expect(status).not.toBe(0);
  expect(output).toContain(`${file}:1:1  error  i18n/missing-key  Unexpected absence of "nav.home"`);
  expect(output).toMatch(/ru\/ui\.json:\d+:3 {2}error {2}i18n\/unknown-key .*\n.*Did you mean "nav\.home"\?/);
});

test('a locale folder without strings stops the build', () => {
  const content = copyOfContent();
  mkdirSync(path.join(content, 'fr'));
  const { status, output } = buildSeparately(content);
  expect(status).not.toBe(0);
  const file = path.join(content, 'fr/ui.json');
  expect(output).toContain(`${file}  error  i18n/missing-file`);
  expect(output).toContain(`Copy content/en/ui.json to ${file} and translate its values.`);
});

test('a folder that names no locale stops the build', () => {
  const content = copyOfContent();
  renameSync(path.join(content, 'zh-CN'), path.join(content, 'zh_CN'));
  const { status, output } = buildSeparately(content);
  expect(status).not.toBe(0);
  expect(output).toContain('zh_CN  error  i18n/unknown-locale  Unexpected folder "zh_CN"');
});

test('a content folder that does not exist stops the build', () => {
  const { status, output } = buildSeparately(path.join(copyOfContent(), 'nowhere'));
  expect(status).not.toBe(0);
  expect(output).toContain(
    'nowhere  error  content/missing-folder  Unexpected absence of the content folder.',
  );
});
