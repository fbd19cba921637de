import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { type InlineHashes, metaPolicy } from './policy.ts';

/**
 * Gives the page with its policy before anything that it governs: after `<meta charset>`, or after the doctype
 * where a page has none, as Astro's redirects. The rest stays byte for byte.
 *
 * The policy allows exactly the page's own inline scripts and styles, by their hashes. Astro's `security.csp` writes the
 * hashes of the whole site into each page: 500 bytes and more that no compression takes off.
 */
export function withPolicy(html: string): string {
  const { place, hashes } = inlineCode(html);
  const policy = metaPolicy(hashes);
  return `${html.slice(0, place)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(place)}`;
}

const CHARSET = /<meta\s[^>]*\bcharset\b[^>]*>/i;
const DOCTYPE = /^\s*<!doctype[^>]*>/i;
const CODE = /<(script|style)\b/gi;

/**
 * The hashes of a page's inline scripts and styles, and where its policy stands before all of them. Only what begins as
 * such an element is parsed: that is a hundredth of a page.
 */
export function inlineCode(html: string): { place: number; hashes: InlineHashes } {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  CODE.lastIndex = 0;
  for (let found = CODE.exec(html); found !== null; found = CODE.exec(html)) {
    const end = html.indexOf(`</${found[1]}`, found.index);
    if (end < 0) break;
    const element = html.slice(found.index, end + `</${found[1]}>`.length);
    const inline = known.get(element) ?? readElement(element);
    if (inline !== undefined) {
      hashes[inline.kind].add(inline.hash);
      known.set(element, inline);
    }
    CODE.lastIndex = end;
  }
  const before = CHARSET.exec(html) ?? DOCTYPE.exec(html);
  return { place: before === null ? 0 : before.index + before[0].length, hashes };
}

interface InlineElement {
  kind: 'script' | 'style';
  /** Of the code that it runs or styles. */
  hash: string;
}

/** Elements that run or style: pages have the same ones. */
const known = new Map<string, InlineElement>();

/** What one element runs or styles; `undefined` where it does neither. */
function readElement(html: string): InlineElement | undefined {
  let kind: InlineElement['kind'] | undefined;
  let code = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      kind = inlineKind(name, attributes);
    },
    ontext(text) {
      code += text;
    },
  });
  parser.end(html);
  if (kind === undefined) return undefined;
  return { kind, hash: `'sha256-${createHash('sha256').update(code).digest('base64')}'` };
}

/** What runs or styles from inside the page; JSON in a script element does neither. */
function inlineKind(name: string, attributes: Record<string, string>): InlineElement['kind'] | undefined {
  if (name === 'style') return 'style';
  const { src, type = '' } = attributes;
  return name === 'script' && src === undefined && !type.endsWith('json') ? 'script' : undefined;
}
