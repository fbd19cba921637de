import type { ImportGraph } from './import-graph.ts';

/** What a room of `src` is for. */
const ROOMS: Readonly<Record<string, string>> = {
  articles: 'what an article is: its sentences, its languages beside one another, its revisions',
  build: 'what surrounds Astro’s build, and the commands that read the content',
  components: 'markup of the parts of pages, with their styles',
  'content-files': 'reads and checks the content folder',
  exchange: 'TMX, XLIFF, TBX and CSV, out and in',
  i18n: 'locales, strings, paths',
  importer: 'turns a docset’s sources into content',
  islands: 'what runs in the browser',
  layouts: 'the frame of pages',
  lib: 'small pieces that know nothing of the project',
  offline: 'what is kept for use without a network, and its worker',
  'page-data': 'works out what a page shows',
  pages: 'addresses',
  quality: 'checks of a translation, by sentence',
  search: 'indexes, lexicon, and the asking of several bundles at once',
  terms: 'labels and terms across languages',
  wizard: 'the engine of the decision wizard',
};

/** Rooms that every other uses: lines to them would hide the rest. */
const EVERYWHERE = ['lib', 'i18n'];

/** Writes the page that shows the rooms of `src`, who imports from whom, and the ways through them. */
export function architecturePage(graph: ImportGraph): string {
  const rooms = [...new Set([...graph.keys()].map(roomOf))].filter((room) => room !== undefined).sort();
  const unknown = rooms.filter((room) => !Object.hasOwn(ROOMS, room));
  if (unknown.length > 0)
    throw new Error(
      `Unexpected room ${unknown.join(', ')}, expected what it is for in ${import.meta.filename}.`,
    );
  const lines = new Set<string>();
  for (const [file, names] of graph) {
    const from = roomOf(file);
    for (const to of names.map(roomOf))
      if (from !== undefined && to !== undefined && from !== to && !EVERYWHERE.includes(to))
        lines.add(`  ${from} --> ${to}`);
  }
  return `# Architecture

Written by a test from the imports of \`src\` (\`npx vitest -u test/unit/architecture-page.test.ts\`); who may import whom is decision [1](decisions/0001-layers.md), held by \`test/unit/architecture.test.ts\`.

## The rooms

\`\`\`mermaid
flowchart TD
${[...lines].sort().join('\n')}
\`\`\`

An arrow is an import, of values, not of types alone. All rooms use ${EVERYWHERE.map((room) => `\`${room}\``).join(' and ')}.

| room | for | files |
| --- | --- | ---: |
${rooms.map((room) => `| \`src/${room}\` | ${ROOMS[room]} | ${[...graph.keys()].filter((file) => roomOf(file) === room).length} |`).join('\n')}

## The way of an article

\`\`\`mermaid
flowchart LR
  source["a docset's source"] --> importer["src/importer: converted, checked by another parser"]
  importer --> content["content/: MDX and originals"]
  content --> files["src/content-files: read and checked once"]
  files --> data["src/page-data: what its page shows"]
  data --> pages["src/pages, layouts, components: HTML"]
  pages --> build["src/build: policy, packs, sizes"]
  files --> index["src/search/index: records"]
  index --> bundle["a bundle for each locale"]
  build --> dist["dist/"]
  bundle --> dist
\`\`\`

It is imported by \`src/importer/import-file.ts\`, read by \`src/content-files/articles.ts\`, cut into sentences by \`src/articles/text/segments.ts\`, and indexed by \`src/search/index/records.ts\`.

## The way of a query

\`\`\`mermaid
flowchart LR
  typed["what the reader types"] --> island["src/islands/search: the field, steps, lines"]
  island --> own["src/search/browser: the reader's language first"]
  own --> needs["words that people use, for steps and articles"]
  own --> bundle["the bundle of a locale, asked by Pagefind"]
  own --> others["other languages, by the lexicon's words"]
  bundle --> lines["lines: an excerpt is a sentence"]
  needs --> lines
  others --> lines
  lines --> island
\`\`\`

Asking begins in \`src/search/browser/asking.ts\`; the lists of several bundles become one in \`src/search/browser/federation.ts\`. Nothing of a query leaves the page but the names of the index files that hold its words.
`;
}

function roomOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}
