import { articlePath, searchPath } from '../../i18n/paths.ts';
import { federate } from '../../search/browser/federation.ts';
import type { Line } from '../../search/browser/lines/line.ts';
import { element } from './dom.ts';
import { languageName, readSearchData, wordsOf } from './search-data.ts';
import { siteSources } from './sources.ts';

const MOST = 8;
const MOST_PER_LANGUAGE = 5;
/** Milliseconds without a key before a search starts. */
const PAUSE = 200;
const LIST = 'search-suggestions';

const box = document.querySelector<HTMLElement>('.search-box');
if (box !== null) startSuggestions(box);

/**
 * Shows pages under the header's search field while the reader types: a combobox whose options are links (WAI-ARIA
 * Authoring Practices, "Combobox"). Enter without a choice leads to the results page.
 *
 * @param box the element that SearchBox.astro renders
 */
function startSuggestions(box: HTMLElement): void {
  const data = readSearchData(box);
  const words = wordsOf(data);
  const sources = siteSources(data);
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
    const languages = line.matched === data.reader ? [] : [languageName(data, line.matched)];
    const badges = line.path.startsWith('wizard/') ? [words('search.wizard'), ...languages] : languages;
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
      for await (const answer of federate(sources, query, MOST_PER_LANGUAGE)) {
        if (mine !== asked) return;
        if (answer.kind === 'line') add(answer.line);
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
      status.textContent = words('search.found', { count });
    } else status.textContent = isBroken ? words('search.broken') : words('search.nothing', { query });
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = options().length - 1;
    if (event.key === 'ArrowDown' && last >= 0) choose(chosen() >= last ? 0 : chosen() + 1);
    else if (event.key === 'ArrowUp' && last >= 0) choose(chosen() <= 0 ? last : chosen() - 1);
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
