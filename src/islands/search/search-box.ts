// A file of its own by its address alone: Vite's helper around import() would be one more request on every page.
import suggestions from './suggestions.ts?worker&url';

/**
 * Makes `/` and Ctrl or Cmd+K lead to the page's search field, and loads the suggestions when the field of the header
 * is first used. The form works without any of this.
 */
export function startSearchBox(): void {
  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isShortcut && !(isSlash && !isTyping(event.target) && isSlashWanted())) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')].at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const box = document.querySelector<HTMLElement>('[data-search-box]');
  box?.addEventListener('focusin', () => void import(/* @vite-ignore */ suggestions), { once: true });
}

/** A single key can be turned off, on the page about accessibility: a word that is spoken may press it (WCAG 2.1.4). */
function isSlashWanted(): boolean {
  try {
    return localStorage['slash'] !== 'off';
  } catch {
    return true;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
