import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { virtual as VirtualReader } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

/** The virtual screen reader as browsers load it. */
const READER = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
);
const ADDRESS = '/virtual-screen-reader.js';
/** Puts it where a test finds it. */
const ENTRY_ADDRESS = '/virtual-screen-reader-entry.js';
const ENTRY = `import { virtual } from '${ADDRESS}'; window.virtualReader = virtual;`;

/** One stop of the reader. */
export interface Stop {
  /** What it says: role, name, value, description, states, with commas between them. */
  phrase: string;
  /** Name and value alone; a text says nothing else. */
  text: string;
  /** BCP 47, by which a reader chooses its voice. */
  lang: string;
}

/** Lets pages of this context load the reader; they must be opened without their policy. */
export async function lendReader(page: Page): Promise<void> {
  const files: Readonly<Record<string, string>> = { [ADDRESS]: READER, [ENTRY_ADDRESS]: ENTRY };
  for (const [address, body] of Object.entries(files))
    await page.route(`**${address}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** What a virtual screen reader says from the beginning of an element to its end. @param part its selector */
export async function transcript(page: Page, part: string): Promise<string> {
  await page.addScriptTag({ url: ENTRY_ADDRESS, type: 'module' });
  const stops = await page.evaluate(read, part);
  return [`title: ${await page.title()}`, ...spokenLines(stops), ''].join('\n');
}

/** Runs in the page. */
async function read(part: string): Promise<Stop[]> {
  const { virtualReader: virtual } = window as unknown as { virtualReader: typeof VirtualReader };
  const container = document.querySelector(part);
  if (container === null) throw new Error(`Unexpected page, expected ${part} in it.`);
  // What browsers tell a reader and this one does not know: text for browsers without script is none, what is folded is
  // not there, its fold is a button, a button's value is for scripts, and a list's is the chosen option's text.
  for (const unseen of container.querySelectorAll('noscript')) unseen.remove();
  for (const fold of container.querySelectorAll('details')) {
    const [summary, ...folded] = fold.children;
    summary?.setAttribute('role', 'button');
    summary?.setAttribute('aria-expanded', String(fold.open));
    for (const each of folded) each.toggleAttribute('hidden', !fold.open || each.hasAttribute('hidden'));
  }
  for (const button of container.querySelectorAll('button')) button.removeAttribute('value');
  for (const option of container.querySelectorAll('option')) option.value = option.text;
  await virtual.start({ container });
  const stops: Stop[] = [];
  for (let isEnd = false; !isEnd; ) {
    const node = virtual.activeNode;
    const element = node instanceof Element ? node : node?.parentElement;
    const phrase = await virtual.lastSpokenPhrase();
    const lang = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    stops.push({ phrase, text: await virtual.itemText(), lang });
    isEnd = node === container && phrase.startsWith('end of ');
    if (stops.length > 10_000) throw new Error(`Unexpected length of ${part}, expected an end of it.`);
    await virtual.next();
  }
  await virtual.stop();
  return stops;
}

/** Roles that say nothing by themselves where they have no name. */
const SILENT = /^(?:code|deletion|emphasis|generic|insertion|mark|paragraph|strong|superscript|time)$/;
/** Roles that a listener is told the end of. */
const ENDS =
  /^(?:article|banner|complementary|contentinfo|form|group|list|main|navigation|note|region|search|table)$/;
const PLACE = /, level \d+(?=, (?:current \w+, )?position)|, position (\d+), set size (\d+)/g;

/**
 * Stops as lines. A role is a mark in brackets, since a reader says it in the listener's language and this one in English;
 * a line of the language stands where it changes.
 */
export function spokenLines(stops: readonly Stop[]): string[] {
  const lines: string[] = [];
  let lang = '';
  let marks = '';
  for (let at = 0; at < stops.length; at++) {
    const stop = stops[at] as Stop;
    const { line, isMark } = lineOf(stop);
    if (line === undefined || (isMark && isEmpty(stops, at))) continue;
    if (isMark) {
      marks += `${line} `;
      continue;
    }
    if (stop.lang !== lang) lines.push(`— ${stop.lang}`);
    lang = stop.lang;
    lines.push(marks + line);
    marks = '';
    at = afterRepeated(stops, at);
  }
  return lines;
}

/** Whether nothing is in what begins here: the reader tells of no end then. */
function isEmpty(stops: readonly Stop[], at: number): boolean {
  const phrase = stops[at]?.phrase;
  const next = stops.slice(at + 1).find((stop) => [phrase, `end of ${phrase}`].includes(stop.phrase));
  return !phrase?.startsWith('listitem') && next?.phrase !== `end of ${phrase}`;
}

/** A line of one stop; a mark stands before the line that follows. */
function lineOf({ phrase, text }: Stop): { line: string | undefined; isMark?: boolean } {
  if (phrase === text) return { line: text === '' ? undefined : text };
  const [role = '', ...rest] = phrase.split(', ');
  const [, ended] = /^end of (.+)$/.exec(role) ?? [];
  const isNameless = /group$/.test(role) && rest.length === 0;
  if (role === 'end' || isNameless) return { line: undefined };
  if (ended !== undefined) return { line: ENDS.test(ended) ? `[/${ended}]` : undefined };
  if (rest.length === 0 && SILENT.test(role)) return { line: undefined };
  const said = rest.join(', ');
  if (role === 'listitem') {
    const place = `, ${said}`.replace(PLACE, (_, at?: string, of?: string) => (at ? ` ${at}/${of}` : ''));
    return { line: `(${place.replace(/^[, ]+/, '')})`, isMark: true };
  }
  const [, name, level] = role === 'heading' ? (/^(.*), level (\d)$/.exec(said) ?? []) : [];
  if (level !== undefined) return { line: `[h${level}] ${name}` };
  return { line: `[${role}] ${said}`.trim(), isMark: said === '' && !ENDS.test(role) };
}

/** The last stop within one that was said whole by its name, in one language; else the stop itself. */
function afterRepeated(stops: readonly Stop[], at: number): number {
  const { phrase, text, lang } = stops[at] as Stop;
  const ends = [`end of ${phrase}`, `end, ${phrase}`];
  const end = stops.findIndex((stop, index) => index > at && ends.includes(stop.phrase));
  const within = stops.slice(at + 1, Math.max(at, end));
  const isText = within.every((stop) => stop.lang === lang && (stop.phrase === stop.text || isSilent(stop)));
  const said = within.filter((stop) => stop.phrase === stop.text).map((stop) => stop.text);
  const squeezed = (all: string) => all.replace(/\s+/g, '');
  return isText && squeezed(said.join('')) === squeezed(text) ? Math.max(at, end) : at;
}

function isSilent({ phrase }: Stop): boolean {
  return SILENT.test(phrase.replace(/^end of /, ''));
}
