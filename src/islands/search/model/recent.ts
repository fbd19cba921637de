const KEY = 'recent-searches';
const MOST = 8;

/** The queries of this browser, newest first; none where storage is refused. They never leave it. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a query that found something. */
export function rememberQuery(query: string): void {
  store([query, ...recentQueries().filter((each) => each !== query)].slice(0, MOST));
}

/** Forgets all of them. */
export function forgetQueries(): void {
  store([]);
}

function store(queries: string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is refused: nothing is remembered.
  }
}
