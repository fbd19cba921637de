import type { Values } from '../../../wizard/request/draft.ts';

const KEY = 'wizard-request';

/** What was typed in this tab; it is gone when the tab is closed, and no other tab sees it. */
export function readTyped(): Values {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, value]) => typeof value === 'string'));
  } catch {
    // Storage may be blocked: then typed text lives as long as the page.
    return {};
  }
}

/** Keeps what was typed, or forgets all of it where there is nothing. */
export function keepTyped(values: Values): void {
  try {
    if (Object.keys(values).length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // As above.
  }
}
