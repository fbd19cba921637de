import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/importer');

/** Rules whose names the code puts together: one per kind of fact, and two per file that is read with a schema. */
const MADE = [
  ...['links', 'anchors', 'segments'].map((what) => `import/${what}-differ`),
  ...['toc', 'redirects', 'faq', 'landing'].flatMap((what) => [
    `import/${what}/schema`,
    `import/${what}/syntax`,
  ]),
];

test('the README lists the rules that the code has, and no other', () => {
  const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/'import(?:er:|\/)([\w-]+)'/g),
    ])
    .map(([, rule]) => `import/${rule}`)
    .filter((rule) => !MADE.some((made) => made.startsWith(`${rule}/`)));
  const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| `import/'));
  const told = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, rule]) => rule),
  );
  expect(told).toEqual([...new Set([...code, ...MADE])].sort());
});
