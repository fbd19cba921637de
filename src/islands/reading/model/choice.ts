import { isView, type View } from './view.ts';

/** How the reader wants to read. */
export interface Choice {
  view: View;
  /** Second language, BCP 47; empty for the page's first. */
  other: string;
}

const KEY = 'reading';

/** The choice that this browser remembers, or the plain text. */
export function recall(): Choice {
  try {
    const [view, other = ''] = localStorage.getItem(KEY)?.split(' ') ?? [];
    if (isView(view)) return { view, other };
  } catch {
    // Storage is closed to this site: every page begins with the plain text.
  }
  return { view: 'text', other: '' };
}

/** Keeps the choice for the next page, where the browser lets us. */
export function remember({ view, other }: Choice): void {
  try {
    localStorage.setItem(KEY, `${view} ${other}`);
  } catch {
    // As above.
  }
}
