import { isPrivate } from './private-query.ts';

const KEY = 'recent-searches';
const MOST = 8;

/** The queries of this tab, newest first; none where storage is refused. They never leave it, and end with it. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a query that found something, unless it may hold what belongs to one customer. */
export function rememberQuery(query: string): void {
  if (isPrivate(query)) return;
  store([query, ...recentQueries().filter((each) => each !== query)].slice(0, MOST));
}

/** Forgets all of them. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: string[]): void {
  try {
    if (queries.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is refused: nothing is remembered.
  }
}
