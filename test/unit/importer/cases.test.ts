import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/importer/source/front-matter.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { importHere, memoryStore } from './memory-store.ts';

const CASES = path.join(import.meta.dirname, 'cases');

function pair(number: number, target: string, original: string): string {
  const id = `abcde-${number}`;
  return `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${original}</span></span>`;
}

/** What stands around the article of each case. */
const AROUND = {
  'other.md': '---\ntitle: Otro\n---\n# <a name="part"></a>Otro\n',
  'sub/deep.md': '---\ntitle: Hondo\n---\n# Hondo\n',
  'china-long.md': '---\ntitle: Largo\n---\n# Largo\n',
  'includes/note.md': '**Nota** de otro archivo.\n',
  'code/part.cs': 'using A;\nclass B {\n  // <part>\n  int x;\n    ```\n  // </part>\n}\n',
  'includes/word.md': 'Producto\n',
  'includes/alert.md': '> [!IMPORTANT]\n> Texto\n',
  'includes/blocks.md': 'uno\n\ndos\n',
  'includes/loop.md': 'a [!INCLUDE[x](loop.md)]\n',
  'includes/outer.md': `Antes [!INCLUDE[n](inner.md)] y ${pair(103, 'algo', 'some')}\n`,
  'includes/inner.md': `**${pair(103, 'dentro', 'inside')}**\n`,
  'includes/segments.md': `---\ntitle: x\n---\n\n${pair(101, 'Hola', 'Hello')} **${pair(102, 'mundo', 'world')}**\n\n- uno\n`,
  'includes/page.md': '---\ntitle: Incluido\n---\n# No es página\n',
  'includes/deep/links.md':
    '[a](../../other.md#part), [b](../..\\sub\\deep.md), [c](~/other.md), [d](/partner-center/other), [e](#aqui), [f](../../old.md), [g](gone.md), <a href="../../other.md">h</a>, [i](https://example.com/) y `[x](y.md)`\n',
  'includes/references.md':
    'Ver [la otra][1], [1], [la otra][] y [falta][2].[^1]\n\n[1]: ../other.md "Título"\n[la otra]: ../sub/deep.md\n\n[^1]: Nota con [enlace](../other.md).\n',
  'includes/nested.md': '[antes](../other.md) [!INCLUDE [x](deep/links.md)] [después](../sub/deep.md)\n',
  'docfx.json': '{"build":{"dest":"partner-center"}}',
  '.openpublishing.redirection.json': JSON.stringify({
    redirections: [
      { source_path: 'old.md', redirect_url: '/partner-center/other' },
      { source_path: 'gone.md', redirect_url: 'https://example.com/gone' },
    ],
  }),
};

/**
 * Each folder is an example: `input.md`, what becomes of it and what is said. `vitest -u` writes new results, to
 * be read before they are committed.
 */
test.each(readdirSync(CASES))('%s', async (name) => {
  const folder = path.join(CASES, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const locale = /^input\.(.+)\.md$/.exec(input)?.[1] ?? 'es';
  const source = `---\ntitle: Caso\n---\n${readFileSync(path.join(folder, input), 'utf8')}`;
  const store = memoryStore({ ...AROUND, 'case.md': source });
  const report = await importHere([...Object.keys(AROUND), 'case.md'], locale, store, true);
  const mdx = store.content.get(`${locale}/articles/case.mdx`) ?? '';
  const body = mdx.slice(splitFrontMatter(mdx).bodyStart).trimStart();
  const english = store.content.get('en/articles/case.mdx');
  await expect(body).toMatchFileSnapshot(path.join(folder, 'output.mdx'));
  const messages = report.problems.filter(({ file }) => file === 'case.md').map(formatProblem);
  await expect(`${messages.join('\n')}\n`.trimStart()).toMatchFileSnapshot(path.join(folder, 'messages.txt'));
  expect(english !== undefined).toBe(source.includes('data-stu-id'));
});
