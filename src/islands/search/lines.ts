import type { Group, Line, Match } from '../../search/browser/federation.ts';
import type { Run } from '../../search/browser/sentences.ts';
import { element } from './dom.ts';
import type { SearchData } from './site.ts';
import type { Words } from './words.ts';

/** Shows the answer of one bundle. */
export function groupElement(group: Group, data: SearchData, words: Words): HTMLElement {
  const name = nameOf(data, group.locale);
  const heading = element('h2', {}, words('search.in', { language: name }));
  const lines = group.lines.map((line) => lineElement(line, data, words));
  return element('section', { class: 'search-group' }, heading, element('ol', {}, ...lines));
}

function lineElement(line: Line, data: SearchData, words: Words): HTMLElement {
  const href = `${data.home}${line.path}/`;
  const first = line.matches.find(({ id }) => id !== undefined)?.id;
  const link = element(
    'a',
    { href: first === undefined ? href : `${href}#${first}`, lang: line.shown },
    line.title,
  );
  const item = element('li', {
    class: 'search-line',
    'data-article': line.path,
    'data-locale': line.shown,
    'data-matched': line.matched,
  });
  item.append(element('h3', {}, link));
  if (line.shown !== data.reader) {
    item.append(
      element('p', { class: 'badge' }, words('search.readIn', { language: nameOf(data, line.shown) })),
    );
  }
  item.append(...line.matches.map((match) => matchElement(match, line, href)));
  return item;
}

function matchElement(match: Match, line: Line, href: string): HTMLElement {
  const runs = match.runs.map(runNode);
  const sentence = element('p', { lang: line.matched });
  if (match.id === undefined) sentence.append(...runs);
  else sentence.append(element('a', { href: `${href}#${match.id}` }, ...runs));
  const twin =
    match.twin === undefined ? [] : [element('p', { class: 'twin', lang: line.shown }, match.twin)];
  return element('div', { class: 'search-match' }, sentence, ...twin);
}

function runNode({ text, hit }: Run): Node | string {
  return hit ? element('mark', {}, text) : text;
}

function nameOf({ locales }: SearchData, locale: string): string {
  return locales.find((each) => each.locale === locale)?.name ?? locale;
}
