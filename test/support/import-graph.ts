import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Who imports whom: file → what it imports for its value, files of the project by path, packages by name. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const CODE = /\.(?:ts|tsx|mjs|astro)$/;
const TYPES = /\.d\.ts$/;
/** Code in an Astro file: what stands between the fences, and in scripts that Astro bundles. */
const ASTRO_CODE = /^---\n(.*?)^---$|<script>(.*?)<\/script>/gms;

/**
 * Reads the imports of every file of a folder: static ones, `export … from`, `import()`, and files named with a
 * query, as Vite has them. Imports of types alone do not count: nothing of them runs.
 */
export function importGraph(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !TYPES.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name));
  return new Map(files.sort().map((file) => [file, [...new Set(importsOf(file))]]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro')
    ? [...text.matchAll(ASTRO_CODE)].map((match) => match[1] ?? match[2] ?? '')
    : [text];
  return code.flatMap((part) => {
    const names: string[] = [];
    const visit = (node: ts.Node) => {
      const name = importedBy(node);
      if (name !== undefined) names.push(resolve(file, name));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(`${file}.tsx`, part, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
    return names;
  });
}

/** What a node imports for its value. */
function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      ? undefined
      : node.moduleSpecifier.text;
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return node.isTypeOnly ? undefined : node.moduleSpecifier.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && ts.isStringLiteral(name) ? name.text : undefined;
  }
  return undefined;
}

function resolve(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const target = path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, ''));
  if (!existsSync(target)) throw new Error(`${file}: Unexpected import of ${name}, expected a file.`);
  return target;
}

/** Everything that a file reaches through imports, with the way there: `a.ts → b.ts → zod`. */
export function reachedFrom(graph: ImportGraph, file: string): Map<string, string> {
  const ways = new Map([[file, file]]);
  for (const [from, way] of ways)
    for (const to of graph.get(from) ?? []) if (!ways.has(to)) ways.set(to, `${way} → ${to}`);
  ways.delete(file);
  return ways;
}

/** Files that reach themselves, each with its way round. */
export function circles(graph: ImportGraph): string[] {
  return [...graph.keys()].flatMap((file) => {
    const way = [...reachedFrom(graph, file)].find(([from]) => graph.get(from)?.includes(file))?.[1];
    return way === undefined && !graph.get(file)?.includes(file) ? [] : [`${way ?? file} → ${file}`];
  });
}
