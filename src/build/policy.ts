import { TRUSTED_POLICY } from '../lib/trusted.ts';

/** Hashes of the inline code that a policy allows, as `'sha256-…'`. */
export interface InlineHashes {
  script: ReadonlySet<string>;
  style: ReadonlySet<string>;
}

/**
 * No other origin, no plugin, no inline handler, no style attribute; and no text becomes markup or a script's address
 * but through the one policy of `src/lib/trusted.ts`. Nothing is reported anywhere.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_POLICY}`,
];
/** What only a header can say: no page of another site may frame ours. */
const HEADER_DIRECTIVES = ["frame-ancestors 'none'"];
/** Pagefind runs WebAssembly. */
const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"];
const STYLE_SOURCES = ["'self'"];

/** The policy of one page, for its `<meta>`: exactly its own inline code. */
export function metaPolicy(hashes: InlineHashes): string {
  return [...DIRECTIVES, ...inlineSources(hashes)].join(';');
}

/**
 * The policy of the whole site, for a header. A browser holds a page to both policies, so the page's own stays the
 * exact one.
 *
 * @param hashes those of all pages together; without them code and styles are left to the pages' own policies, for a
 *   host whose headers have no room for the list
 */
export function headerPolicy(hashes?: InlineHashes): string {
  // Without them `default-src` would stand in for what is left out.
  const directives = hashes === undefined ? DIRECTIVES.slice(1) : [...DIRECTIVES, ...inlineSources(hashes)];
  return [...directives, ...HEADER_DIRECTIVES].join(';');
}

function inlineSources({ script, style }: InlineHashes): string[] {
  return [
    `script-src ${[...SCRIPT_SOURCES, ...script].join(' ')}`,
    `style-src ${[...STYLE_SOURCES, ...style].join(' ')}`,
  ];
}
