import { toggleBlock } from './blocks.ts';
import { recall, remember } from './choice.ts';
import { loadPairs } from './pairs.ts';
import { isView, showView } from './views.ts';

/**
 * Takes over the reading bar of an article; loaded upon first use.
 *
 * @param bar the page's `.reading`, with the interface's strings in its data attributes
 * @returns does what a control of the bar or of a paragraph asks for; without a control, what was chosen last
 * @throws where the page has no article or the bar no select
 */
export function startReading(bar: HTMLElement): (control?: Element) => Promise<void> {
  const article = document.querySelector<HTMLElement>('article[lang]');
  const select = bar.querySelector('select');
  const status = bar.querySelector('[role=status]');
  if (article === null || select === null || status === null)
    throw new Error('The reading bar is incomplete.');
  const say = (key: 'copied' | 'failed') => {
    status.textContent = bar.dataset[key] ?? '';
  };
  const choice = recall();
  const known = [...select.options].find(({ lang }) => lang === choice.other);
  if (known !== undefined) select.value = known.value;

  return async (control) => {
    const value = control?.getAttribute('value');
    const view = isView(value) ? value : choice.view;
    status.textContent = '';
    try {
      await loadPairs(article, select.value);
    } catch {
      say('failed');
      return;
    }
    choice.view = view;
    choice.other = select.selectedOptions[0]?.lang ?? '';
    nameOther(bar, select.selectedOptions[0]);
    showView(bar, article, view);
    if (control?.matches('.show')) toggleBlock(control, bar.dataset['copy'] ?? '', () => say('copied'));
    else if (control !== undefined) remember(choice);
  };
}

/** Puts the second language's name on the buttons that stand for it. */
function nameOther(bar: HTMLElement, option: HTMLOptionElement | undefined): void {
  for (const name of bar.querySelectorAll<HTMLElement>('.other')) {
    name.textContent = option?.textContent ?? '';
    name.lang = option?.lang ?? '';
  }
}
