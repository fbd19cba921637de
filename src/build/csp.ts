import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { type InlineHashes, metaPolicy } from './policy.ts';
import { siteFiles } from './site-files.ts';

/** Astro writes it into the body, where HTML allows no style; base.css says the same. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
/** JSON for an island: quotation marks as they are take 300 bytes less of a page of the wizard, compressed. */
const ISLAND_DATA = /(<astro-island [^>]*? props=)"([^"']*)"/g;
const PAGES_AT_ONCE = 16;

/**
 * Puts a content security policy into every built page that allows exactly the page's own inline scripts and
 * styles, by their hashes. Astro's `security.csp` writes the hashes of the whole site into each page: 500 bytes and
 * more that no compression takes off.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await siteFiles(root);
        const pages = files.filter((file) => file.endsWith('.html')).map((file) => path.join(root, file));
        for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
          await Promise.all(pages.slice(start, start + PAGES_AT_ONCE).map(protect));
        }
      },
    },
  };
}

async function protect(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const short = html
    .replace(ISLAND_STYLE, '')
    .replace(ISLAND_DATA, (_, start, data: string) => `${start}'${data.replaceAll('&quot;', '"')}'`);
  await writeFile(file, withPolicy(short));
}

/**
 * Gives the page with its policy before anything that it governs: after `<meta charset>`, or after the doctype
 * where a page has none, as Astro's redirects. The rest stays byte for byte.
 */
export function withPolicy(html: string): string {
  const { place, hashes } = inlineCode(html);
  const policy = metaPolicy(hashes);
  return `${html.slice(0, place)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(place)}`;
}

/** The hashes of a page's inline scripts and styles, and where its policy stands before all of them. */
export function inlineCode(html: string): { place: number; hashes: InlineHashes } {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  let open: 'script' | 'style' | undefined;
  let text = '';
  let place = 0;
  const parser = new Parser({
    onprocessinginstruction() {
      place ||= parser.endIndex + 1;
    },
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['charset'] !== undefined) place = parser.endIndex + 1;
      open = inlineKind(name, attributes);
      text = '';
    },
    ontext(data) {
      if (open !== undefined) text += data;
    },
    onclosetag() {
      if (open !== undefined)
        hashes[open].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      open = undefined;
    },
  });
  parser.end(html);
  return { place, hashes };
}

/** What runs or styles from inside the page; JSON in a script element does neither. */
function inlineKind(name: string, attributes: Record<string, string>): 'script' | 'style' | undefined {
  if (name === 'style') return 'style';
  const { src, type = '' } = attributes;
  return name === 'script' && src === undefined && !type.endsWith('json') ? 'script' : undefined;
}
