import type { SiteRules } from './site-rules.ts';

/** What differs between the hosts that read `_headers` and `_redirects`. */
export interface UnderscoreHost {
  /** Whether a page of its own answers for a missing one of each locale by itself. */
  findsNearest: boolean;
  /** What makes a redirect win over a file that is there. */
  force: '' | '!';
}

/**
 * `_headers`. Both hosts let everything be asked for again without our saying so, and would add our word to that of a
 * longer pattern.
 */
export function underscoreHeaders({ base, headers, lifetimes, types }: SiteRules): string {
  const rule = (pattern: string, entries: readonly string[]) =>
    [pattern, ...entries.map((entry) => `  ${entry}`)].join('\n');
  return `${[
    rule(
      `${base}*`,
      headers.map(({ name, value }) => `${name}: ${value}`),
    ),
    ...lifetimes.map(({ prefix, value }) => rule(`${prefix}*`, [`Cache-Control: ${value}`])),
    ...['md', 'webmanifest'].map((ending) =>
      rule(`${base}*.${ending}`, [`Content-Type: ${types.get(ending)}`]),
    ),
  ].join('\n')}\n`;
}

/** `_redirects`. */
export function underscoreRedirects(rules: SiteRules, { findsNearest, force }: UnderscoreHost): string {
  const lines = rules.redirects.map(({ from, to, below }) =>
    below ? `${from}* ${to}:splat 301` : `${from} ${to} 301${force}`,
  );
  const missing = findsNearest ? [] : rules.notFound.map(({ prefix, page }) => `${prefix}* ${page} 404`);
  return [...lines, ...missing].map((line) => `${line}\n`).join('');
}
