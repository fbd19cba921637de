import { markup } from '../../src/lib/xml.ts';
import type { FileChange } from './compare-sites.ts';
import type { PageChange } from './page-change.ts';
import { nameOf } from './pair-files.ts';
import { delta, kilobytes, whole } from './report-tables.ts';
import type { Piece, ShownLine } from './text-changes.ts';

/** Pages up to which their differences stand open. */
const FEW = 12;

/** Passages of markup that are shown of a page. */
const MOST = 20;

const ELEMENT: Readonly<Record<Piece['state'], string>> = { same: '', added: 'ins', gone: 'del' };

/**
 * The pages that changed, those together whose text and links changed in the same way; what differs in no text comes last.
 *
 * @param changes those of pages that both builds have
 */
export function pageSections(changes: readonly FileChange[]): string {
  if (changes.length === 0) return '';
  const groups = [...Map.groupBy(changes, ({ page }) => page && keyOf(page)).values()];
  const read = groups.filter(([first]) => first?.page && isRead(first.page));
  const unread = groups.filter(([first]) => !(first?.page && isRead(first.page)));
  const open = read.length <= FEW ? ' open' : '';
  return `<h2>Pages whose text differs</h2>
${read.length === 0 ? '<p>None.</p>' : ''}
${read.map((group) => section(group, open)).join('\n')}
${unread.length === 0 ? '' : `<h2>Pages that differ, but not in their text</h2>\n${unread.map((group) => section(group, '')).join('\n')}`}`;
}

function isRead({ parts }: PageChange): boolean {
  return parts.includes('text') || parts.includes('links');
}

function keyOf({ parts, passages, linksGone, linksAdded }: PageChange): string {
  const lines = changedLines(passages);
  return JSON.stringify(
    lines.length + linksGone.length + linksAdded.length > 0 ? [lines, linksGone, linksAdded] : parts,
  );
}

/** The lines around a change may differ from page to page. */
function changedLines(passages: PageChange['passages']): ShownLine[] {
  return passages.flat().filter((line) => line.some(({ state }) => state !== 'same'));
}

function section(group: readonly FileChange[], open: string): string {
  const [first] = group;
  if (first?.page === undefined) return '';
  const { page } = first;
  const parts = [...new Set(group.flatMap((each) => each.page?.parts ?? []))];
  const what = parts.length === 0 ? 'names of files with digests alone' : parts.join(', ');
  const name = group.length === 1 ? addressOf(first) : `${whole(group.length)} pages, ${addressOf(first)} …`;
  return `<details${open}><summary>${markup(name)} <small>${what}${group.length === 1 ? `; ${bytes(first)}` : ''}</small></summary>
${page.passages.map((passage) => passageOf(passage, page.lang)).join('\n')}
${links('Links gone', page.linksGone, 'del')}${links('Links added', page.linksAdded, 'ins')}
${markupOf(page)}
${group.length === 1 ? '' : `<details><summary>All of them</summary><ul>${group.map((each) => `<li>${markup(addressOf(each))} <small>${bytes(each)}</small></li>`).join('')}</ul></details>`}
</details>`;
}

/** What changed in the markup of the first of some pages, folded. */
function markupOf({ markup: passages }: PageChange): string {
  if (passages.length === 0) return '';
  const shown = passages.slice(0, MOST).map((passage) => passageOf(passage, 'en'));
  const more = passages.length > MOST ? `<p class="note">And ${whole(passages.length - MOST)} more.</p>` : '';
  return `<details class="markup"><summary>Markup</summary>${shown.join('\n')}${more}</details>`;
}

function passageOf(passage: readonly ShownLine[], lang: string): string {
  return `<div class="passage" lang="${markup(lang)}">${passage.map(lineOf).join('')}</div>`;
}

function lineOf(line: ShownLine): string {
  const pieces = line.map(({ text, state }) => {
    const element = ELEMENT[state];
    return element === '' ? markup(text) : `<${element}>${markup(text)}</${element}>`;
  });
  return `<p>${pieces.join('')}</p>`;
}

function links(title: string, all: readonly string[], element: string): string {
  if (all.length === 0) return '';
  const items = all.map((link) => `<li><${element}>${markup(link)}</${element}></li>`);
  return `<p class="note">${title}</p><ul>${items.join('')}</ul>`;
}

/** `es/index.html` → `/es/`. */
function addressOf(change: FileChange): string {
  return `/${nameOf(change).replace(/(^|\/)index\.html$/, '$1')}`;
}

function bytes({ before, now }: FileChange): string {
  return delta({ before: before?.size ?? 0, now: now?.size ?? 0 }, kilobytes);
}
