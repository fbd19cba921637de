import { readFileSync } from 'node:fs';
import path from 'node:path';
import { markup } from '../../src/lib/xml.ts';
import {
  BROTLI_QUALITY,
  type Figure,
  type FileChange,
  type KindFigures,
  type SiteComparison,
} from './compare-sites.ts';
import { kindOf } from './file-names.ts';
import { nameOf } from './pair-files.ts';
import { pageSections } from './report-pages.ts';
import { delta, kilobytes, table, whole } from './report-tables.ts';

/** All that the report says. */
export interface Report extends SiteComparison {
  /** The commit of before, and the one of now, as people name them. */
  before: string;
  now: string;
  /** Folder of the content. */
  content: string;
  /** Whether both builds had the same folder of content, since the revision has none of its own. */
  sameContent: boolean;
  /** Whether the revision has other packages, which were installed for it. */
  hasOtherPackages: boolean;
}

const FATES = ['added', 'gone', 'changed', 'renamed', 'equal'] as const;

const STYLE = readFileSync(path.join(import.meta.dirname, 'report.css'), 'utf8');

/** A few lines for a terminal. */
export function summaryLines({ kinds, changes }: SiteComparison): string[] {
  if (changes.length === 0) return ['Nothing differs: all files are equal byte for byte.'];
  return kinds
    .filter(({ fates, files }) => fates.equal < Math.max(files.before, files.now))
    .map(({ kind, fates, plain }) => {
      const { changed, renamed, added, gone } = fates;
      const moved = renamed > 0 ? `, ${renamed} renamed` : '';
      return `${kind}: ${added} added, ${gone} gone, ${changed} changed${moved}; ${delta(plain, kilobytes)}`;
    });
}

/** Writes the report as a page that needs nothing else. */
export function reportPage(report: Report): string {
  const { changes, kinds, languages } = report;
  const files = changes.filter((change) => change.page === undefined);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>What differs</title>
<style>${STYLE}</style>
<main>
<h1>What differs</h1>
<dl>
<dt>Before</dt><dd>${markup(report.before)}</dd>
<dt>Now</dt><dd>${markup(report.now)}</dd>
<dt>Content</dt><dd><code>${markup(report.content)}</code>${report.sameContent ? ', the same folder for both' : ', each its own version'}</dd>
<dt>Packages</dt><dd>${report.hasOtherPackages ? 'package-lock.json differs: those of before were installed apart' : 'the same'}</dd>
</dl>
${changes.length === 0 ? '<p><strong>Nothing differs: all files are equal byte for byte.</strong></p>' : ''}
<h2>Files and bytes</h2>
${table(
  ['Kind', 'Files', ...FATES, 'Plain', 'Brotli'],
  [...kinds.map((each) => kindRow(each.kind, [each])), kindRow('all', kinds)],
)}
<p class="note">Equal is byte for byte. A file whose name holds a digest is compared with the one of the same name but for the digest; renamed files have the same bytes. Brotli at quality ${BROTLI_QUALITY}, each file by itself.</p>
<h2>Pages</h2>
${table(
  ['Language', 'Pages', 'Links', 'Words'],
  languages.map(({ lang, pages, links, words }) => [
    lang || 'none',
    delta(pages),
    delta(links),
    delta(words),
  ]),
)}
${pageSections(changes.filter((change) => change.page !== undefined))}
${files.length === 0 ? '' : fileSections(files)}
</main>
</html>
`;
}

/** Kinds of files together, as a row of the table. */
function kindRow(name: string, kinds: readonly KindFigures[]): string[] {
  const sum = (pick: (each: KindFigures) => number) => kinds.reduce((all, each) => all + pick(each), 0);
  const figure = (pick: (each: KindFigures) => Figure): Figure => ({
    before: sum((each) => pick(each).before),
    now: sum((each) => pick(each).now),
  });
  return [
    name,
    delta(figure(({ files }) => files)),
    ...FATES.map((fate) => whole(sum(({ fates }) => fates[fate]))),
    delta(
      figure(({ plain }) => plain),
      kilobytes,
    ),
    delta(
      figure(({ brotli }) => brotli),
      kilobytes,
    ),
  ];
}

function fileSections(changes: readonly FileChange[]): string {
  const byKind = Map.groupBy(changes, (change) => kindOf(nameOf(change)));
  const sections = [...byKind].map(
    ([kind, own]) => `<details${own.length <= 12 ? ' open' : ''}><summary>${kind}: ${own.length}</summary>
${table(
  ['File', 'What became of it', 'Plain', 'Brotli'],
  own.map((change) => [
    `<code>${markup(nameOf(change))}</code>`,
    fateWords(change),
    delta({ before: change.before?.size ?? 0, now: change.now?.size ?? 0 }, kilobytes),
    delta(change.brotli, kilobytes),
  ]),
)}</details>`,
  );
  return `<h2>Other files that differ</h2>\n${sections.join('\n')}`;
}

function fateWords({ before, now, fate }: FileChange): string {
  const isOther = before !== undefined && now !== undefined && before.name !== now.name;
  return isOther ? `${fate}, was <code>${markup(before.name)}</code>` : fate;
}
