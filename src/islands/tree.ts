import { plainText } from './model/plain-text.ts';

/**
 * Narrows the tree of all articles to what is typed: an entry stays with its own title, or with a heading above or an
 * entry below it that holds the words. What was folded before is folded again when the field is empty. Two buttons
 * fold and unfold all of it.
 */
export function startTree(): void {
  const tree = document.querySelector<HTMLElement>('[data-tree]');
  const field = document.querySelector<HTMLInputElement>('[data-narrow]');
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (tree === null || field === null) return;
  const folds = [...tree.querySelectorAll('details')];
  // From the innermost: a heading is asked after what is below it.
  const entries = [...tree.querySelectorAll('li')].reverse().map((item) => {
    const fold = item.querySelector<HTMLDetailsElement>(':scope > details');
    const own = fold ? fold.querySelector('summary span') : item;
    return { item, fold, text: plainText(own?.textContent ?? null) };
  });
  let before: readonly boolean[] | undefined;

  field.addEventListener('input', () => {
    const asked = plainText(field.value);
    if (asked === '') return restore();
    before ??= folds.map(({ open }) => open);
    for (const { item, text } of entries) item.hidden = !text.includes(asked);
    for (const { item, fold } of entries) {
      if (fold === null) continue;
      const below = fold.querySelectorAll<HTMLElement>('li');
      if (!item.hidden) for (const each of below) each.hidden = false;
      const holds = [...below].some((each) => !each.hidden);
      item.hidden &&= !holds;
      fold.open = holds;
    }
    if (none) none.hidden = entries.some(({ item }) => !item.hidden);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-fold]'))
    button.addEventListener('click', () => {
      for (const fold of folds) fold.open = button.dataset['fold'] === 'open';
    });
  addEventListener('hashchange', showTarget);
  showTarget();

  function restore(): void {
    for (const { item } of entries) item.hidden = false;
    for (const [index, fold] of folds.entries()) fold.open = before?.[index] ?? fold.open;
    before = undefined;
    if (none) none.hidden = true;
  }

  /** Unfolds the part of the tree that the address names, and what is above it. */
  function showTarget(): void {
    const target = tree?.querySelector(':target');
    if (!target) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    target.scrollIntoView();
  }
}
