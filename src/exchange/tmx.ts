import { attributes, xml } from '../lib/xml.ts';
import type { Unit } from './unit.ts';

/**
 * A translation memory as TMX 1.4b (LISA, 2005): each sentence in all the languages that translate the same English of
 * an article.
 */
export function tmx(units: readonly Unit[]): string {
  const header = attributes({
    creationtool: 'partner-support-docs',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'mdx',
    adminlang: 'en',
    srclang: 'en',
    datatype: 'x-markdown',
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header${header}/>`,
    '<body>',
    ...rowsOf(units).map(tu),
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

/** Sentences that translate one English sentence of an article, one of each language. */
function rowsOf(units: readonly Unit[]): Unit[][] {
  const rows = new Map<string, Unit[]>();
  const all: Unit[][] = [];
  for (const unit of units) {
    const key = `${unit.subject}\n${unit.revision ?? ''}\n${unit.id}\n${unit.english}`;
    const row = rows.get(key);
    if (row !== undefined && !row.some(({ locale }) => locale === unit.locale)) row.push(unit);
    else {
      const made = [unit];
      rows.set(key, made);
      all.push(made);
    }
  }
  return all;
}

function tu(row: readonly Unit[], index: number): string {
  const [first] = row;
  if (first === undefined) return '';
  const { subject, id, revision, english } = first;
  const props = [
    `<prop type="x-article">${xml(subject)}</prop>`,
    `<prop type="x-segment">${xml(id)}</prop>`,
    ...(revision === undefined ? [] : [`<prop type="x-revision">${xml(revision)}</prop>`]),
  ];
  const tuvs = row.map(
    ({ locale, translation, by }) =>
      `<tuv xml:lang="${xml(locale)}"><prop type="x-translation">${by}</prop><seg>${xml(translation)}</seg></tuv>`,
  );
  return `<tu tuid="${index + 1}">${props.join('')}<tuv xml:lang="en"><seg>${xml(english)}</seg></tuv>${tuvs.join('')}</tu>`;
}
