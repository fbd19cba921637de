import type { ArticleData } from '../articles/schema.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Problem } from '../lib/problem.ts';
import type { LinkClass } from './docset/resolve-link.ts';
import type { Imported } from './import-file.ts';
import type { Change } from './write.ts';

/** What became of one source file. */
export interface FileReport {
  path: string;
  slug: string;
  status: Change | 'refused';
  proof?: ArticleData['proof'];
  proofReason?: string;
  segments?: number;
  links?: Partial<Record<LinkClass, number>>;
  /** Passages that are shown as their source text; absent where there are none. */
  passages?: number;
}

/** What an import did; `--report` writes it as JSON. */
export interface Report {
  locale: Locale;
  files: FileReport[];
  /** Slugs of articles that stand in the locale and in no source. */
  gone: string[];
  problems: Problem[];
}

/** Adds what is known of an imported file. */
export function addToReport(file: FileReport, { data, links, segments, passages }: Imported): FileReport {
  const { proof, proofReason } = data;
  return {
    ...file,
    proof,
    ...(proofReason && { proofReason }),
    segments,
    links: countBy(links.map((link) => link.class)),
    ...(passages > 0 && { passages }),
  };
}

/** The summary of a run, a line per question that its reader has. */
export function summarize({ locale, files, gone, problems }: Report): string {
  const say = (counts: Partial<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ') || 'none';
  const links: Partial<Record<string, number>> = {};
  for (const file of files) {
    for (const [name, count] of Object.entries(file.links ?? {})) links[name] = (links[name] ?? 0) + count;
  }
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return [
    `${locale}: ${files.length} sources: ${say(countBy(files.map(({ status }) => status)))}; ${gone.length} gone upstream; ${warnings} warnings`,
    `originals: ${say(countBy(files.flatMap(({ proof }) => proof ?? [])))}`,
    `links: ${say(links)}`,
    ...(gone.length > 0 ? [`gone upstream, delete where no longer wanted: ${gone.join(', ')}`] : []),
  ].join('\n');
}

function countBy<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
