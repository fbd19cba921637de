import { withPlainScheme } from '../../../../src/importer/allow-list.ts';
import { compareWithSource } from '../../../../src/importer/checks/fidelity.ts';
import { convert } from '../../../../src/importer/convert/convert.ts';
import { includeReader } from '../../../../src/importer/docset/includes.ts';
import type { ResolvedLink } from '../../../../src/importer/docset/resolve-link.ts';
import type { Side } from '../../../../src/importer/source/spans.ts';

/** A side whose segments are written `{103|text}`. */
export function sideOf(written: string): Side {
  const ranges: Side['ranges'] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: number = '', 2: inner = '', index } of written.matchAll(
    /\{(p?\d+)\|([^}]*)\}/g,
  )) {
    text += written.slice(from, index);
    ranges.push({ number, start: text.length, end: text.length + inner.length });
    text += inner;
    from = index + whole.length;
  }
  return { text: text + written.slice(from), language: 'target', ranges };
}

/** What stands around a text by itself. Links stay as they are; what is named `none…` is not there. */
export function around(files: Readonly<Record<string, string>> = {}, unspaced = false) {
  return {
    path: 'a.md',
    slug: 'a',
    slugAt: () => undefined,
    originals: new Map<string, { text: string }>(),
    resolveLink: (href: string): ResolvedLink => ({
      href: withPlainScheme(href),
      class: href.startsWith('none') ? 'nowhere' : 'ok',
    }),
    readInclude: includeReader(Object.keys(files), (path) => files[path]),
    readCode: ({
      source,
      range,
      id,
    }: {
      source: string;
      range?: string | undefined;
      id?: string | undefined;
    }) => (source.startsWith('none') ? undefined : `${source} ${range ?? '-'} ${id ?? '-'}`),
    findPicture: (_: string, source: string) =>
      source.startsWith('none') ? ('missing' as const) : ('there' as const),
    unspaced,
  };
}

/**
 * What a text becomes by itself: its body, what is told, `rule offset message`, and in what the checks find the body to
 * differ from the text.
 */
export function converted(written: string, files: Readonly<Record<string, string>> = {}, unspaced = false) {
  const told: string[] = [];
  const side = sideOf(written);
  const surroundings = around(files, unspaced);
  const { body, ...rest } = convert(
    side,
    (rule, { position }, message) => void told.push(`${rule} ${position?.start.offset} ${message}`),
    surroundings,
  );
  const differs = compareWithSource(side, body, surroundings).map(
    ({ rule, message }) => `${rule} ${message}`,
  );
  return { body: body.replace(/\n$/, ''), told, differs, ...rest };
}
