import { choose, chosenInAddress, movedTo, type Section, shownSection, tabsOf } from './chosen-tabs.ts';
import css from './tabs.css?inline';

const KEY = 'tabs';

interface Group {
  root: HTMLElement;
  panels: HTMLElement[];
  sections: Section[];
  buttons: Map<number, HTMLButtonElement>;
}

/** Makes tab lists (WAI-ARIA) of the page's groups of sections; what is chosen holds for all groups and pages. */
export function startTabs(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-tabs]:not([data-ready])')].map(makeGroup);
  if (groups.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  let chosen = choose(remembered(), chosenInAddress(location.search));
  for (const group of groups) listen(group);
  show();
  reveal();
  addEventListener('hashchange', reveal);

  function listen(group: Group): void {
    for (const [index, button] of group.buttons) {
      button.addEventListener('click', () => select(group, index));
      button.addEventListener('keydown', (event) => {
        const order = [...group.buttons.keys()];
        const isRightToLeft = getComputedStyle(group.root).direction === 'rtl';
        const to = movedTo(event.key, order.indexOf(index), order.length, isRightToLeft);
        const target = to === undefined ? undefined : order[to];
        if (target === undefined) return;
        event.preventDefault();
        select(group, target);
        group.buttons.get(target)?.focus();
      });
    }
    // Found by the browser's own search, or by a link to a sentence.
    for (const [index, panel] of group.panels.entries())
      panel.addEventListener('beforematch', () => select(group, index));
  }

  /** Chooses a section by its name and, where it has one, its condition; the tab chosen stays where it is on screen. */
  function select(group: Group, index: number): void {
    const { names = [], when } = group.sections[index] ?? {};
    const before = group.root.getBoundingClientRect().top;
    chosen = choose(chosen, when === undefined ? names.slice(0, 1) : [...names.slice(0, 1), when]);
    remember(chosen);
    show();
    scrollBy({ top: group.root.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  function show(): void {
    for (const { panels, sections, buttons } of groups) {
      const shown = shownSection(sections, chosen);
      const name = sections[shown]?.names.join('+');
      for (const [index, panel] of panels.entries()) {
        if (index === shown) panel.removeAttribute('hidden');
        else panel.setAttribute('hidden', 'until-found');
      }
      for (const [index, button] of buttons) {
        const isSelected = sections[index]?.names.join('+') === name;
        button.ariaSelected = String(isSelected);
        button.tabIndex = isSelected ? 0 : -1;
        if (isSelected) button.setAttribute('aria-controls', panels[shown]?.id ?? '');
      }
    }
  }

  /** Shows the tab that holds what the address names. */
  function reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    for (const group of groups) {
      const index = group.panels.findIndex((panel) => panel.contains(target));
      if (index !== -1 && group.panels[index]?.hidden) select(group, index);
    }
    target.scrollIntoView();
  }
}

function makeGroup(root: HTMLElement, number: number): Group {
  const panels = [...root.children].filter((child) => child instanceof HTMLElement && 'tab' in child.dataset);
  const sections = panels.map((panel): Section => {
    const { tab = '', when } = (panel as HTMLElement).dataset;
    return { names: tab.split('+'), when };
  });
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.role = 'tablist';
  list.ariaLabel = root.dataset['tabs'] ?? '';
  const buttons = new Map<number, HTMLButtonElement>();
  for (const index of tabsOf(sections)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.role = 'tab';
    button.id = `tab-${number}-${index}`;
    button.textContent = panels[index]?.ariaLabel ?? '';
    buttons.set(index, button);
    list.append(button);
  }
  for (const [index, panel] of panels.entries()) {
    const names = sections[index]?.names.join('+');
    const tab = [...buttons].find(([each]) => sections[each]?.names.join('+') === names)?.[1];
    panel.role = 'tabpanel';
    panel.id ||= `panel-${number}-${index}`;
    panel.removeAttribute('aria-label');
    panel.setAttribute('aria-labelledby', tab?.id ?? '');
  }
  root.prepend(list);
  root.dataset['ready'] = '';
  return { root, panels: panels as HTMLElement[], sections, buttons };
}

function remembered(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split(',').filter((name) => name !== '');
  } catch {
    return [];
  }
}

function remember(chosen: readonly string[]): void {
  try {
    localStorage.setItem(KEY, chosen.join(','));
  } catch {
    // Without storage the choice holds for this page.
  }
}
