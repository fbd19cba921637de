import { Parser } from 'htmlparser2';
import { stemOf } from './file-names.ts';

/** A page, taken apart so that each part can be compared. */
export interface PageParts {
  /** BCP 47, as the page says. */
  lang: string;
  /** What is read: title, description, then each block of text as one line. */
  lines: string[];
  /** Where its links lead to. */
  links: string[];
  styles: string;
  scripts: string;
  /** Each element with its attributes, without digests in the names of files. */
  markup: string[];
}

/** Elements that do not begin a new line of text: phrasing content (html.spec.whatwg.org) that pages have. */
const INLINE = new Set(
  'a abbr astro-island astro-slot b bdi bdo cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'template', 'svg']);

/** Takes a page apart. */
export function partsOf(html: string): PageParts {
  const parts: PageParts = { lang: '', lines: [], links: [], styles: '', scripts: '', markup: [] };
  let line = '';
  /** Open elements that are not read, the innermost last. */
  const unread: string[] = [];
  const endLine = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') parts.lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') parts.lang = attributes['lang'] ?? '';
      const isPolicy = attributes['http-equiv'] === 'content-security-policy';
      parts.markup.push(isPolicy ? `<${name} policy>` : tagOf(name, attributes));
      if (name === 'meta' && attributes['name'] === 'description')
        parts.lines.push(attributes['content'] ?? '');
      if (name === 'a' && attributes['href'] !== undefined) parts.links.push(stemOf(attributes['href']));
      if (UNREAD.has(name)) unread.push(name);
      if (!INLINE.has(name)) endLine();
      if (name === 'img' && attributes['alt']) line += `[${attributes['alt']}]`;
    },
    ontext(text) {
      const [inside] = unread.slice(-1);
      if (inside === 'style') parts.styles += text;
      else if (inside === 'script') parts.scripts += stemOf(text);
      else if (inside === undefined) line += text;
    },
    onclosetag(name) {
      if (unread.at(-1) === name) unread.pop();
      if (!INLINE.has(name)) endLine();
    },
  });
  parser.end(html);
  endLine();
  return parts;
}

function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return stemOf(`<${name}${all.join('')}>`);
}

/** How many words a page has, as its language counts them. */
export function wordCount({ lang, lines }: PageParts): number {
  const segmenter = segmenterOf(lang);
  let words = 0;
  for (const line of lines) for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words += 1;
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Cuts a text into words. @param lang as a page says it; a page that says none, or no tag, is cut by no language's rules */
export function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const isTag = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/.test(lang);
  const made = new Intl.Segmenter(isTag ? lang : 'und', { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}
