import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Who may import what (docs/decisions/0001-layers.md). A rule names folders of src/ and what must not appear there.
const RULES: { in: RegExp; not: RegExp; why: string }[] = [
  { in: /^src\/lib\//, not: /^\.\.\//, why: 'lib imports nothing from src' },
  {
    in: /^src\/wizard\//,
    not: /preact|astro|i18n|islands|components|content-files|page-data|build\//,
    why: 'the engine knows no DOM, framework or language',
  },
  {
    in: /^src\/islands\//,
    not: /i18next|\bzod\b|astro|site\/|translate/,
    why: 'islands get resolved strings',
  },
  { in: /^src\/(?!importer\/)/, not: /importer\//, why: 'nobody imports the importer' },
  {
    in: /^src\/(?!pages|layouts|components|content-files|build|content\.config)/,
    not: /^astro(:|$)/,
    why: 'Astro stays at the edge',
  },
  {
    in: /^src\/(?!content-files|build|importer\/(cli|write|disk-store|source-folder|report-page)\.|page-data\/second-language)/,
    not: /^node:(fs|process|child_process)/,
    why: 'disk and process only at the rim',
  },
];

const IMPORT =
  /^\s*(?:import|export)(?!\s+type)[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;

test('imports follow the layers', () => {
  const breaches = sourceFiles('src').flatMap((file) =>
    importsOf(file).flatMap((name) =>
      RULES.filter((rule) => rule.in.test(file) && rule.not.test(name)).map(
        (rule) => `${file} imports ${name}: ${rule.why}`,
      ),
    ),
  );
  expect(breaches).toEqual([]);
});

test('content holds no code', () => {
  const withImports = sourceFiles('content').filter(
    (file) => file.endsWith('.mdx') && importsOf(file).length > 0,
  );
  expect(withImports).toEqual([]);
  expect(sourceFiles('content').filter((file) => /\.(ts|tsx|js|mjs|astro)$/.test(file))).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}
