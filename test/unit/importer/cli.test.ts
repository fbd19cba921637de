import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each run starts a process, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const CLI = path.resolve(import.meta.dirname, '../../../src/importer/cli.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
const source = path.join(folder, 'source');
const to = path.join(folder, 'content');
mkdirSync(path.join(source, 'sub'), { recursive: true });
mkdirSync(path.join(to, 'es'), { recursive: true });
writeFileSync(path.join(to, 'es/ui.json'), '{}');
writeFileSync(path.join(source, 'good.md'), '---\ntitle: Bueno\n---\n# Bueno\n');
writeFileSync(path.join(source, 'sub/Deep.txt'), '---\ntitle: Hondo\n---\n# Hondo\n');
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a folder is imported, reported, and left alone the second time', () => {
  const report = path.join(folder, 'reports/report.json');
  const page = path.join(folder, 'reports/report.html');
  const first = run(source, '--locale', 'es', '--to', to, '--report', report, '--report', page);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('es: 2 sources: 2 added; 0 gone upstream; 0 warnings');
  expect(readFileSync(path.join(to, 'es/articles/sub/deep.mdx'), 'utf8')).toContain('# Hondo');
  expect(JSON.parse(readFileSync(report, 'utf8')).files).toHaveLength(2);
  expect(readFileSync(page, 'utf8')).toContain('2 added');
  expect(run(source, '--locale', 'es', '--to', to).stdout).toContain('2 unchanged');
});

test('a refused file makes the exit code 1; the others are imported', () => {
  writeFileSync(path.join(source, 'bad.md'), '---\ntitle: Malo\n---\n<span data-ttu-id="abcde-103">x\n');
  const { status, stderr, stdout } = run(source, '--locale', 'es', '--to', to);
  expect(status).toBe(1);
  expect(stderr).toContain('bad.md:4:1  error  import/broken-span');
  expect(stdout).toContain('1 refused');
  rmSync(path.join(source, 'bad.md'));
});

test.each<[name: string, args: string[], said: string]>([
  ['no source', ['--locale', 'es'], 'Expected SOURCE'],
  ['a source that does not exist', ['none', '--locale', 'es'], 'Unexpected SOURCE none'],
  ['two sources', [source, source, '--locale', 'es'], 'expected one SOURCE'],
  ['no locale', [source], 'Expected --locale'],
  ['a locale that is no tag', [source, '--locale', 'español!'], 'expected a BCP 47 tag'],
  ['a locale that the site does not speak', [source, '--locale', 'fr', '--to', to], 'add content/fr/ui.json'],
  ['a file without a docset', [path.join(source, 'good.md'), '--locale', 'es', '--to', to], 'by --root'],
  [
    'a target that cannot be',
    [source, '--locale', 'es', '--to', path.join(source, 'good.md')],
    'Unexpected --to',
  ],
  ['an unknown option', [source, '--lang', 'es'], '--lang'],
])('%s: exit code 2 and usage', (_, args, said) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr).toContain('Usage: npm run import');
});

test('one file is a source, as part of its docset; a locale is written in its canonical case', () => {
  mkdirSync(path.join(to, 'zh-CN'));
  writeFileSync(path.join(to, 'zh-CN/ui.json'), '{}');
  const { status } = run(
    path.join(source, 'sub/Deep.txt'),
    '--root',
    source,
    '--locale',
    'zh-cn',
    '--to',
    to,
  );
  expect(status).toBe(0);
  expect(readFileSync(path.join(to, 'zh-CN/articles/sub/deep.mdx'), 'utf8')).toContain('title: Hondo');
});
