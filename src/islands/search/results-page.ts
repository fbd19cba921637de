import { federate } from '../../search/browser/federation.ts';
import { element } from './dom.ts';
import { groupElement } from './lines.ts';
import { readSearchData, siteSources } from './site.ts';
import { wordsOf } from './words.ts';

const MOST_LINES = 10;

/** Answers the query in the page's address, and each later one without leaving the page. */
export function startResultsPage(root: HTMLElement): void {
  const data = readSearchData(root);
  const words = wordsOf(data);
  const sources = siteSources(data);
  const form = root.querySelector('form');
  const input = root.querySelector('input');
  const results = root.querySelector<HTMLElement>('[data-results]');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  if (form === null || input === null || results === null || status === null) return;
  let asked = 0;

  const answer = async () => {
    const mine = ++asked;
    const query = new URLSearchParams(location.search).get('q') ?? '';
    input.value = query;
    results.replaceChildren();
    status.textContent = '';
    if (query.trim() === '') return;
    status.textContent = words('search.searching');
    let count = 0;
    let failed = 0;
    for await (const group of federate(sources, query, MOST_LINES)) {
      if (mine !== asked) return;
      count += group.lines.length;
      if (group.failed) failed++;
      if (group.lines.length > 0) results.append(groupElement(group, data, words));
    }
    status.textContent = count > 0 ? words('search.found', { count }) : words('search.nothing', { query });
    if (failed > 0) results.append(element('p', { role: 'alert' }, words('search.failed')));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const url = new URL(location.href);
    url.searchParams.set('q', input.value);
    history.pushState(null, '', url);
    void answer();
  });
  addEventListener('popstate', () => void answer());
  void answer();
}
