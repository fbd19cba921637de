/**
 * Opens or closes both languages of the paragraph, list item or row that a control stands in, with a control to
 * copy the link to each of its sentences.
 *
 * @param control the block's `.show`
 * @param copyLabel name of the control that copies
 * @param onCopied called when a link is in the clipboard
 */
export function toggleBlock(control: Element, copyLabel: string, onCopied: () => void): void {
  const open = control.ariaExpanded !== 'true';
  control.ariaExpanded = String(open);
  for (const pair of pairsOf(control)) {
    pair.classList.toggle('open', open);
    if (open) pair.append(copyControl(pair.id, copyLabel, onCopied));
    else pair.querySelector('.copy')?.remove();
  }
}

/** The sentences of a control's own block, without those of blocks inside it. */
function pairsOf(control: Element): Element[] {
  const block = control.closest('tr') ?? control.parentElement;
  const own = (pair: Element) => block?.matches('tr') || pair.closest('p,li,dd,dt,figcaption') === block;
  return [...(block?.querySelectorAll('.pair') ?? [])].filter(own);
}

function copyControl(id: string, label: string, onCopied: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.ariaLabel = label;
  button.textContent = '#';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
    onCopied();
  });
  return button;
}
