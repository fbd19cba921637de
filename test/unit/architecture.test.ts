import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circles, importGraph, reachedFrom } from '../support/import-graph.ts';

// Who may reach whom (docs/decisions/0001-layers.md). Imports are followed to their end; those of types do not count.
const graph = importGraph('src');

interface Rule {
  why: string;
  /** Files that the rule is about. */
  from: RegExp;
  /** What they may not reach, by any way. */
  not: RegExp;
}

const RULES: Rule[] = [
  { why: 'lib is a leaf', from: /^src\/lib\//, not: /^src\/(?!lib\/)/ },
  {
    why: 'islands get resolved words and no schema',
    from: /^src\/islands\//,
    not: /^(?:i18next|zod|node:.*|astro:.*)$|^src\/(?:content-files|page-data|build|importer)\/|^src\/components\/(?!.*\.css$)/,
  },
  {
    why: 'the engines know no DOM, framework, disk or page',
    from: /^src\/(?:wizard|articles|search|quality|terms|exchange)\//,
    not: /^(?:preact.*|astro.*|i18next|node:(?!zlib$).*)$|^src\/(?:islands|components|layouts|pages|content-files|page-data|build|importer)\//,
  },
  {
    why: 'pages are worked out without disk and framework',
    from: /^src\/page-data\//,
    not: /^(?:preact.*|astro.*|node:.*)$|^src\/(?:islands|components|layouts|pages|build|importer)\//,
  },
  {
    why: 'what reads the content knows no page',
    from: /^src\/content-files\//,
    not: /^(?:preact.*|astro.*)$|^src\/(?:islands|components|layouts|pages|page-data|build|importer)\//,
  },
  { why: 'nobody imports the importer', from: /^src\/(?!importer\/)/, not: /^src\/importer\// },
  {
    why: 'checks are independent of what they check',
    from: /^src\/importer\/checks\//,
    not: /^src\/importer\/convert\//,
  },
  {
    why: 'nor does the conversion lean on its checks',
    from: /^src\/importer\/convert\//,
    not: /^src\/importer\/checks\//,
  },
  {
    why: 'of what reads the content the importer has the layout and the settings',
    from: /^src\/importer\//,
    not: /^src\/content-files\/(?!(?:layout|settings)\.ts$)/,
  },
  {
    why: 'checks of a flow need no page contract',
    from: /^src\/wizard\/(?:flow|walk|check)\//,
    not: /^src\/wizard\/(?:request|contract)\//,
  },
  {
    why: 'search: text knows no bundle',
    from: /^src\/search\/browser\/text\//,
    not: /^src\/search\/browser\/(?!text\/)/,
  },
  {
    why: 'search: a bundle is asked without a thought of lines',
    from: /^src\/search\/browser\/query\//,
    not: /^src\/search\/browser\/(?!query\/|text\/)/,
  },
  {
    why: 'search: lines do not know which bundles are asked, and when',
    from: /^src\/search\/browser\/lines\//,
    not: /^src\/search\/browser\/[^/]+$/,
  },
  { why: 'a flow is what is walked', from: /^src\/wizard\/flow\//, not: /^src\/wizard\/(?:walk|check)\// },
];

test('every file of src is read', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|astro)$/.test(name),
  );
  expect(graph.size).toBe(code.filter((name) => !name.endsWith('.d.ts')).length);
  expect(graph.size).toBeGreaterThan(280);
  expect([...graph.keys()].filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(50);
});

test.each(RULES)('$why', ({ from, not }) => {
  const files = [...graph.keys()].filter((file) => from.test(file));
  expect(files.length).toBeGreaterThan(0);
  const breaches = files.flatMap((file) =>
    [...reachedFrom(graph, file)].filter(([reached]) => not.test(reached)).map(([, way]) => way),
  );
  expect(breaches).toEqual([]);
});

/** Files that import one of these names themselves. */
const importersOf = (name: RegExp) =>
  [...graph].filter(([, names]) => names.some((each) => name.test(each))).map(([file]) => file);

test('disk and process stay at the rim', () => {
  const rim =
    /^src\/(?:build\/|content-files\/(?:files|kept|settings|content)\.ts|importer\/(?:cli|disk-store|pool|report-page|source-folder|worker|write)\.ts)/;
  const found = importersOf(/^node:(?:fs|fs\/promises|process|child_process|os|worker_threads)$/);
  expect(found.filter((file) => !rim.test(file))).toEqual([]);
});

test('Astro stays at the edge', () => {
  const edge = /^src\/(?:pages|layouts|components|build)\/|^src\/(?:content\.config|middleware)\.ts$/;
  expect(importersOf(/^astro(?::|\/|$)/).filter((file) => !edge.test(file))).toEqual([]);
});

test('an article is parsed in one place', () => {
  expect(importersOf(/^src\/articles\/text\/segments\.ts$/)).toEqual(['src/content-files/articles.ts']);
});

test('nothing imports in a circle', () => {
  expect(circles(graph)).toEqual([]);
});

test('unit tests mirror src, and the tools', () => {
  const folders = readdirSync('test/unit', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.test.ts'))
    .map(({ parentPath }) => parentPath.slice('test/unit'.length));
  expect(folders.length).toBeGreaterThan(50);
  const mirrored = (folder: string) => (folder.startsWith('/tools/') ? `.${folder}` : `src${folder}`);
  expect(folders.filter((folder) => !existsSync(mirrored(folder)))).toEqual([]);
});

test('content holds no code', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(ts|tsx|js|mjs|astro)$/.test(file))).toEqual([]);
});

test('the form of a segment’s id is known in one place', () => {
  const spelled = [...graph.keys()].filter((file) => /`s\$\{|\/\^#?s\(?p\?/.test(readFileSync(file, 'utf8')));
  expect(spelled).toEqual(['src/articles/text/segment-id.ts']);
});

test('no file is long without a reason in its head, and no style sheet is', () => {
  const long = globSync('src/**/*.{ts,tsx,astro,css}').filter((file) => {
    const text = readFileSync(file, 'utf8');
    const isExplained = /\.tsx?$/.test(file) && /^\/[/*]/.test(text);
    return text.split('\n').length > 201 && !isExplained;
  });
  expect(long).toEqual([]);
});
