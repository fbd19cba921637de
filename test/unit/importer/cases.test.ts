import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importDocset } from '../../../src/importer/import-docset.ts';
import { splitFrontMatter } from '../../../src/importer/source/front-matter.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { memoryStore } from './memory-store.ts';

const CASES = path.join(import.meta.dirname, 'cases');

/** What stands around the article of each case. */
const AROUND = {
  'other.md': '---\ntitle: Otro\n---\n# <a name="part"></a>Otro\n',
  'sub/deep.md': '---\ntitle: Hondo\n---\n# Hondo\n',
  'china-long.md': '---\ntitle: Largo\n---\n# Largo\n',
  'includes/note.md': '**Nota** de otro archivo.\n',
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
  const report = importDocset([...Object.keys(AROUND), 'case.md'], locale, store, true);
  const mdx = store.content.get(`${locale}/articles/case.mdx`) ?? '';
  const body = mdx.slice(splitFrontMatter(mdx).bodyStart).trimStart();
  const english = store.content.get('en/articles/case.mdx');
  await expect(body).toMatchFileSnapshot(path.join(folder, 'output.mdx'));
  const messages = report.problems.filter(({ file }) => file === 'case.md').map(formatProblem);
  await expect(`${messages.join('\n')}\n`.trimStart()).toMatchFileSnapshot(path.join(folder, 'messages.txt'));
  expect(english !== undefined).toBe(source.includes('data-stu-id'));
});
