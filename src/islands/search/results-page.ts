import { federate } from '../../search/browser/federation.ts';
import { LONGEST_QUERY } from '../../search/browser/query/query.ts';
import { widen } from '../../search/browser/query/widen.ts';
import { button, element } from './dom.ts';
import { moveAmong } from './keyboard.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { Results } from './results.ts';
import { readSearchData, wordsOf } from './search-data.ts';
import { loadJson, retryLoading, siteSources } from './sources.ts';

const LINES = 10;
const FILTERS = ['translation', 'stage'];

/**
 * Answers the query in the page's address, and each later one without leaving the page. The form's fields are the
 * address's parameters: `q`, `in` (language that must match), `translation`, `stage`, `as=typed` (no widening).
 *
 * @throws where the page lacks a part that SearchPage.astro renders
 */
export function startResultsPage(root: HTMLElement): void {
  const data = readSearchData(root);
  const words = wordsOf(data);
  const part = <E extends Element>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (found === null) throw new Error(`The search page lacks ${selector}.`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const list = part<HTMLElement>('[data-results]');
  const articles = part<HTMLElement>('[data-articles]');
  const status = part<HTMLElement>('[role="status"]');
  let asked = 0;
  let most = LINES;

  const answer = async () => {
    const mine = ++asked;
    const address = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        field.checked = address.get(field.name) === field.value;
      } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = (address.get(field.name) ?? '').slice(0, LONGEST_QUERY);
      }
    }
    const query = (address.get('q') ?? '').slice(0, LONGEST_QUERY).trim();
    root.dataset['state'] = 'searching';
    status.textContent = query === '' ? '' : words('search.searching');
    articles.hidden = query !== '';
    const results = new Results(list, data, words, {
      showMore: () => {
        most += LINES;
        void answer();
      },
      asTyped: () => goTo({ as: 'typed' }),
    });
    if (query === '') {
      list.append(...recentElements());
      root.dataset['state'] = 'done';
      return;
    }
    const sources = siteSources(data);
    const only = address.get('in');
    if (only) sources.locales = sources.locales.filter((locale) => locale === only);
    if (address.get('as') !== 'typed') {
      sources.widen = (typed) => widen(typed, sources.locales, (file) => loadJson(`lexicon/${file}`));
    }
    sources.filters = Object.fromEntries(
      FILTERS.map((name) => [name, address.get(name) ?? '']).filter(([, value]) => value !== ''),
    );
    try {
      for await (const each of federate(sources, query, most)) {
        if (mine !== asked) return;
        results.show(each);
      }
    } catch {
      // A page of the index could not be loaded midway.
      results.failed.push('');
    }
    if (mine !== asked) return;
    const { count, failed } = results;
    if (count > 0) rememberQuery(query);
    status.textContent = count > 0 ? words('search.found', { count }) : words('search.nothing', { query });
    if (failed.length > 0) list.append(trouble(failed.filter(Boolean).join(', ')));
    articles.hidden = count > 0 && failed.length === 0;
    root.dataset['state'] = 'done';
  };

  const goTo = (parameters: Record<string, string>) => {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(parameters)) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    if (url.href !== location.href) history.pushState(null, '', url);
    most = LINES;
    void answer();
  };

  const trouble = (languages: string) => {
    const text = languages === '' ? words('search.broken') : words('search.failed', { languages });
    const retry = button(words('search.retry'), () => {
      retryLoading();
      void answer();
    });
    if (count() === 0) status.textContent = '';
    return element('div', { class: 'notice', role: 'alert' }, element('p', {}, text), retry);
  };
  const count = () => list.querySelectorAll('[data-article]').length;

  const recentElements = () => {
    const queries = recentQueries();
    if (queries.length === 0) return [];
    const links = queries.map((query) =>
      element('li', {}, element('a', { href: `?${new URLSearchParams({ q: query })}` }, query)),
    );
    const forget = button(words('search.forget'), () => {
      forgetQueries();
      void answer();
    });
    const heading = element('h2', {}, words('search.recent'));
    return [element('section', { class: 'search-recent' }, heading, element('ul', {}, ...links), forget)];
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = ['q', 'in', ...FILTERS, 'as'].map((name): [string, string] => [name, '']);
    const given = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    goTo(Object.fromEntries([...fields, ...given]));
  });
  form.addEventListener('change', (event) => {
    if (!(event.target as HTMLElement).matches('[name="q"]')) form.requestSubmit();
  });
  root.addEventListener('keydown', (event) => moveAmong(event, form.elements.namedItem('q'), list));
  addEventListener('popstate', () => void answer());
  void answer();
}
