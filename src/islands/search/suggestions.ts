import { browserWords } from '../../i18n/browser-words.ts';
import { articlePath, searchPath } from '../../i18n/paths.ts';
import { federate } from '../../search/browser/federation.ts';
import type { Line } from '../../search/browser/lines/line.ts';
import { type BoxWord, readSearchData } from '../../search/contract/search-data.ts';
import { element } from './element.ts';
import { shortBadgesOf } from './model/badges.ts';
import { shortOutcomeOf } from './model/outcome.ts';
import { stepAmongOptions } from './model/steps.ts';
import { siteSources } from './site-sources.ts';

const MOST = 8;
const MOST_PER_LANGUAGE = 5;
/** Nodes of the wizard that one answer holds: the articles have their place below. */
const MOST_STEPS = 2;
/** Milliseconds without a key before a search starts. */
const PAUSE = 200;
const LIST = 'search-suggestions';

const box = document.querySelector<HTMLElement>('[data-search-box]');
if (box !== null) startSuggestions(box);

/**
 * Shows pages under the header's search field while the reader types: a combobox whose options are links (WAI-ARIA
 * Authoring Practices, "Combobox"). Enter without a choice leads to the results page.
 *
 * @param box the element that SearchBox.astro renders
 */
function startSuggestions(box: HTMLElement): void {
  const data = readSearchData<BoxWord>(box.dataset['searchBox']);
  const words = browserWords<BoxWord>(data.strings, data.reader);
  const field = box.querySelector('input');
  if (field === null) return;
  const list = element('div', { id: LIST, role: 'listbox', 'aria-label': field.ariaLabel ?? '' });
  const status = element('p', { role: 'status' });
  const panel = element('div', { class: 'search-suggestions', hidden: '' }, list, status);
  box.append(panel);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-controls': LIST,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = () => options().findIndex((option) => option.ariaSelected === 'true');
  const choose = (index: number) => {
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === index);
    const option = options()[index];
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    field.ariaExpanded = String(isOpen);
    if (!isOpen) choose(-1);
  };

  const add = (line: Line) => {
    // A line that was given is given again with its sentences, which have no place here.
    if (options().some(({ dataset }) => dataset['article'] === line.path)) return;
    const badges = shortBadgesOf(line, data.reader, words);
    const href = articlePath(data.reader, line.path);
    list.append(
      element(
        'a',
        {
          id: `${LIST}-${options().length}`,
          role: 'option',
          'aria-selected': 'false',
          tabindex: '-1',
          href,
          'data-article': line.path,
          'data-locale': line.shown,
          'data-matched': line.matched,
        },
        element('span', { lang: line.shown }, line.title),
        ...badges.map((badge) => element('span', { class: 'badge' }, badge)),
      ),
    );
  };

  const suggest = async () => {
    const mine = ++asked;
    const query = field.value.trim();
    list.replaceChildren();
    choose(-1);
    if (query === '') {
      open(false);
      return;
    }
    status.textContent = words('search.searching');
    open(true);
    let isBroken = false;
    try {
      for await (const answer of federate(siteSources(data), query, MOST_PER_LANGUAGE)) {
        if (mine !== asked) return;
        if (answer.kind === 'line') add(answer.line);
        if (answer.kind === 'steps') for (const line of answer.lines.slice(0, MOST_STEPS)) add(line);
        if (answer.kind === 'failed') isBroken = true;
        if (options().length >= MOST) break;
      }
    } catch {
      isBroken = true;
    }
    if (mine !== asked) return;
    const count = options().length;
    if (count > 0) {
      const href = `${searchPath(data.reader)}?${new URLSearchParams({ q: query })}`;
      const id = `${LIST}-${count}`;
      const attributes = { id, role: 'option', 'aria-selected': 'false', tabindex: '-1', href };
      list.append(element('a', attributes, words('search.all')));
    }
    status.textContent = shortOutcomeOf({ query, count, isBroken }, words);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const next = stepAmongOptions(event.key, chosen(), options().length);
    if (next !== undefined) choose(next);
    else if (event.key === 'Enter' && chosen() >= 0) options()[chosen()]?.click();
    else if (event.key === 'Escape' && !panel.hidden) open(false);
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) open(false);
  });
  if (field.value.trim() !== '') void suggest();
}
