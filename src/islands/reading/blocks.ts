import type { BarData } from './model/bar-data.ts';

/**
 * Opens or closes both languages of the paragraph, list item or row that a control stands in, with a control to
 * copy the link to each of its sentences.
 *
 * @param control the block's `[data-both]`
 * @param onCopied called when a link is in the clipboard
 */
export function toggleBlock(control: Element, { blocks, copy }: BarData, onCopied: () => void): void {
  const open = control.ariaExpanded !== 'true';
  control.ariaExpanded = String(open);
  for (const pair of pairsOf(control, blocks)) {
    pair.classList.toggle('open', open);
    if (open) pair.append(copyControl(pair.id, copy, onCopied));
    else pair.querySelector('[data-link]')?.remove();
  }
}

/** The sentences of a control's own block, without those of blocks inside it. */
function pairsOf(control: Element, blocks: string): Element[] {
  const block = control.closest('tr') ?? control.parentElement;
  const own = (pair: Element) => block?.matches('tr') || pair.closest(blocks) === block;
  return [...(block?.querySelectorAll('[data-pair]') ?? [])].filter(own);
}

function copyControl(id: string, label: string, onCopied: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['link'] = '';
  button.ariaLabel = label;
  button.textContent = '#';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
    onCopied();
  });
  return button;
}
