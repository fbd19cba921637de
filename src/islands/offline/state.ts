import type { OfflineState } from '../../offline/page-contract.ts';

const KEY = 'offline';

/** Shows the state on the page, and remembers it for the next one. */
export function showState(state: OfflineState): void {
  document.documentElement.dataset['offlineState'] = state;
  try {
    if (state === 'none') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, state);
  } catch {
    // Storage is closed to this site: nothing is kept either.
  }
}

/** The state that the page shows. */
export function shownState(): string {
  return document.documentElement.dataset['offlineState'] ?? 'none';
}
