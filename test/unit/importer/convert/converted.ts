import { convert } from '../../../../src/importer/convert/convert.ts';
import { includeReader } from '../../../../src/importer/docset/includes.ts';
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

/** What a text becomes by itself: its body, and what is told, `rule offset message`. Links stay as they are. */
export function converted(written: string, files: Readonly<Record<string, string>> = {}, unspaced = false) {
  const told: string[] = [];
  const { body, ...rest } = convert(
    sideOf(written),
    (rule, { position }, message) => void told.push(`${rule} ${position?.start.offset} ${message}`),
    {
      path: 'a.md',
      resolveLink: (href) => ({ href, class: href.startsWith('none') ? 'nowhere' : 'ok' }),
      readInclude: includeReader(Object.keys(files), (path) => files[path]),
      readCode: ({ source, range, id }) =>
        source.startsWith('none') ? undefined : `${source} ${range ?? '-'} ${id ?? '-'}`,
      findPicture: (_, source) => (source.startsWith('none') ? 'missing' : 'there'),
      unspaced,
    },
  );
  return { body: body.replace(/\n$/, ''), told, ...rest };
}
