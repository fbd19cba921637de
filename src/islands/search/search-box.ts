// A file of its own by its address alone: Vite's helper around import() would be one more request on every page.
import suggestions from './suggestions.ts?worker&url';

/**
 * Makes Ctrl or Cmd+K lead to the page's search field, and loads the suggestions when the field of the header is first
 * used. No key does it alone: who speaks to their computer would press it by a word (WCAG 2.1.4). The form works without
 * any of this.
 */
export function startSearchBox(): void {
  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isShortcut) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')].at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const box = document.querySelector<HTMLElement>('[data-search-box]');
  box?.addEventListener('focusin', () => void import(/* @vite-ignore */ suggestions), { once: true });
}
