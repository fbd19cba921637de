import { segmentId, segmentNumber } from '../../articles/text/segment-id.ts';
import { parseHtml } from '../../lib/trusted.ts';
import type { BarData } from './model/bar-data.ts';
import { numbersFrom } from './sentence-numbers.ts';

let loaded: string | undefined;

/**
 * Puts the second language beside each sentence of the article: out of the static page of both, which stands beside
 * English, or out of the other language's own page. Where that is of another revision, a file that is fetched with it
 * says which sentence is which.
 *
 * A segment keeps its element, so that its id, a `:target` on it and links to it stay what they are.
 *
 * @param second the choice of the bar: the page, and that file
 * @throws where one of them cannot be had
 */
export async function loadPairs(
  article: HTMLElement,
  { value: url, dataset: { sentences } }: HTMLOptionElement,
  { none }: BarData,
): Promise<void> {
  if (url === loaded) return;
  const [other, numbers] = await Promise.all([fetchArticle(url), numbersFrom(sentences)]);
  for (const segment of article.querySelectorAll<HTMLElement>('span[id]')) {
    const number = segmentNumber(segment.id);
    if (number === undefined) continue;
    const there = numbers ? numbers[number] : number;
    const found = there === undefined ? null : other.querySelector(`#${segmentId(there)}`);
    const isPaired = segment.dataset['pair'] !== undefined;
    const own = isPaired ? segment.firstElementChild : wrap(segment.childNodes);
    segment.dataset['pair'] = '';
    const tools = segment.querySelector(':scope > [data-link]');
    segment.replaceChildren(
      ...[own, counterpart(found, other.lang) ?? missing(none), tools].filter((part) => part !== null),
    );
  }
  loaded = url;
}

/** The article of a page, in a document of its own. */
async function fetchArticle(url: string): Promise<HTMLElement> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Not the whole page: its inline styles would be held against this page's content security policy.
  const [html = ''] = /<article.*<\/article>/s.exec(await response.text()) ?? [];
  const article = parseHtml(html).querySelector('article');
  if (article === null) throw new Error(`${url}: no article`);
  return article;
}

/** A sentence as it stands beside another: from a static page that of the second language, else the whole of it. */
function counterpart(segment: Element | null, lang: string): Element | undefined {
  if (segment === null) return undefined;
  if (segment.matches('[data-pair]')) return segment.lastElementChild ?? undefined;
  const words = wrap(segment.childNodes);
  words.lang = lang;
  // An id is once in a page, and a picture stands beside the text already.
  for (const marked of words.querySelectorAll('[id]')) marked.removeAttribute('id');
  for (const picture of words.querySelectorAll('img')) picture.replaceWith(picture.alt);
  return words;
}

function missing(words: string): Element {
  const element = document.createElement('span');
  element.className = 'none';
  element.textContent = words;
  return element;
}

function wrap(nodes: NodeListOf<ChildNode>): HTMLElement {
  const element = document.createElement('span');
  element.append(...nodes);
  return element;
}
