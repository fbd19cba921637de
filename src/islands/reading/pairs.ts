import { parseHtml } from '../../lib/trusted.ts';

let loaded: string | undefined;

/**
 * Puts the second language beside each sentence of the article, from the static parallel page.
 *
 * A segment keeps its element, so that its id, a `:target` on it and links to it stay what they are.
 *
 * @param url the parallel page
 * @throws where it cannot be had
 */
export async function loadPairs(article: HTMLElement, url: string): Promise<void> {
  if (url === loaded) return;
  for (const pair of await fetchPairs(url)) {
    const segment = document.getElementById(pair.id);
    if (segment === null || !article.contains(segment)) continue;
    // Its own text stays what it is: labels in it are controls already.
    const own = 'pair' in segment.dataset ? segment.firstElementChild : segment;
    pair.firstElementChild?.replaceChildren(...(own?.childNodes ?? []));
    segment.dataset['pair'] = '';
    const tools = segment.querySelector('[data-link]');
    segment.replaceChildren(...pair.childNodes, ...(tools ? [tools] : []));
  }
  loaded = url;
}

/**
 * Fetches the pairs of a static parallel page.
 *
 * @returns its `[data-pair]` elements, in a document of their own
 * @throws where the page cannot be had
 */
export async function fetchPairs(url: string): Promise<Element[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  // Not the whole page: its inline styles would be held against this page's content security policy.
  const [html = ''] = /<article.*<\/article>/s.exec(await response.text()) ?? [];
  return [...parseHtml(html).querySelectorAll('[data-pair]')];
}
