import type { BarData } from './model/bar-data.ts';
import { stepAmongPairs, type View } from './model/view.ts';

/** Shows the article in a view, and keeps the sentence at the top of the window where it is. */
export function showView(bar: HTMLElement, article: HTMLElement, view: View, data: BarData): void {
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button[value]')) {
    button.ariaPressed = String(button.value === view);
  }
  if (article.dataset['reading'] === view) return;
  const pairs = [...article.querySelectorAll<HTMLElement>('[data-pair]')];
  const edge = bar.getBoundingClientRect().bottom;
  const top = pairs.find((pair) => pair.getBoundingClientRect().bottom > edge);
  const before = top?.getBoundingClientRect().top ?? 0;
  article.dataset['reading'] = view;
  makeSteppable(pairs, view === 'columns');
  // Beside one another both languages are shown already: what a paragraph's control opens then are its links.
  for (const control of article.querySelectorAll('[data-both]'))
    control.ariaLabel = view === 'columns' ? data.links : data.show;
  if (top !== undefined && window.scrollY > 0)
    window.scrollBy({ top: top.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** In columns the pairs share one tab stop; the arrow keys go from pair to pair. */
function makeSteppable(pairs: HTMLElement[], on: boolean): void {
  for (const [index, pair] of pairs.entries()) {
    if (on) {
      pair.tabIndex = index === 0 ? 0 : -1;
      pair.role = 'group';
    } else {
      pair.removeAttribute('tabindex');
      pair.removeAttribute('role');
    }
    pair.onkeydown = on ? (event) => step(event, pairs, index) : null;
    pair.onfocus = on ? () => moveTabStop(pairs, pair) : null;
  }
}

function step(event: KeyboardEvent, pairs: HTMLElement[], index: number): void {
  if (event.target !== event.currentTarget) return;
  const next = stepAmongPairs(event.key, index, pairs.length);
  if (next === undefined) return;
  event.preventDefault();
  pairs[next]?.focus();
}

function moveTabStop(pairs: HTMLElement[], to: HTMLElement): void {
  for (const pair of pairs) pair.tabIndex = pair === to ? 0 : -1;
}
