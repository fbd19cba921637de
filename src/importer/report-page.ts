import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Problem } from '../lib/problem.ts';
import { RULES } from '../lib/rules.ts';
import { type Report, summarize } from './report.ts';

/**
 * Writes the report of an import as a page: its problems by rule and by file, each with the line that it is about and a
 * link to its source.
 *
 * @param root folder of the docset, where the lines are read
 */
export function reportPage(report: Report, root: string): string {
  const { locale, problems } = report;
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const lines = new Map<string, string[]>();
  const rules = [...byRule].sort(([a], [b]) => severity(a) - severity(b) || (a < b ? -1 : 1));
  const files = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Import of ${escaped(locale)}</title>
<style>${STYLE}</style>
<h1>Import of ${escaped(locale)}</h1>
<pre>${escaped(summarize(report))}</pre>
<h2>By rule</h2>
${rules.map(([rule, found]) => section(rule, RULES[rule].meaning, found)).join('\n')}
<h2>By file</h2>
${files.map(([file, found]) => section(file, '', found)).join('\n')}
`;

  function section(title: string, meaning: string, found: readonly Problem[]): string {
    const errors = found.filter((each) => each.severity === 'error').length;
    const count = `${found.length}${errors > 0 ? `, ${errors} of them errors` : ''}`;
    return `<details><summary><code>${escaped(title)}</code> ${escaped(meaning)} (${count})</summary><ol>
${found.map(item).join('\n')}
</ol></details>`;
  }

  function item({ file, line, column, rule, message, hint, severity }: Problem): string {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const address = pathToFileURL(join(root, file)).href + (line === undefined ? '' : `#L${line}`);
    const passage = line === undefined ? '' : `<pre>${escaped(lineOf(file, line))}</pre>`;
    return `<li class="${severity}"><a href="${escaped(address)}">${escaped(place)}</a> <code>${escaped(rule)}</code> ${escaped(message)}${hint === undefined ? '' : `<br>${escaped(hint)}`}${passage}</li>`;
  }

  function lineOf(file: string, line: number): string {
    if (!lines.has(file)) lines.set(file, linesOf(join(root, file)));
    return (lines.get(file)?.[line - 1] ?? '').slice(0, 400);
  }
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}pre{overflow:auto;padding:.5rem;border:1px solid}summary{padding:.25rem 0}.error{font-weight:600}.error pre{font-weight:400}';

function severity(rule: Problem['rule']): number {
  return RULES[rule].severity === 'error' ? 0 : 1;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
