import { expect, test } from 'vitest';
import { importHere, memoryStore } from './memory-store.ts';

/** Two parsers read it differently, so that it cannot be converted for sure. */
const UNREADABLE = '**_**x**_**';
const source = (text: string) => ({ 'a.md': `---\ntitle: Uno\n---\n${text}` });
const FILE = 'es/articles/a.mdx';

test('a passage that cannot be converted is shown as its source text, and the rest of the article stands', async () => {
  const store = memoryStore(source(`# Uno\n\nantes\n\n${UNREADABLE}\n\ndespués\n`));
  const { files, problems } = await importHere(['a.md'], 'es', store, true);
  expect(store.content.get(FILE)).toContain(
    `# Uno\n\nantes\n\n<SourceText>\n  \`\`\`md\n  ${UNREADABLE}\n  \`\`\`\n</SourceText>\n\ndespués\n`,
  );
  expect(files[0]).toMatchObject({ status: 'added', passages: 1 });
  expect(problems.map(({ line, severity, rule }) => [line, severity, rule])).toEqual([
    [8, 'error', 'import/text-differs'],
  ]);
});

test('an earlier version that stands whole stays', async () => {
  const content = new Map<string, string>();
  await importHere(['a.md'], 'es', memoryStore(source('# Antes\n'), content), true);
  const before = content.get(FILE);
  const { files, problems } = await importHere(
    ['a.md'],
    'es',
    memoryStore(source(UNREADABLE), content),
    true,
  );
  expect(content.get(FILE)).toBe(before);
  expect(files[0]?.status).toBe('refused');
  expect(problems.map(({ rule }) => rule)).toContain('import/kept');
});

test('--strict refuses the file', async () => {
  const store = memoryStore(source(UNREADABLE));
  const { files } = await importHere(['a.md'], 'es', store, true, true);
  expect(files[0]?.status).toBe('refused');
  expect(store.content.size).toBe(0);
});

test('a link to a page that was refused leads to the vendor, also in navigation', async () => {
  const files = {
    'a.md': '---\ntitle: Uno\n---\n[x](bad.md) [y](c.md)\n',
    'bad.md': '---\ntitle: Malo\n---\n<span data-ttu-id="x">\n',
    'c.md': '---\ntitle: Tres\n---\n# Tres\n',
    'TOC.yml': '- name: Malo\n  href: bad.md\n- name: Tres\n  href: c.md\n',
    'docfx.json': '{"build":{"dest":"docs"}}',
  };
  const store = memoryStore(files);
  await importHere(Object.keys(files), 'es', store, true);
  expect(store.content.get(FILE)).toContain('[x](https://learn.microsoft.com/es-es/docs/bad) [y](../c/)');
  expect(store.content.get('es/toc.yaml')).toContain('url: https://learn.microsoft.com/es-es/docs/bad');
});
