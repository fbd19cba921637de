import { type BrowserWords, browserWords } from '../../i18n/browser-words.ts';
import { federate } from '../../search/browser/federation.ts';
import { widen } from '../../search/browser/query/widen.ts';
import type { Sources } from '../../search/browser/sources.ts';
import { type ResultsWord, readSearchData } from '../../search/contract/search-data.ts';
import { correct } from '../../search/spelling/correct.ts';
import { button, element } from './element.ts';
import { outcomeOf } from './model/outcome.ts';
import {
  type AskedFor,
  askedFor,
  fieldValue,
  sentParameters,
  withParameters,
} from './model/query-address.ts';
import { forgetQueries, recentQueries, rememberQuery } from './model/recent.ts';
import { stepAmongTitles } from './model/steps.ts';
import { Results } from './results.ts';
import { loadJson, retryLoading, siteSources } from './site-sources.ts';
import { showTerm } from './term-line.ts';

const LINES = 10;

// Loaded by its address (`?worker&url`), as the suggestions are: what it shares with other scripts would else be a
// file, and so a round trip, of its own before the first line.
const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root !== null) startResultsPage(root);

/**
 * Answers the query in the page's address, and each later one without leaving the page. The form's fields are the
 * address's parameters: `q`, `in` (language that must match), `translation`, `stage`, `as=typed` (no widening).
 *
 * @throws where the page lacks a part that SearchPage.astro renders
 */
function startResultsPage(root: HTMLElement): void {
  const data = readSearchData<ResultsWord>(root.dataset['searchPage']);
  const words = browserWords<ResultsWord>(data.strings, data.reader);
  const part = <E extends Element>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (found === null) throw new Error(`The search page lacks ${selector}.`);
    return found;
  };
  const form = part<HTMLFormElement>('form');
  const list = part<HTMLElement>('[data-results]');
  const articles = part<HTMLElement>('[data-articles]');
  const advice = part<HTMLElement>('[data-try]');
  const status = part<HTMLElement>('[role="status"]');
  const term = part<HTMLElement>('[data-term-files]');
  let asked = 0;
  let most = LINES;
  let everywhere = false;

  const answer = async () => {
    const mine = ++asked;
    const address = new URLSearchParams(location.search);
    showAddress(form, address);
    const wanted = askedFor(address);
    const { query } = wanted;
    root.dataset['state'] = 'searching';
    status.textContent = query === '' ? '' : words('search.searching');
    articles.hidden = query !== '';
    advice.hidden = true;
    void showTerm(term, query, data.reader, () => mine === asked);
    const results = new Results(list, data.reader, words, {
      showMore: () => {
        most += LINES;
        void answer();
      },
      asTyped: () => goTo({ as: 'typed' }),
      everywhere: () => {
        everywhere = true;
        void answer();
      },
    });
    if (query === '') {
      list.append(...recentElements(words, answer));
      root.dataset['state'] = 'done';
      return;
    }
    let isBroken = false;
    try {
      for await (const each of federate(
        { ...narrowed(siteSources(data), wanted), everywhere },
        query,
        most,
      )) {
        if (mine !== asked) return;
        results.show(each);
      }
    } catch {
      // A page of the index could not be loaded midway.
      isBroken = true;
    }
    if (mine !== asked) return;
    const { count, failed } = results;
    const outcome = outcomeOf({ query, count, failed, isBroken }, words);
    if (count > 0) rememberQuery(query);
    status.textContent = outcome.status;
    if (outcome.trouble !== undefined) list.append(troubleElement(outcome.trouble, words, answer));
    articles.hidden = !outcome.offersArticles;
    advice.hidden = count > 0;
    root.dataset['state'] = 'done';
  };

  const goTo = (parameters: Record<string, string>) => {
    const url = withParameters(location.href, parameters);
    if (url.href !== location.href) history.pushState(null, '', url);
    most = LINES;
    everywhere = false;
    void answer();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(sentParameters(new FormData(form)));
  });
  form.addEventListener('change', (event) => {
    if (!(event.target as HTMLElement).matches('[name="q"]')) form.requestSubmit();
  });
  root.addEventListener('keydown', (event) => moveAmong(event, form.elements.namedItem('q'), list));
  addEventListener('popstate', () => void answer());
  void answer();
}

/** Puts into the form's fields what the address asks for. */
function showAddress(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = address.get(field.name) === field.value;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = fieldValue(address, field.name);
    }
  }
}

/** The sources that a query may be answered from. */
function narrowed(sources: Sources, { only, asTyped, filters }: AskedFor): Sources {
  const locales = sources.locales.filter((locale) => only === undefined || locale === only);
  const load = (file: string) => loadJson(`lexicon/${file}`);
  return {
    ...sources,
    locales,
    filters,
    mend: asTyped ? undefined : (typed) => correct(typed, sources.locales, loadJson),
    // Weights know nothing of what the results are narrowed by.
    widen: asTyped || Object.keys(filters).length > 0 ? undefined : (typed) => widen(typed, locales, load),
  };
}

/** Lets the arrow keys walk from the field through the titles of the results and back. */
function moveAmong(event: KeyboardEvent, field: unknown, list: HTMLElement): void {
  if (!(field instanceof HTMLInputElement)) return;
  const titles = [...list.querySelectorAll<HTMLElement>('[data-title]')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? titles.indexOf(activeElement) : -1;
  if (at < 0 && activeElement !== field) return;
  const to = stepAmongTitles(event.key, at, titles.length);
  if (to === undefined) return;
  (titles[to] ?? field).focus();
  event.preventDefault();
}

function troubleElement(
  text: string,
  words: BrowserWords<ResultsWord>,
  answer: () => Promise<void>,
): HTMLElement {
  const retry = button(words('search.retry'), () => {
    retryLoading();
    void answer();
  });
  return element('div', { class: 'notice', role: 'alert' }, element('p', {}, text), retry);
}

/** The queries of this browser, as links; none where there are none. */
function recentElements(words: BrowserWords<ResultsWord>, answer: () => Promise<void>): HTMLElement[] {
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
}
