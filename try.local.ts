import { readFileSync } from 'node:fs';
import { importDocset } from './src/importer/import-docset.ts';
import { memoryStore } from './test/unit/importer/memory-store.ts';
import { formatProblem } from './src/lib/problem.ts';
let n = 103;
const T = (a: string, b: string) => { const id = `abcde-${n++}`; return `<span data-ttu-id="${id}">${a}</span><span class="sxs-lookup"><span data-stu-id="${id}">${b}</span></span>`; };
const text = readFileSync(process.argv[2]!, 'utf8');
for (const block of text.split(/^=====.*\n/m).filter((b) => b.trim())) {
  n = 103;
  let locale = 'es';
  const files: Record<string, string> = { 'other.md': '---\ntitle: Otro\n---\n# <a name="part"></a>Otro\n', 'docfx.json': '{"build":{"dest":"partner-center"}}' };
  let body = block.replace(/^@@(\S+)\n([\s\S]*?)^@@end\n/gm, (_, f, t) => { files[f] = t; return ''; });
  body = body.replace(/^locale=(\S+)\n/, (_, l) => { locale = l; return ''; });
  body = body.replace(/T\(\d+,"((?:[^"]|"(?!,"|\)))*)","((?:[^"]|"(?!\)))*)"\)/g, (_, a, b) => T(a, b));
  files['case.md'] = body.startsWith('---') ? body : `---\ntitle: Caso\n---\n${body}`;
  const store = memoryStore(files);
  const report = await importDocset(Object.keys(files), locale, store, true);
  console.log('=== IN', JSON.stringify(block.slice(0, 300)));
  const mdx = store.content.get(`${locale}/articles/case.mdx`);
  console.log(mdx ? mdx.split('---\n').slice(2).join('---\n') : '(refused)');
  console.log(report.problems.filter((p) => !/other/.test(p.file)).map(formatProblem).join('\n'));
}
