import type { Element, Root } from 'hast';
import { Parser } from 'htmlparser2';
import { markdownToHast } from 'satteri';
import type { Side } from './sentence.ts';

/** Stands before a sentence while it is parsed, so that "1. Open" or "# name" is not taken for a block. */
const GUARD = '\uE000 ';
const MARKED = /[*_`[\]<\\&~]|https?:/;

/** Reads a sentence of inline Markdown, as translations carry their English. */
export function readMarkdown(markdown: string): Side {
  if (!MARKED.test(markdown)) return plainSide(markdown);
  const collector = new Collector();
  const walk = (node: Root | Root['children'][number]) => {
    if (node.type === 'text') return collector.text(node.value);
    if ((node.type as string) === 'raw') return readTag(collector, (node as { value?: string }).value ?? '');
    const { tagName = '', properties } = node as Element;
    collector.open(tagName, String(properties?.['href'] ?? ''));
    for (const child of (node as Element).children ?? []) walk(child);
    collector.close(tagName);
  };
  walk(markdownToHast(GUARD + markdown, { position: false }) as Root);
  return collector.side();
}

/** Reads a sentence of inline HTML, as an article's text holds it. */
export function readHtml(html: string): Side {
  if (!/[<&]/.test(html)) return plainSide(html);
  const collector = new Collector();
  readInto(collector, html);
  return collector.side();
}

/** A sentence without any markup. */
export function plainSide(text: string): Side {
  return { text: plainSpace(text), bold: [], links: [], code: [] };
}

/** A space is a space, whether or not a line may break there. */
function plainSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** HTML in Markdown is cut into its tags, of which the ones that open and close do not stand together. */
function readTag(collector: Collector, tag: string): void {
  const [, slash, name = '', attributes = ''] = /^<(\/?)([a-z]\w*)([^>]*)>$/i.exec(tag) ?? [];
  if (slash === '/') collector.close(name.toLowerCase());
  else if (name !== '') collector.open(name.toLowerCase(), /href="([^"]*)"/.exec(attributes)?.[1] ?? '');
}

function readInto(collector: Collector, html: string): void {
  const parser = new Parser(
    {
      onopentag: (name, { href = '' }) => collector.open(name, href),
      ontext: (text) => collector.text(text),
      onclosetag: (name) => collector.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
}

/** Collects a side from elements and texts in their order. */
class Collector {
  #text = '';
  readonly #bold: string[] = [];
  readonly #links: { href: string; text: string }[] = [];
  readonly #code: string[] = [];
  readonly #open: { name: string; from: number; href: string }[] = [];

  text(text: string): void {
    this.#text += text;
  }

  open(name: string, href: string): void {
    if (name === 'br') this.#text += ' ';
    else this.#open.push({ name, from: this.#text.length, href });
  }

  close(name: string): void {
    const index = this.#open.findLastIndex((each) => each.name === name);
    const [found] = index < 0 ? [] : this.#open.splice(index, 1);
    if (found === undefined) return;
    const text = plainSpace(this.#text.slice(found.from).replace(GUARD, ''));
    if ((name === 'strong' || name === 'b') && text !== '') this.#bold.push(text);
    else if (name === 'a' && found.href !== '') this.#links.push({ href: found.href, text });
    else if (name === 'code' && text !== '') this.#code.push(text);
  }

  side(): Side {
    const text = plainSpace(this.#text.replace(GUARD, ''));
    return { text, bold: this.#bold, links: this.#links, code: this.#code };
  }
}
