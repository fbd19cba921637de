import type { LabelData, LabelRow } from '../../terms/label-data.ts';
import { labelKey } from '../../terms/label-text.ts';
import { languageName } from '../search/model/badges.ts';
import css from './labels.css?inline';

// Loaded by its address upon the first use of a label: what a page carries before is a mark at each, and who listens.
const loading = new Map<string, Promise<LabelData | Record<string, LabelData>>>();
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
// On its way down: the event does not bubble, which is less for a page to carry.
document.addEventListener('term', ({ target }) => void toggle(target as HTMLElement), true);

let shown: { label: HTMLElement; card: HTMLElement } | undefined;

/** Shows what a label is called in the other languages, below the text that it stands in, or takes it away. */
async function toggle(label: HTMLElement): Promise<void> {
  const before = shown?.label;
  if (shown !== undefined) {
    shown.label.ariaExpanded = 'false';
    shown.card.remove();
    shown = undefined;
  }
  if (before === label) return;
  const card = document.createElement('span');
  card.className = 'term-card';
  card.role = 'status';
  shown = { label, card };
  label.ariaExpanded = 'true';
  endOfText(label).after(card);
  const all = document.querySelector<HTMLAnchorElement>('footer a[href$="/terms/"]');
  const row = await rowOf(label).catch(() => undefined);
  const said = row?.words.map(([locale, words]) => line(locale, words)) ?? [];
  // Where nothing could be loaded, the way to all terms is what is left to offer.
  card.append(...said, wayOn(row?.href ?? all?.href ?? '', all?.textContent ?? ''));
}

/** The last node of the text around a label: a sentence is not cut in two. */
function endOfText(label: HTMLElement): ChildNode {
  let node: ChildNode = label;
  while (isInLine(node.parentElement)) node = node.parentElement as HTMLElement;
  while (node.nextSibling !== null && !isBlock(node.nextSibling)) node = node.nextSibling;
  return node;
}

/** Whether an element stands in a line with others: as inline text, or as the parts of a row. */
function isInLine(element: HTMLElement | null): boolean {
  if (element === null) return false;
  return /^inline|flex/.test(displayOf(element)) || /flex/.test(displayOf(element.parentElement));
}

function isBlock(node: Node): boolean {
  return node instanceof HTMLElement && !/^(?:inline|none)/.test(displayOf(node));
}

function displayOf(element: HTMLElement | null): string {
  return element === null ? '' : getComputedStyle(element).display;
}

async function rowOf(label: HTMLElement): Promise<LabelRow | undefined> {
  // The wizard's pages share one file; of very many articles several do, and name theirs, with which of them they are.
  const shared = label.closest<HTMLElement>('[data-labels]')?.dataset['labels'];
  const beside = label.closest('[data-outcome]') === null ? 'terms.json' : '../terms.json';
  const [url = '', slug] = new URL(shared ?? beside, location.href).href.split('#');
  const asked = loading.getOrInsertComputed(url, load);
  // What failed is asked for again.
  asked.catch(() => loading.delete(url));
  const all = await asked;
  const own = slug === undefined ? all : all[decodeURIComponent(slug)];
  return (own as LabelData | undefined)?.[labelKey(label.textContent)];
}

async function load(url: string): Promise<LabelData | Record<string, LabelData>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function line(locale: string, words: readonly string[]): HTMLElement {
  const made = document.createElement('span');
  const name = document.createElement('small');
  name.textContent = `${languageName(document.documentElement.lang, locale)}: `;
  const said = document.createElement('span');
  said.lang = locale;
  said.textContent = words.join(' / ');
  made.append(name, said);
  return made;
}

function wayOn(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
