import { toggleBlock } from './blocks.ts';
import { readBarData } from './model/bar-data.ts';
import { recall, remember } from './model/choice.ts';
import { isView } from './model/view.ts';
import { loadPairs } from './pairs.ts';
import { showView } from './views.ts';

/**
 * Takes over the reading bar of an article; loaded upon first use.
 *
 * @param bar the page's reading bar
 * @returns does what a control of the bar or of a paragraph asks for; without a control, what was chosen last
 * @throws where the page has no article, or the bar lacks a part or a data attribute
 */
export function startReading(bar: HTMLElement): (control?: Element) => Promise<void> {
  const article = document.querySelector<HTMLElement>('article[lang]');
  const select = bar.querySelector('select');
  const status = bar.querySelector('[role=status]');
  if (article === null || select === null || status === null)
    throw new Error('The reading bar is incomplete.');
  const data = readBarData(bar.dataset);
  const say = (text: string) => {
    status.textContent = text;
  };
  const choice = recall();
  const known = [...select.options].find(({ lang }) => lang === choice.other);
  if (known !== undefined) select.value = known.value;

  const act = async (control?: Element) => {
    const value = control?.getAttribute('value');
    const view = isView(value) ? value : choice.view;
    // Another language may be chosen while this one is fetched: its name comes with its text.
    const other = select.selectedOptions[0];
    say('');
    try {
      if (other !== undefined) await loadPairs(article, other, data);
    } catch {
      say(data.failed);
      return;
    }
    choice.view = view;
    choice.other = other?.lang ?? '';
    nameOther(bar, other);
    showView(bar, article, view, data);
    if (control?.matches('[data-both]')) toggleBlock(control, data, () => say(data.copied));
    else if (control !== undefined) remember(choice);
  };
  // One after the other: what is pressed while a page is fetched builds on what was pressed before.
  let before = Promise.resolve();
  return (control) => {
    const next = () => act(control);
    before = before.then(next, next);
    return before;
  };
}

/** Puts the second language's name on the buttons that stand for it. */
function nameOther(bar: HTMLElement, option: HTMLOptionElement | undefined): void {
  for (const name of bar.querySelectorAll<HTMLElement>('[data-other]')) {
    name.textContent = option?.textContent ?? '';
    name.lang = option?.lang ?? '';
  }
}
