import { includedLabel } from '../source/included.ts';

// Characters that no script has (private use) around the number of the include: whatever reads the text passes them on.
const MARK = /(?:\uE000|%EE%80%80)(\d+)(?:\uE001|%EE%80%81)/gi;

/** Where an address of the docset begins: of a link, of a name, in a tag, in a directive. */
const ADDRESS =
  /(\]\([ \t]*<?|^[ \t>]*\[[^\]\n]+\]:[ \t]*<?|\b(?:href|source)\s*=\s*["'])(?![a-z][a-z0-9+.-]*:|[/\\#?~)"'\s])/gim;
const DEFINED = /^[ \t>]*\[((?:[^[\]\\\n]|\\.)+)\]:/gm;
const NAMED = /\[((?:[^[\]\\\n]|\\.)+)\](?!\()/g;

/** Names of the links and footnotes that a text defines: `[a]: b.md`, `[^1]: text`. */
export function definedIn(text: string): Set<string> {
  return new Set([...text.matchAll(DEFINED)].map(([, name = '']) => comparable(name)));
}

/**
 * Marks the addresses of a piece of an included file, and the names among `names` that it has for links and footnotes,
 * so that neither is taken for another file's.
 */
export function marked(text: string, nth: number, names: ReadonlySet<string>): string {
  if (nth === 0) return text;
  const mark = `\uE000${nth}\uE001`;
  const addressed = text.replace(ADDRESS, (before) => before + mark);
  if (names.size === 0) return addressed;
  return addressed.replace(NAMED, (all, name: string) =>
    names.has(comparable(name)) ? `[${name}${mark}]` : all,
  );
}

/** A marked definition with the lines that go on with it. */
const DEFINITION =
  /^[ \t]*\[(?:[^[\]\\\n]|\\.)*\uE000\d+\uE001\]:.*(?:\n(?![ \t]*\[[^\]\n]*\]:)[ \t]*\S.*)*(?:\n[ \t]*\n(?: {4}|\t).*)*\n?/gm;

/**
 * Takes the definitions out of a piece of an included file, which may stand within a line of the article, where they
 * would be none.
 */
export function withoutDefinitions(text: string): { text: string; definitions: string[] } {
  const definitions: string[] = [];
  const kept = text.replace(DEFINITION, (definition) => {
    definitions.push(definition.trimEnd());
    return '';
  });
  return { text: kept, definitions };
}

/** Takes the marks out of a text or an address. */
export function unmarked(text: string): string {
  return text.replace(MARK, '');
}

/** Number of the include that an address is of; undefined for the article's own. */
export function ownerOf(address: string): number | undefined {
  const [, nth] = new RegExp(MARK.source, 'i').exec(address) ?? [];
  return nth === undefined ? undefined : Number(nth);
}

/** Address of a footnote, under the name that it has in the article. */
export function footnoteOf(address: string): string {
  return address.replace(MARK, (_, nth: string) => includedLabel('', Number(nth)));
}

function comparable(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
