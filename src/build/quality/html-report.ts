import { markup } from '../../lib/xml.ts';
import { KINDS } from '../../quality/kinds.ts';
import type { PlacedFlag } from './places.ts';

/** The flags as a page that needs nothing else: by kind, each sentence open beside its original. */
export function htmlReport(flags: readonly PlacedFlag[], sentences: number): string {
  const byKind = [...Map.groupBy(flags, ({ kind }) => kind)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quality of translations</title>
<style>${STYLE}</style>
<h1>Quality of translations</h1>
<p>${sentences} sentences, ${flags.filter(({ state }) => state === 'open').length} flags open.</p>
${byKind.map(([kind, own]) => section(kind, own)).join('\n')}
`;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}summary{padding:.5rem 0;font-weight:600}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid;padding:.4rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}th:first-child{width:16rem}.done{opacity:.7}';

function section(kind: PlacedFlag['kind'], flags: readonly PlacedFlag[]): string {
  const { severity, meaning } = KINDS[kind];
  return `<details open><summary>${kind} (${severity}): ${markup(meaning)}: ${flags.length}</summary><table>
<tr><th>Place<th>Original<th>Translation<th>What to do
${flags.map(row).join('\n')}
</table></details>`;
}

function row({ place, sentence, message, state, why, digest }: PlacedFlag): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const done = state === 'open' ? '' : `<br><b>${state}</b> ${markup(why ?? '')}`;
  return `<tr${state === 'open' ? '' : ' class="done"'}><td>${markup(where)}<br><small>${markup(sentence.id)} · ${digest}</small><td lang="en">${markup(sentence.english.text)}<td lang="${markup(sentence.locale)}">${markup(sentence.translation.text)}<td>${markup(message)}${done}`;
}
