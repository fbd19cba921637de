/**
 * Lets the arrow keys walk from the field through the titles of the results and back; Escape returns to the field.
 *
 * @param field the search field
 * @param list holds the results
 */
export function moveAmong(event: KeyboardEvent, field: unknown, list: HTMLElement): void {
  if (!(field instanceof HTMLInputElement)) return;
  const titles = [...list.querySelectorAll<HTMLElement>('[data-article] h3 a')];
  const at = titles.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && document.activeElement !== field) return;
  if (event.key === 'ArrowDown') titles[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (titles[at - 1] ?? field).focus();
  else if (event.key === 'Escape' && at >= 0) field.focus();
  else return;
  event.preventDefault();
}
