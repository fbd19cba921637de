import type { BrowserWords } from '../../i18n/browser-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { articlePath } from '../../i18n/paths.ts';
import type { Line, Match } from '../../search/browser/lines/line.ts';
import type { Run } from '../../search/browser/text/sentences.ts';
import type { ResultsWord } from '../../search/contract/search-data.ts';
import { element } from './element.ts';
import { badgesOf } from './model/badges.ts';

/** Shows one line of the results: the reader's page, in which language it matched, and the sentences that did. */
export function lineElement(line: Line, reader: Locale, words: BrowserWords<ResultsWord>): HTMLLIElement {
  const href = articlePath(reader, line.path);
  const link = element('a', { href: withPlace(href, line.matches[0]?.id), lang: line.shown }, line.title);
  const badges = badgesOf(line, reader, words).map((text) => element('span', { class: 'badge' }, text));
  return element(
    'li',
    {
      class: 'search-line',
      'data-article': line.path,
      'data-locale': line.shown,
      'data-matched': line.matched,
    },
    element('h3', {}, link),
    ...(badges.length > 0 ? [element('p', { class: 'search-badges' }, ...badges)] : []),
    ...line.matches.map((match) => matchElement(match, line, href)),
  );
}

function matchElement({ id, runs, twin }: Match, { matched, shown }: Line, href: string): HTMLElement {
  const sentence = element('p', { lang: matched });
  const text = runs.map(runNode);
  if (id === undefined) sentence.append(...text);
  else sentence.append(element('a', { href: withPlace(href, id) }, ...text));
  const own = twin === undefined ? [] : [element('p', { class: 'search-twin', lang: shown }, twin)];
  return element('div', { class: 'search-match' }, sentence, ...own);
}

function runNode({ text, hit }: Run): Node | string {
  return hit ? element('mark', {}, text) : text;
}

function withPlace(href: string, id: string | undefined): string {
  return id === undefined ? href : `${href}#${encodeURIComponent(id)}`;
}
